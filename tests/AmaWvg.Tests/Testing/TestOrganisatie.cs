using System.Security.Claims;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnVoorziening.Voorzieningen;
using AmaWvg.Toegang.Profielkeuze;

namespace AmaWvg.Tests.Testing;

/// <summary>Which recognition an organisation has on the day of the test.</summary>
public enum TestErkenning
{
    Lopend,
    LooptAf,
    Verlopen,
    Geen,
}

/// <summary>An organisation of one test, with somebody who may work for it.</summary>
public sealed class TestOrganisatie
{
    private static int _volgnummer;

    private readonly Portaal _portaal;

    private TestOrganisatie(Portaal portaal) => _portaal = portaal;

    internal Portaal Portaal => _portaal;

    public HcoNummer Hco { get; } = HcoNummer.Parse($"7{Interlocked.Increment(ref _volgnummer):000000000}");

    public string Naam => $"Werkhuis {Hco}";

    public TestPersoon Persoon { get; } = new();

    internal Profiel Profiel => new(Hco.Waarde, Hco, Naam, "Leuven", [Rollen.Begeleider]);

    /// <summary>A browser in which <see cref="Persoon"/> is signed in for this organisation.</summary>
    public Task<PortaalClient> ClientAsync() => ClientAsync(Persoon);

    /// <summary>A browser in which somebody else is signed in for this organisation.</summary>
    public Task<PortaalClient> ClientAsync(TestPersoon persoon) => ClientAsync(_portaal.Host, persoon);

    internal Task<PortaalClient> ClientAsync(PortaalHost host, TestPersoon? persoon = null) =>
        TestSessie.MeldAanAsync(host, Principal(persoon ?? Persoon));

    /// <summary>Runs something with the portal's own services, as <see cref="Persoon"/> signed in for this organisation.</summary>
    internal Task<T> AlsAsync<T>(Func<IServiceProvider, Task<T>> werk) => TestSessie.AlsAsync(_portaal.Host, Principal(Persoon), werk);

    internal Task<T> AlsAsync<T>(PortaalHost host, Func<IServiceProvider, Task<T>> werk) => TestSessie.AlsAsync(host, Principal(Persoon), werk);

    /// <summary>Gives a person the right to work for this organisation.</summary>
    public Task GeefRechtAsync(TestPersoon persoon, params string[] rollen) =>
        _portaal.GeefRechtAsync(persoon.Insz.Waarde, Hco.Waarde, Naam, rollen is [] ? [Rollen.Begeleider] : rollen);

    /// <summary>Takes that right away.</summary>
    public async Task TrekRechtInAsync(TestPersoon persoon)
    {
        await using var delete = _portaal.Eigenaar.CreateCommand("delete from toegang.toegangsrecht where insz = $1 and organisatie = $2");
        delete.Parameters.Add(new() { Value = persoon.Insz.Waarde });
        delete.Parameters.Add(new() { Value = Hco.Waarde });
        await delete.ExecuteNonQueryAsync();
    }

    private ClaimsPrincipal Principal(TestPersoon persoon) => Profielsessie.Van(persoon.Principal, Profiel, meerProfielen: false);

    internal static async Task<TestOrganisatie> MaakAsync(Portaal portaal, TestErkenning erkenning)
    {
        var organisatie = new TestOrganisatie(portaal);
        await organisatie.InsertAsync();
        await organisatie.GeefRechtAsync(organisatie.Persoon);
        var vandaag = portaal.Klok.Vandaag;
        if (erkenning != TestErkenning.Geen)
            await organisatie.ErkenAsync(vandaag.AddYears(-5).AddDays(1), erkenning switch
            {
                TestErkenning.Lopend => vandaag.AddYears(3),
                TestErkenning.LooptAf => vandaag.AddMonths(2),
                _ => vandaag.AddDays(-1),
            });
        return organisatie;
    }

    /// <summary>Adds a recognition.</summary>
    public async Task ErkenAsync(DateOnly van, DateOnly totEnMet)
    {
        await using var insert = _portaal.Eigenaar.CreateCommand("insert into mijn_voorziening.erkenning values ($1, $2, $3, $4, $5)");
        insert.Parameters.Add(new() { Value = Guid.CreateVersion7() });
        insert.Parameters.Add(new() { Value = Hco.Waarde });
        insert.Parameters.Add(new() { Value = $"AMA-{Hco}" });
        insert.Parameters.Add(new() { Value = van });
        insert.Parameters.Add(new() { Value = totEnMet });
        await insert.ExecuteNonQueryAsync();
    }

    /// <summary>Takes away every recognition, as if there had never been one.</summary>
    public async Task TrekErkenningenInAsync()
    {
        await using var delete = _portaal.Eigenaar.CreateCommand("delete from mijn_voorziening.erkenning where hco = $1");
        delete.Parameters.Add(new() { Value = Hco.Waarde });
        await delete.ExecuteNonQueryAsync();
    }

    /// <summary>Adds an extra e-mail address.</summary>
    public async Task<Guid> MaakAdresAsync(string email, bool financieel = false)
    {
        await using var insert = _portaal.Eigenaar.CreateCommand(
            "insert into mijn_voorziening.communicatieadres (id, hco, email, administratief, financieel) values (uuidv7(), $1, $2, not $3, $3) returning id");
        insert.Parameters.Add(new() { Value = Hco.Waarde });
        insert.Parameters.Add(new() { Value = email });
        insert.Parameters.Add(new() { Value = financieel });
        return (Guid)(await insert.ExecuteScalarAsync())!;
    }

    /// <summary>Names a contact person with this address.</summary>
    public async Task BenoemContactpersoonAsync(string email)
    {
        await using var update = _portaal.Eigenaar.CreateCommand(
            "update mijn_voorziening.voorziening set contactpersoon = jsonb_build_object('Voornaam', 'An', 'Naam', 'Maes', 'Email', $2, 'Telefoon', '016 12 34 56') where hco = $1");
        update.Parameters.Add(new() { Value = Hco.Waarde });
        update.Parameters.Add(new() { Value = email });
        await update.ExecuteNonQueryAsync();
    }

    /// <summary>Makes it an organisation of another type.</summary>
    internal async Task ZetTypeAsync(TypeVoorziening type)
    {
        await using var update = _portaal.Eigenaar.CreateCommand("update mijn_voorziening.voorziening set type = $2 where hco = $1");
        update.Parameters.Add(new() { Value = Hco.Waarde });
        update.Parameters.Add(new() { Value = type.ToString() });
        await update.ExecuteNonQueryAsync();
    }

    /// <summary>Gives it an address, an enterprise number, a contact person and an account number.</summary>
    internal async Task VulVoorzieningAsync()
    {
        await using var update = _portaal.Eigenaar.CreateCommand("""
            update mijn_voorziening.voorziening set adres = 'Dorpsstraat 1', ondernemingsnummer = '0566988259',
                contactpersoon = '{"Voornaam": "Chloé", "Naam": "Maes", "Email": "chloe@voorbeeld.be", "Telefoon": "016 12 34 56"}'
            where hco = $1;
            """);
        update.Parameters.Add(new() { Value = Hco.Waarde });
        await update.ExecuteNonQueryAsync();
        await MaakRekeningnummerAsync();
    }

    /// <summary>Its id in the addresses of the department.</summary>
    public async Task<Guid> VoorzieningAsync()
    {
        await using var select = _portaal.Eigenaar.CreateCommand("select id from mijn_voorziening.voorziening where hco = $1");
        select.Parameters.Add(new() { Value = Hco.Waarde });
        return (Guid)(await select.ExecuteScalarAsync())!;
    }

    /// <summary>Adds a merger that it was part of.</summary>
    public async Task MaakSamengaanAsync()
    {
        await using var insert = _portaal.Eigenaar.CreateCommand(
            "insert into mijn_voorziening.samengaan values (uuidv7(), $1, 'Fusie', '1', 'Elders', true, current_date, 0, now())");
        insert.Parameters.Add(new() { Value = Hco.Waarde });
        await insert.ExecuteNonQueryAsync();
    }

    /// <summary>Gives an account number, that waits for the department or not.</summary>
    public async Task<Guid> MaakRekeningnummerAsync(bool wacht = false)
    {
        await using var insert = _portaal.Eigenaar.CreateCommand(
            """
            insert into mijn_voorziening.rekeningnummer (id, hco, iban, vorige, gemeld, bruikbaar_vanaf, wacht_op_nazicht)
            values (uuidv7(), $1, $2, (select id from mijn_voorziening.rekeningnummer where hco = $1 order by gemeld desc limit 1), $3, $4, $5) returning id
            """);
        insert.Parameters.Add(new() { Value = Hco.Waarde });
        insert.Parameters.Add(new() { Value = TestIban.Eigen.Waarde });
        // After the one that it follows.
        insert.Parameters.Add(new() { Value = wacht ? _portaal.Klok.Nu.AddSeconds(1) : _portaal.Klok.Nu });
        insert.Parameters.Add(new() { Value = _portaal.Klok.Vandaag });
        insert.Parameters.Add(new() { Value = wacht });
        return (Guid)(await insert.ExecuteScalarAsync())!;
    }

    /// <summary>Adds what the department decided about an account number, and an address that was given up.</summary>
    public async Task MaakNazichtAsync(Guid rekening)
    {
        await using var insert = _portaal.Eigenaar.CreateCommand("""
            with nazicht as (insert into mijn_voorziening.rekeningnazicht (id, hco, vrijgegeven, toelichting, tijdstip) values ($1, $2, true, 'Gebeld.', $3))
            insert into mijn_voorziening.vorig_adres (id, hco, email, tot) values (uuidv7(), $2, 'vorig@voorbeeld.be', $3)
            """);
        insert.Parameters.Add(new() { Value = rekening });
        insert.Parameters.Add(new() { Value = Hco.Waarde });
        insert.Parameters.Add(new() { Value = _portaal.Klok.Nu });
        await insert.ExecuteNonQueryAsync();
    }

    private async Task InsertAsync()
    {
        await using var insert = _portaal.Eigenaar.CreateCommand(
            "insert into mijn_voorziening.voorziening (hco, naam, type, gemeente, provincie) values ($1, $2, 'Maatwerkbedrijf', $3, 'Vlaams-Brabant')");
        insert.Parameters.Add(new() { Value = Hco.Waarde });
        insert.Parameters.Add(new() { Value = Naam });
        insert.Parameters.Add(new() { Value = Profiel.Gemeente });
        await insert.ExecuteNonQueryAsync();
    }
}
