using AmaWvg.MijnVoorziening;
using AmaWvg.Toegangsbeheer;
using Npgsql;

namespace AmaWvg.Tests.Toegangsbeheer.Migraties;

/// <summary>The table of rights of the release before becomes chains; what the test makes is put back.</summary>
public sealed class ToegangsrechtenTests(Portaal portaal)
{
    private const string Tabel = "create table toegang.toegangsrecht (insz text not null, organisatie text not null, naam text not null, gemeente text not null, rollen text[] not null, primary key (insz, organisatie))";

    [Fact]
    public async Task Run_OnTheTableOfRights_KeepsAccessAndGivesNobodyMore()
    {
        var (een, twee, los) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        var (nummer, keten) = (TestRegisters.NieuwNummer(), await TestKeten.MaakAsync(portaal));
        foreach (var organisatie in new[] { een, twee })
            await organisatie.WijzigAsync(voorziening => voorziening.Ondernemingsnummer = nummer);
        // The chain is there already, and says that the right of this person is not ticked.
        await portaal.BewaarAsync(new Voorziening
        {
            Id = Guid.CreateVersion7(),
            Hco = keten.Voorziening.Hco,
            Naam = "Huis",
            Type = TypeVoorziening.Maatwerkbedrijf,
            Adres = "",
            Gemeente = "Leuven",
            Provincie = "",
            Ondernemingsnummer = keten.Onderneming.Nummer,
        });
        var zonder = await keten.LeesAsync();
        zonder.Wijzig(zonder.Subafdelingen[0].Id, was => was.Met(was.Gebruikers[0] with { HeeftRecht = false }));
        var (an, bert, cas, medewerker) = (TestInsz.Nieuw(), TestInsz.Nieuw(), TestInsz.Nieuw(), TestInsz.Nieuw());

        await using var connection = await portaal.Eigenaar.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await Ketenschrijver.SchrijfAsync(connection, zonder, default);
        await VoerUitAsync(connection, Tabel);
        foreach (var (wie, waar, rol) in new[]
        {
            (an, een.Hco.Waarde, Rollen.Begeleider), (bert, een.Hco.Waarde, Rollen.Begeleider), (an, twee.Hco.Waarde, Rollen.Begeleider), (cas, los.Hco.Waarde, Rollen.Begeleider),
            (an, keten.Voorziening.Hco.Waarde, Rollen.Begeleider), (keten.Gebruiker.Insz, keten.Voorziening.Hco.Waarde, Rollen.Begeleider),
            (medewerker, Departement.Sleutel, Rollen.Beslisser), (medewerker, een.Hco.Waarde, Rollen.Beslisser),
        })
            await VoerUitAsync(connection, "insert into toegang.toegangsrecht values ($1, $2, 'Huis ' || $2, 'Leuven', array[$3])", wie.Waarde, waar, rol);

        await new M0041_Toegangsrechten().VervolgAsync(connection, default);

        Assert.Equal(Regels((an, een.Hco), (an, twee.Hco), (an, keten.Voorziening.Hco), (bert, een.Hco), (cas, los.Hco)), await LeesAsync(
            connection, "select insz || ' ' || organisatie from toegangsbeheer.toegang where insz = any ($1)", (object)new[] { an.Waarde, bert.Waarde, cas.Waarde, keten.Gebruiker.Insz.Waarde, medewerker.Waarde }));
        Assert.Equal([$"{medewerker.Waarde} Beslisser"], await LeesAsync(connection, "select insz || ' ' || array_to_string(rollen, ' ') from toegangsbeheer.medewerker where insz = $1", medewerker.Waarde));
        var (gekend, onbekend, bestaand) = (await KetenAsync(connection, Ketensleutel.Van(nummer)), await KetenAsync(connection, Ketensleutel.VanOnbekende(los.Hco)), await KetenAsync(connection, keten.Hco));
        Assert.Equal((2, null, nummer), (gekend.Actief.Count(), gekend.Hoofdtoegangsbeheerder, gekend.Nummer));
        Assert.All(gekend.Actief, subafdeling => Assert.Equal((true, null, "Overname van de toegangsrechten"), (subafdeling.Toepassing, subafdeling.Beheerder, subafdeling.Begin.Door)));
        Assert.Null(onbekend.Nummer);
        Assert.Equal(keten.Hoofd.Insz, bestaand.Hoofdtoegangsbeheerder!.Wie);
        Assert.Single(bestaand.Subafdelingen);
        Assert.False(bestaand.Subafdelingen[0].Actief.Single(gebruiker => gebruiker.Wie == keten.Gebruiker.Insz).HeeftRecht);
        foreach (var (sleutel, aantal) in new[] { (gekend.Hco, "3 rechten"), (onbekend.Hco, "1 recht"), (keten.Hco, "1 recht") })
            Assert.StartsWith($"{aantal} van voor er ketens waren.", Assert.Single(await LeesAsync(
                connection, "select toelichting from kernel.historiek where hco = $1 and actie = 'Toegangsrechten overgenomen'", sleutel.Waarde)), StringComparison.Ordinal);
        Assert.Equal([""], await LeesAsync(connection, "select coalesce(to_regclass('toegang.toegangsrecht')::text, '')"));
    }

    private static IEnumerable<string> Regels(params (Insz Wie, HcoNummer Waar)[] rechten) => rechten.Select(recht => $"{recht.Wie.Waarde} {recht.Waar.Waarde}").Order(StringComparer.Ordinal);

    private static async Task<Onderneming> KetenAsync(NpgsqlConnection connection, HcoNummer sleutel) =>
        Documentopslag.Lees<Onderneming>(Assert.Single(await LeesAsync(connection, "select data::text from toegangsbeheer.mt_doc_onderneming where tenant_id = $1", sleutel.Waarde)));

    private static async Task<IEnumerable<string>> LeesAsync(NpgsqlConnection connection, string sql, params object[] waarden)
    {
        await using var vraag = Opdracht(connection, sql, waarden);
        await using var rij = await vraag.ExecuteReaderAsync();
        var regels = new List<string>();
        while (await rij.ReadAsync())
            regels.Add(rij.GetString(0));
        return regels.Order(StringComparer.Ordinal);
    }

    private static async Task VoerUitAsync(NpgsqlConnection connection, string sql, params object[] waarden)
    {
        await using var opdracht = Opdracht(connection, sql, waarden);
        await opdracht.ExecuteNonQueryAsync();
    }

    private static NpgsqlCommand Opdracht(NpgsqlConnection connection, string sql, object[] waarden)
    {
        var opdracht = new NpgsqlCommand(sql, connection);
        foreach (var waarde in waarden)
            opdracht.Parameters.Add(new() { Value = waarde });
        return opdracht;
    }
}
