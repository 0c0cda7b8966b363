using Marten;

namespace AmaWvg.Begeleiding;

/// <summary>The files of this module: checked, kept apart from what lists read, and few enough.</summary>
internal sealed class Bijlagenkast(Documenten documenten, IBestandskeuring keuring, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <summary>Name of the file field.</summary>
    public const string Veld = "bestand";

    /// <summary>Checks a chosen file and adds it at the next save.</summary>
    /// <param name="onderwerp">What it is with; the caller knows that it may still change.</param>
    /// <param name="bestand">As it came with the form.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The file, or what is wrong with it in words.</returns>
    public async Task<(Dossierbijlage? Bijlage, string? Fout)> VoegToeAsync(Guid onderwerp, IFormFile? bestand, CancellationToken cancellationToken)
    {
        if (await documenten.Query<Dossierbijlage>().CountAsync(bijlage => bijlage.Onderwerp == onderwerp, cancellationToken) >= Dossierbijlage.Meeste)
            return (null, $"U kunt ten hoogste {Dossierbijlage.Meeste} bestanden toevoegen. Verwijder eerst een bestand");
        var oordeel = await keuring.KeurAsync(bestand, cancellationToken);
        if (oordeel.Bestand is not { } goed)
            return (null, oordeel.Fout);
        var bijlage = Dossierbijlage.Van(sessie.Hco ?? throw new InvalidOperationException("An attachment needs an organisation."), onderwerp, goed, sessie.Naam, clock.GetUtcNow());
        documenten.Nieuw(bijlage);
        documenten.VoerUit("insert into begeleiding.bijlage_inhoud (id, hco, inhoud) values (?, ?, ?)", bijlage.Id, bijlage.Hco, goed.Inhoud);
        return (bijlage, null);
    }
}

/// <summary>Reads files, for whoever may.</summary>
internal static class Bijlagenlezing
{
    /// <summary>The files with any of these things, in the order in which they were added.</summary>
    public static async Task<IReadOnlyList<Dossierbijlage>> BijlagenAsync(this Werkeenheid eenheid, IReadOnlyCollection<Guid> onderwerpen, CancellationToken cancellationToken)
    {
        // Made here: of a call in a question Marten compiles a method, every time.
        var gezocht = onderwerpen.ToArray();
        return gezocht.Length == 0 ? [] : await eenheid
            .Query<Dossierbijlage>().Where(bijlage => bijlage.Onderwerp.IsOneOf(gezocht)).OrderBy(bijlage => bijlage.Toegevoegd).ThenBy(bijlage => bijlage.Id).ToListAsync(cancellationToken);
    }

    /// <summary>What is in a file.</summary>
    public static async Task<byte[]> InhoudAsync(this Werkeenheid eenheid, Dossierbijlage bijlage, CancellationToken cancellationToken) => (await eenheid.LeesAsync(
        "select inhoud from begeleiding.bijlage_inhoud where id = $1 and hco = $2", [bijlage.Id, bijlage.Hco], rij => rij.GetFieldValue<byte[]>(0), cancellationToken))[0];
}
