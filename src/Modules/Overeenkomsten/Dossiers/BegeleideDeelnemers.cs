using System.Data.Common;

namespace AmaWvg.Overeenkomsten;

internal sealed class BegeleideDeelnemers : IBegeleideDeelnemers
{
    private const string Kolommen = "o.id, o.deelnemer_id, o.data ->> 'voornaam', o.data ->> 'naam', o.data ->> 'referentie', o.startdatum, o.einddatum, o.aanmeldingsdag, o.zoektekst, (o.data ->> 'begonnen_op')::date";

    public async Task<BegeleideDeelnemer?> VindAsync(Werkeenheid eenheid, Guid deelnemer, CancellationToken cancellationToken)
    {
        var gevonden = await eenheid.LoadAsync<Deelnemer>(deelnemer, cancellationToken);
        while (gevonden?.SamengevoegdMet is { } nu)
            gevonden = await eenheid.LoadAsync<Deelnemer>(nu, cancellationToken);
        if (gevonden is null)
            return null;
        var overeenkomsten = await eenheid.LeesAsync(
            $"select {Kolommen} from {OvereenkomstenDocumenten.Overeenkomsten} o where o.tenant_id = $1 and o.deelnemer_id = $2 and o.geannuleerd_op is null order by o.startdatum desc, o.id desc",
            [gevonden.Hco, gevonden.Id], Lees, cancellationToken);
        return new(
            gevonden.Id, gevonden.Hco, gevonden.Insz, gevonden.VolledigeNaam, gevonden.Geboortedatum, await eenheid.OnderwerpenVanAsync(gevonden, cancellationToken), overeenkomsten);
    }

    public async Task<BegeleideDeelnemer?> VanOvereenkomstAsync(Werkeenheid eenheid, Guid overeenkomst, CancellationToken cancellationToken) =>
        await eenheid.LoadAsync<Overeenkomst>(overeenkomst, cancellationToken) is { IsGeannuleerd: false } gevonden ? await VindAsync(eenheid, gevonden.DeelnemerId, cancellationToken) : null;

    public async Task<IReadOnlyList<BegeleideOvereenkomst>> AlleAsync(Werkeenheid eenheid, HcoNummer hco, CancellationToken cancellationToken) => await eenheid.LeesAsync(
        $"select {Kolommen} from {OvereenkomstenDocumenten.Overeenkomsten} o where o.tenant_id = $1 and o.geannuleerd_op is null order by o.sorteernaam, o.id", [hco], Lees, cancellationToken);

    public Task<IReadOnlyDictionary<Guid, Guid>> SamengevoegdAsync(Werkeenheid eenheid, HcoNummer hco, CancellationToken cancellationToken) => eenheid.SamengevoegdAsync(hco, cancellationToken);

    public async Task<IReadOnlyDictionary<Insz, BegeleideDeelnemer>> VindInszAsync(Werkeenheid eenheid, IReadOnlyCollection<Insz> nummers, CancellationToken cancellationToken)
    {
        var ids = await eenheid.LeesAsync(
            $"select id from {OvereenkomstenDocumenten.Deelnemers} where insz = any ($1) and samengevoegd_met is null", [nummers.Select(insz => insz.Waarde).ToArray()], rij => rij.GetGuid(0), cancellationToken);
        var gevonden = new Dictionary<Insz, BegeleideDeelnemer>();
        foreach (var id in ids)
            if (await VindAsync(eenheid, id, cancellationToken) is { } deelnemer)
                gevonden[deelnemer.Insz] = deelnemer;
        return gevonden;
    }

    public async Task<IReadOnlyList<HcoNummer>> OrganisatiesAsync(Werkeenheid eenheid, CancellationToken cancellationToken) => await eenheid.LeesAsync(
        $"select distinct tenant_id from {OvereenkomstenDocumenten.Overeenkomsten} where geannuleerd_op is null", [], rij => HcoNummer.Hydrate(rij.GetString(0)), cancellationToken);

    private static BegeleideOvereenkomst Lees(DbDataReader rij) => new(
        rij.GetGuid(0),
        rij.GetGuid(1),
        Persoonsnaam.Volledig(rij.GetString(2), rij.GetString(3)),
        rij.GetString(4),
        new(rij.GetFieldValue<DateOnly>(5), rij.IsDBNull(6) ? null : rij.GetFieldValue<DateOnly>(6)),
        rij.GetFieldValue<DateOnly>(7),
        rij.GetString(8))
    { BegonnenOp = rij.IsDBNull(9) ? null : rij.GetFieldValue<DateOnly>(9) };
}
