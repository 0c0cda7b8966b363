namespace AmaWvg.Overeenkomsten;

/// <summary>Tells about participants who reach the pension age within three months and still take part (Q13).</summary>
internal sealed class Pensioentaak(WerkDocumenten documenten) : IDagtaak
{
    private const int MaandenVooraf = 3;

    public async Task RunAsync(DateOnly vandaag, CancellationToken cancellationToken)
    {
        var bijna = from deelnemer in await LopendAsync(vandaag, cancellationToken)
                    let geboren = deelnemer.Geboren ?? default
                    where Leeftijd.Pensioendag(geboren) > vandaag && Leeftijd.Pensioendag(geboren) <= vandaag.AddMonths(MaandenVooraf)
                    select (deelnemer.Hco, deelnemer.Id, new PensioenleeftijdNadert(deelnemer.Id, Deelnamevoorwaarden.LaatsteSubsidiemaand(geboren).LaatsteDag));
        await documenten.PubliceerEenmaalAsync([.. bijna], cancellationToken);
        await documenten.SaveDraftAsync(cancellationToken);
    }

    // The first two digits of an INSZ are those of the year of birth: few people are left to look at.
    private Task<List<(HcoNummer Hco, Guid Id, DateOnly? Geboren)>> LopendAsync(DateOnly vandaag, CancellationToken cancellationToken) => documenten.LeesAsync(
        $"""
        select d.tenant_id, d.id, d.insz, d.opgegeven_geboortedatum from {OvereenkomstenDocumenten.Deelnemers} d
        where (left(d.insz, 2) = any ($1) or d.opgegeven_geboortedatum is not null) and exists (
            select from {OvereenkomstenDocumenten.Overeenkomsten} o
            where o.tenant_id = d.tenant_id and o.deelnemer_id = d.id and o.geannuleerd_op is null and o.startdatum <= $2 and o.sorteereinde > $2)
        """,
        [Enumerable.Range(vandaag.Year - 68, 5).Select(jaar => $"{jaar % 100:00}").ToArray(), vandaag],
        rij => (HcoNummer.Hydrate(rij.GetString(0)), rij.GetGuid(1), Insz.Hydrate(rij.GetString(2)).Geboortedatum ?? (rij.IsDBNull(3) ? null : rij.GetFieldValue<DateOnly>(3))),
        cancellationToken);
}
