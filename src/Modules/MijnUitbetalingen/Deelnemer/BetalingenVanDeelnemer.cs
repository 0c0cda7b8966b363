using System.Data.Common;

namespace AmaWvg.MijnUitbetalingen;

internal sealed class BetalingenVanDeelnemer(Documenten documenten, IHuidigeSessie sessie) : IBetalingen
{
    private const string Lijnen = """
        select l.maand, l.bedrag, l.regel, u.nummer, u.id
        from mijn_uitbetalingen.uitbetalingslijn l join mijn_uitbetalingen.mt_doc_uitbetaling u on u.tenant_id = l.hco and u.id = l.uitbetaling_id
        where l.hco = $1 and l.deelnemer_id = any ($2) and u.nummer is not null
        order by l.maand desc, u.nummer desc
        """;

    private const string Maanden = """
        select deelnemer_id, count(*)::int from (
            select l.deelnemer_id, l.maand
            from mijn_uitbetalingen.uitbetalingslijn l join mijn_uitbetalingen.mt_doc_uitbetaling u on u.tenant_id = l.hco and u.id = l.uitbetaling_id
            where l.hco = $1 and l.maand between $2 and $3 and u.nummer is not null
            group by l.deelnemer_id, l.maand having sum(l.bedrag) > 0) betaald
        group by deelnemer_id
        """;

    public async Task<IReadOnlyList<BetaaldeMaand>> VanDeelnemerAsync(IReadOnlyCollection<Guid> deelnemers, CancellationToken cancellationToken) =>
        await documenten.LeesAsync(Lijnen, [sessie.Hco, deelnemers.ToArray()], Lees, cancellationToken);

    public async Task<IReadOnlyDictionary<Guid, int>> BetaaldeMaandenAsync(int jaar, CancellationToken cancellationToken) => (await documenten.LeesAsync(
        Maanden,
        [sessie.Hco, new DateOnly(jaar, 1, 1), new DateOnly(jaar, 12, 31)],
        row => (Deelnemer: row.GetGuid(0), Aantal: row.GetInt32(1)),
        cancellationToken)).ToDictionary(rij => rij.Deelnemer, rij => rij.Aantal);

    private static BetaaldeMaand Lees(DbDataReader row)
    {
        var regel = Enum.Parse<Lijnregel>(row.GetString(2));
        return new(
            Maand.Van(row.GetFieldValue<DateOnly>(0)), new(row.GetDecimal(1)), regel.Soort(), regel.Uitleg(),
            Uitbetaling.Weergave(row.GetInt32(3)), UitbetalingenUrls.Details(row.GetGuid(4)));
    }
}
