using Npgsql;

namespace AmaWvg.Overeenkomsten;

internal sealed class M0015_Letterbeeld : IMigratieMetGegevens
{
    public async Task WerkBijAsync(NpgsqlDataSource owner, CancellationToken cancellationToken)
    {
        await Tekstherbouw.RunAsync(
            owner,
            "select id, voornaam, naam from overeenkomsten.deelnemer where id > $1 order by id limit $2",
            """
            update overeenkomsten.deelnemer d set voornaam = n.voornaam, naam = n.naam
            from unnest($1, $2, $3) as n (id, voornaam, naam) where d.id = n.id
            """,
            oud => [Letterbeeld.Bewaar(oud[0]), Letterbeeld.Bewaar(oud[1])],
            cancellationToken);
        await Tekstherbouw.RunAsync(
            owner,
            "select id, voornaam, naam, referentie, zoektekst, sorteernaam from overeenkomsten.overeenkomst where id > $1 order by id limit $2",
            """
            update overeenkomsten.overeenkomst o
            set voornaam = n.voornaam, naam = n.naam, referentie = n.referentie, zoektekst = n.zoektekst, sorteernaam = n.sorteernaam
            from unnest($1, $2, $3, $4, $5, $6) as n (id, voornaam, naam, referentie, zoektekst, sorteernaam) where o.id = n.id
            """,
            oud => Nieuw(Letterbeeld.Bewaar(oud[0]), Letterbeeld.Bewaar(oud[1]), Letterbeeld.Bewaar(oud[2])),
            cancellationToken);
    }

    private static string[] Nieuw(string voornaam, string naam, string referentie) =>
        [voornaam, naam, referentie, Zoeksleutels.Van(naam, voornaam, referentie), Zoeksleutels.Sorteernaam(naam, voornaam)];
}
