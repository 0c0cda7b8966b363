using Npgsql;

namespace AmaWvg.MijnBerichten;

internal sealed class M0010_Letterbeeld : IMigratieMetGegevens
{
    public Task WerkBijAsync(NpgsqlDataSource owner, CancellationToken cancellationToken) => Tekstherbouw.RunAsync(
        owner,
        "select id, onderwerp, zoektekst from mijn_berichten.bericht where id > $1 order by id limit $2",
        """
        update mijn_berichten.bericht b set onderwerp = n.onderwerp, zoektekst = n.zoektekst
        from unnest($1, $2, $3) as n (id, onderwerp, zoektekst) where b.id = n.id
        """,
        oud => [Letterbeeld.Bewaar(oud[0]), Letterbeeld.Vouw(oud[0])],
        cancellationToken);
}
