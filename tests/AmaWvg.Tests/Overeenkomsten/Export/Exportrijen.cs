using AmaWvg.Overeenkomsten;

namespace AmaWvg.Tests.Overeenkomsten.Export;

/// <summary>Agreements to export, saved as the portal saves them but many at a time.</summary>
internal static class Exportrijen
{
    public static Deelnemer Deelnemer(this TestOrganisatie organisatie, string naam, string voornaam) =>
        new() { Id = Guid.CreateVersion7(), Hco = organisatie.Hco, Insz = TestInsz.Nieuw(), Voornaam = voornaam, Naam = naam };

    public static Overeenkomst Overeenkomst(
        this Deelnemer deelnemer, DateOnly start, DateOnly? einde = null, string referentie = "Werkpost keuken", DateOnly? aangemeld = null)
    {
        var dag = aangemeld ?? start;
        return AmaWvg.Overeenkomsten.Overeenkomst.MeldAan(deelnemer, referentie, start, einde, new(dag, new(11, 0), TimeSpan.Zero), dag);
    }

    public static async Task BewaarAsync(this Portaal portaal, IReadOnlyList<Deelnemer> deelnemers, IEnumerable<Overeenkomst> overeenkomsten) =>
        await portaal.MetDocumentenAsync(deelnemers[0].Hco, async sessie =>
        {
            sessie.Insert(deelnemers.ToArray());
            sessie.Insert(overeenkomsten.ToArray());
            await sessie.SaveChangesAsync();
            return 0;
        });

    public static async Task<List<(string Doel, int Aantal)>> ToegangslogAsync(this Portaal portaal, TestOrganisatie organisatie)
    {
        await using var select = portaal.Eigenaar.CreateCommand("select doel, aantal from kernel.toegangslog where hco = $1 order by id");
        select.Parameters.Add(new() { Value = organisatie.Hco.Waarde });
        await using var reader = await select.ExecuteReaderAsync();
        var lines = new List<(string, int)>();
        while (await reader.ReadAsync())
            lines.Add((reader.GetString(0), reader.GetInt32(1)));
        return lines;
    }
}
