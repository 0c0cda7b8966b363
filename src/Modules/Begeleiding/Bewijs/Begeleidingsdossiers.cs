using Marten;

namespace AmaWvg.Begeleiding;

/// <summary>What inspections ask of the files of an organisation, in the role of who asks.</summary>
internal sealed class Begeleidingsdossiers(Werkeenheid documenten, Dossierlezer lezer, IVoorzieningcijfers voorzieningen, IHuidigeSessie sessie, TimeProvider clock) : IBegeleidingsdossiers
{
    private const string Pdf = "PDF";

    public async Task<IReadOnlyDictionary<Guid, Begeleidingsdossier>> VanAsync(HcoNummer hco, IReadOnlyCollection<Guid> overeenkomsten, CancellationToken cancellationToken)
    {
        var gevonden = new Dictionary<Guid, Begeleidingsdossier>();
        foreach (var id in overeenkomsten.Distinct())
            if (await VindAsync(hco, id, cancellationToken) is var (dossier, overeenkomst))
                gevonden[id] = new(
                    id, dossier.Deelnemer.Id, dossier.Plichten(overeenkomst, clock.Vandaag()),
                    [.. dossier.Geldig.Where(stuk => stuk.Feit.GaatOver(id)).Select(stuk => Bron(dossier, stuk))], await ModelbestandenAsync(hco, id, cancellationToken));
        return gevonden;
    }

    public async Task<byte[]?> BewijsAsync(HcoNummer hco, Guid overeenkomst, string? bestemd, Inzage inzage, CancellationToken cancellationToken)
    {
        if (await VindAsync(hco, overeenkomst, cancellationToken) is not var (dossier, gevonden))
            return null;
        var naam = (await voorzieningen.AlleAsync(cancellationToken)).FirstOrDefault(voorziening => voorziening.Hco == hco)?.Naam;
        return Bewijsbouwer.Maak(dossier, [gevonden], new($"{naam}, HCO-nummer {hco}", sessie.Naam, bestemd ?? "", clock.GetUtcNow()), inzage);
    }

    public async Task<Bestand?> BestandAsync(HcoNummer hco, Guid overeenkomst, Guid bestand, CancellationToken cancellationToken)
    {
        if (await VindAsync(hco, overeenkomst, cancellationToken) is not var (dossier, _))
            return null;
        var modellen = await ModellenAsync(hco, overeenkomst, cancellationToken);
        if (modellen.FirstOrDefault(model => model.Id == bestand) is { } vast)
            return new(Bewijsmodellen.Naam(vast), PdfFile.ContentType, Pdf, Bewijsmodellen.Pdf(vast));
        var bijlagen = dossier.Geldig.Where(stuk => stuk.Feit.GaatOver(overeenkomst)).SelectMany(stuk => dossier.Bijlagen[stuk.Id])
            .Concat(await documenten.BijlagenAsync([.. modellen.Select(model => model.Id)], cancellationToken));
        return bijlagen.FirstOrDefault(bijlage => bijlage.Id == bestand) is { } gevonden
            ? new(gevonden.Naam, gevonden.Mediatype, gevonden.Omschrijving, await documenten.InhoudAsync(gevonden, cancellationToken))
            : null;
    }

    private async Task<IReadOnlyList<Dossierbestand>> ModelbestandenAsync(HcoNummer hco, Guid overeenkomst, CancellationToken cancellationToken)
    {
        var modellen = await ModellenAsync(hco, overeenkomst, cancellationToken);
        var scans = await documenten.BijlagenAsync([.. modellen.Select(model => model.Id)], cancellationToken);
        return [.. modellen.Select(model => new Dossierbestand(model.Id, Bewijsmodellen.Naam(model), Pdf)), .. scans.Select(Bestand)];
    }

    // A draft was shown to nobody.
    private async Task<IReadOnlyList<Modelversie>> ModellenAsync(HcoNummer hco, Guid overeenkomst, CancellationToken cancellationToken)
    {
        var tenant = hco.Waarde;
        return
        [
            .. (await documenten.Query<Modelversie>().Where(model => model.TenantIsOneOf(tenant) && model.OvereenkomstId == overeenkomst).ToListAsync(cancellationToken))
                .Where(model => !model.IsOntwerp).OrderBy(model => model.Nummer),
        ];
    }

    private async Task<(Deelnemerdossier Dossier, BegeleideOvereenkomst Overeenkomst)?> VindAsync(HcoNummer hco, Guid overeenkomst, CancellationToken cancellationToken) =>
        await lezer.VanOvereenkomstAsync(documenten, overeenkomst, cancellationToken) is { } dossier && dossier.Deelnemer.Hco == hco && dossier.Deelnemer.Overeenkomsten.FirstOrDefault(o => o.Id == overeenkomst) is { } gevonden
            ? (dossier, gevonden)
            : null;

    private static Dossierbron Bron(Deelnemerdossier dossier, Dossierstuk stuk)
    {
        var deel = Dossierdeel.Van(stuk.Plicht)!;
        return new(stuk.Id, stuk.Plicht, stuk.Dag, stuk.Soortnaam, deel.Gegevens(stuk.Huidig.Waarden), stuk.Huidig.Door, stuk.Huidig.Op, [.. dossier.Bijlagen[stuk.Id].Select(Bestand)]);
    }

    private static Dossierbestand Bestand(Dossierbijlage bijlage) => new(bijlage.Id, bijlage.Naam, bijlage.Omschrijving);
}
