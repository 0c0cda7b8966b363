using Marten;

namespace AmaWvg.MijnVoorziening;

internal static class BijlageEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(MijnVoorzieningUrls.BijlageRoute, Get).MetDownload();

    private static async Task<IResult> Get(Guid id, Bijlagenkluis kluis, Documenten documenten, Aanvraaginzage inzage, HttpResponse response, CancellationToken cancellationToken)
    {
        if (await kluis.HaalAsync(id, cancellationToken) is not (var bijlage, var inhoud))
            return Results.NotFound();
        var aanvraag = await documenten.LoadAsync<Erkenningsaanvraag>(bijlage.Aanvraag, cancellationToken);
        await inzage.NoteerAsync(bijlage, aanvraag, cancellationToken);
        return response.Download(bijlage.Naam, bijlage.Soort.Mediatype, inhoud);
    }
}

internal sealed class Bestandskeurder(Keurplaatsen plaatsen, IHuidigeSessie sessie) : IBestandskeuring
{
    public async Task<Bestandsoordeel> KeurAsync(IFormFile? bestand, CancellationToken cancellationToken)
    {
        if (bestand is null || Bestandskeuze.IsLeeg(bestand))
            return new(null, Bestandsfout.Geen);
        using var plaats = await plaatsen.NeemAsync(sessie.Persoon ?? "", cancellationToken);
        var (gekeurd, fout) = await plaats.LeesAsync(bestand, cancellationToken);
        return new(
            gekeurd is null ? null : new(gekeurd.Naam, gekeurd.Soort.Mediatype, BijlageRij.Omschrijf(gekeurd.Soort, gekeurd.Inhoud.Length), gekeurd.Inhoud),
            fout);
    }
}

/// <summary>How many files a question takes, and how much an application holds.</summary>
internal static class Bijlagegrens
{
    /// <summary>What is wrong when these files come beside those that are there.</summary>
    /// <param name="aanwezig">The attachments of the application.</param>
    /// <param name="nieuw">Question and size in bytes of each new file.</param>
    public static FormErrors Fouten(IReadOnlyList<Bijlage> aanwezig, IEnumerable<(string Vraag, long Grootte)> nieuw)
    {
        var (errors, alle) = (FormErrors.None, nieuw.ToList());
        foreach (var groep in alle.GroupBy(n => n.Vraag))
            if (aanwezig.Count(b => b.Vraag == groep.Key) + groep.Count() > Bijlage.MeestePerVraag)
                errors.Add(Bestandskeuze.Veld(groep.Key), Bestandsfout.TeVeelBestanden);
        if (alle is not [] && aanwezig.Sum(b => (long)b.Grootte) + alle.Sum(n => n.Grootte) > Bijlage.GrootstePerAanvraag)
            errors.Add(Bestandskeuze.Veld(alle[^1].Vraag), Bestandsfout.TotaalTeGroot);
        return errors;
    }
}

/// <summary>Attachments as documents, and their bytes in a table that lists never read.</summary>
internal static class Bijlageopslag
{
    /// <summary>What the database calls it when an application holds no more.</summary>
    public const string Grens = "bijlagegrens";

    /// <summary>The attachments of an application, in the order in which they were added.</summary>
    public static Task<IReadOnlyList<Bijlage>> BijlagenAsync(this Werkeenheid documenten, Guid aanvraag, CancellationToken cancellationToken) =>
        documenten.Query<Bijlage>().Where(bijlage => bijlage.Aanvraag == aanvraag).OrderBy(bijlage => bijlage.Toegevoegd).ThenBy(bijlage => bijlage.Id).ToListAsync(cancellationToken);

    /// <summary>Those of these ids that there are.</summary>
    public static async Task<IReadOnlyList<Bijlage>> BijlagenAsync(this Werkeenheid documenten, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        // Made here: of a call in a question Marten compiles a method, every time.
        var gezocht = ids.ToArray();
        return gezocht.Length == 0 ? [] : await documenten.Query<Bijlage>().Where(bijlage => bijlage.Id.IsOneOf(gezocht)).ToListAsync(cancellationToken);
    }

    /// <summary>The file itself.</summary>
    public static async Task<byte[]> InhoudAsync(this Werkeenheid documenten, Bijlage bijlage, CancellationToken cancellationToken) => (await documenten.LeesAsync(
        "select inhoud from mijn_voorziening.bijlage_inhoud where id = $1 and hco = $2", [bijlage.Id, bijlage.Hco], rij => rij.GetFieldValue<byte[]>(0), cancellationToken))[0];

    /// <summary>Adds one with its bytes at the next save.</summary>
    public static void VoegToe(this Werkeenheid documenten, Bijlage bijlage, byte[] inhoud)
    {
        documenten.Nieuw(bijlage);
        documenten.VoerUit("insert into mijn_voorziening.bijlage_inhoud (id, hco, inhoud) values (?, ?, ?)", bijlage.Id, bijlage.Hco, inhoud);
    }
}
