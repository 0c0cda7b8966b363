namespace AmaWvg.Toegang;

/// <summary>Where a person keeps what is theirs alone, at one organisation or at the department.</summary>
internal sealed class Eigendom(IServiceProvider services, IHuidigeSessie sessie)
{
    /// <summary>Reads and writes it: staff of the department behind the wall of their own role.</summary>
    public Werkeenheid Eenheid => sessie.IsDepartement ? services.GetRequiredService<BeheerDocumenten>() : services.GetRequiredService<Documenten>();

    /// <summary>At whom; null for who works for nobody.</summary>
    public HcoNummer? Hco => sessie.IsDepartement ? Sleutelregister.Departement : sessie.Hco;

    /// <summary>Whose.</summary>
    public string Persoon => sessie.Persoon!;
}
