using Npgsql;

namespace AmaWvg.Overeenkomsten;

internal sealed class M0023_Aanhalingstekens : IMigratieMetGegevens
{
    public Task WerkBijAsync(NpgsqlDataSource owner, CancellationToken cancellationToken) => Tekstherbouw.RunAsync(
        owner,
        "select id, voornaam, naam, referentie, zoektekst, sorteernaam from overeenkomsten.overeenkomst where id > $1 order by id limit $2",
        """
        update overeenkomsten.overeenkomst o set zoektekst = n.zoektekst, sorteernaam = n.sorteernaam
        from unnest($1, $2, $3, $4, $5, $6) as n (id, voornaam, naam, referentie, zoektekst, sorteernaam) where o.id = n.id
        """,
        oud => [oud[0], oud[1], oud[2], Zoeksleutels.Van(oud[1], oud[0], oud[2]), Zoeksleutels.Sorteernaam(oud[1], oud[0])],
        cancellationToken);
}
