namespace AmaWvg.Begeleiding;

/// <summary>What inspections ask of the files of an organisation.</summary>
internal sealed class Begeleidingsdossiers(BeheerDocumenten documenten, Dossierlezer lezer, IVoorzieningen voorzieningen, IHuidigeSessie sessie, TimeProvider clock) : IBegeleidingsdossiers
{
    public async Task<IReadOnlyDictionary<Guid, Begeleidingsdossier>> VanAsync(HcoNummer hco, IReadOnlyCollection<Guid> overeenkomsten, CancellationToken cancellationToken)
    {
        var gevonden = new Dictionary<Guid, Begeleidingsdossier>();
        foreach (var id in overeenkomsten.Distinct())
            if (await VindAsync(hco, id, cancellationToken) is var (dossier, overeenkomst))
                gevonden[id] = new(
                    id, dossier.Deelnemer.Id, dossier.Plichten(overeenkomst, clock.Vandaag()),
                    [.. dossier.Geldig.Where(stuk => stuk.Feit.GaatOver(id)).Select(stuk => Bron(dossier, stuk))]);
        return gevonden;
    }

    public async Task<byte[]?> BewijsAsync(HcoNummer hco, Guid overeenkomst, string? bestemd, Inzage inzage, CancellationToken cancellationToken)
    {
        if (await VindAsync(hco, overeenkomst, cancellationToken) is not var (dossier, gevonden))
            return null;
        var naam = (await voorzieningen.AlleAsync(cancellationToken)).FirstOrDefault(voorziening => voorziening.Hco == hco)?.Naam;
        return Bewijsbouwer.Maak(dossier, [gevonden], new($"{naam}, HCO-nummer {hco}", sessie.Naam, bestemd ?? "", clock.GetUtcNow()), inzage);
    }

    private async Task<(Deelnemerdossier Dossier, BegeleideOvereenkomst Overeenkomst)?> VindAsync(HcoNummer hco, Guid overeenkomst, CancellationToken cancellationToken) =>
        await lezer.VanOvereenkomstAsync(documenten, overeenkomst, cancellationToken) is { } dossier && dossier.Deelnemer.Hco == hco && dossier.Deelnemer.Overeenkomsten.FirstOrDefault(o => o.Id == overeenkomst) is { } gevonden
            ? (dossier, gevonden)
            : null;

    private static Dossierbron Bron(Deelnemerdossier dossier, Dossierstuk stuk)
    {
        var deel = Dossierdeel.Van(stuk.Plicht)!;
        return new(stuk.Id, stuk.Plicht, stuk.Dag, deel.Enkelvoud, deel.Gegevens(stuk.Huidig.Waarden), stuk.Huidig.Door, stuk.Huidig.Op, dossier.Bijlagen[stuk.Id].Count());
    }
}
