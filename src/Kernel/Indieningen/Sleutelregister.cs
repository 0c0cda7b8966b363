namespace AmaWvg.Kernel;

/// <summary>Which idempotency keys of the session's organisation, or of the department, have been used.</summary>
public sealed class Sleutelregister(ModuleRequest request, Documentopslag opslag)
{
    private const string Vraag = "select persoon, pad, inhoud, antwoord, tijdstip from kernel.idempotentie where hco = $1 and sleutel = $2";

    /// <summary>Stands where forms and history of an organisation have its number.</summary>
    public static HcoNummer Departement { get; } = HcoNummer.Hydrate("departement");

    /// <summary>The same for Zorginspectie.</summary>
    public static HcoNummer Zorginspectie { get; } = HcoNummer.Hydrate("zorginspectie");

    /// <summary>Under what the keys of a session stand; null before a profile is chosen.</summary>
    internal static HcoNummer? Van(IHuidigeSessie sessie) => sessie switch
    {
        { Hco: { } hco } => hco,
        { IsDepartement: true } => Departement,
        { IsInspectie: true } => Zorginspectie,
        _ => null,
    };

    /// <summary>The use of a key that was committed, or null. It is asked apart from the work of the request, which may have failed.</summary>
    public async Task<VerbruikteSleutel?> FindAsync(Guid sleutel, CancellationToken cancellationToken)
    {
        if (Van(request.Sessie) is not { } hco)
            return null;
        await using Werkeenheid eenheid = request.Sessie.Hco is not null ? new Documenten(opslag, request)
            : request.Sessie.IsInspectie ? new InspectieDocumenten(opslag, request) : new BeheerDocumenten(opslag, request);
        return (await eenheid.LeesAsync(
            Vraag,
            [hco, sleutel],
            rij => new VerbruikteSleutel
            {
                Hco = hco,
                Sleutel = sleutel,
                Persoon = rij.GetString(0),
                Pad = rij.GetString(1),
                Inhoud = rij.GetFieldValue<byte[]>(2),
                Antwoord = rij.GetString(3),
                Tijdstip = rij.GetFieldValue<DateTimeOffset>(4),
            },
            cancellationToken)).SingleOrDefault();
    }
}
