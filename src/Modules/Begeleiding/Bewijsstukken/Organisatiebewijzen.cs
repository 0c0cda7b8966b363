using Marten;

namespace AmaWvg.Begeleiding;

/// <summary>Diplomas, insurances and texts of the voorziening, for who asks them.</summary>
internal sealed class Organisatiebewijzen(Documenten documenten) : IOrganisatiebewijzen
{
    public async Task<IReadOnlyList<Organisatiebewijs>> AlleAsync(CancellationToken cancellationToken)
    {
        var mappen = await MappenAsync(cancellationToken);
        var bijlagen = (await documenten.BijlagenAsync([.. mappen.Select(map => map.Id)], cancellationToken)).ToLookup(bijlage => bijlage.Onderwerp);
        return
        [
            .. from map in mappen
               from bewijs in Teksten(map).Concat(bijlagen[map.Id].Select(bijlage => new Organisatiebewijs(bijlage.Id, map.Soort, map.Waarover, $"{bijlage.Naam}, {bijlage.Omschrijving}")))
               select bewijs,
        ];
    }

    public async Task<Bestand?> BestandAsync(Guid id, CancellationToken cancellationToken)
    {
        var mappen = await MappenAsync(cancellationToken);
        if (mappen.FirstOrDefault(map => map.Id == id)?.Tekst is { Tekst.Length: > 0 } tekst)
            return new($"{tekst.Soort.Sleutel}.pdf", PdfFile.ContentType, "PDF", new PdfFile(tekst.Soort.Label).Paragraph(tekst.Tekst).Write(tekst.Bewaard));
        return await documenten.LoadAsync<Dossierbijlage>(id, cancellationToken) is { } bijlage && mappen.Any(map => map.Id == bijlage.Onderwerp)
            ? new(bijlage.Naam, bijlage.Mediatype, bijlage.Omschrijving, await documenten.InhoudAsync(bijlage, cancellationToken))
            : null;
    }

    private async Task<List<Map>> MappenAsync(CancellationToken cancellationToken) =>
    [
        .. from lid in await documenten.Query<Personeelslid>().ToListAsync(cancellationToken)
           orderby Letterbeeld.Vouw(lid.Naam), lid.Id
           from map in lid.Mappen
           orderby map.Key
           select new Map(map.Value, Organisatiebewijssoort.Personeel, $"{map.Key.Label} van {lid.Naam}", null),
        .. from polis in await documenten.Query<Polis>().ToListAsync(cancellationToken)
           orderby polis.Van descending, polis.Id
           select new Map(polis.Id, Organisatiebewijssoort.Verzekering, polis.Woorden, null),
        .. from tekst in await documenten.Query<Beleidstekst>().ToListAsync(cancellationToken)
           orderby tekst.Soort
           select new Map(tekst.Id, Organisatiebewijssoort.Beleid, tekst.Soort.Label, tekst),
    ];

    private static IEnumerable<Organisatiebewijs> Teksten(Map map) =>
        map.Tekst is { Tekst.Length: > 0 } tekst ? [new(tekst.Id, map.Soort, map.Waarover, $"uw tekst van {DutchDate.Format(BrusselseTijd.DagVan(tekst.Bewaard))}")] : [];

    private sealed record Map(Guid Id, Organisatiebewijssoort Soort, string Waarover, Beleidstekst? Tekst);
}
