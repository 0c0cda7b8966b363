using System.Security.Claims;
using AmaWvg.MijnVoorziening;
using AmaWvg.Toegang;
using Marten;

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
    public Task GeefRechtAsync(TestPersoon persoon) => _portaal.Rechten.GeefAsync(persoon.Insz, Hco, Naam);

    /// <summary>Puts another role in the place of that right, as no chain gives it.</summary>
    public Task ZetRolAsync(TestPersoon persoon, string rol) => _portaal.Rechten.ZetRolAsync(persoon.Insz, Hco.Waarde, Naam, rol);

    /// <summary>Takes that right away.</summary>
    public Task TrekRechtInAsync(TestPersoon persoon) => _portaal.Rechten.TrekInAsync(persoon.Insz, Hco);

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
    public Task ErkenAsync(DateOnly van, DateOnly totEnMet) =>
        _portaal.BewaarAsync(new Erkenning { Id = Guid.CreateVersion7(), Hco = Hco, Nummer = $"AMA-{Hco}", Van = van, TotEnMet = totEnMet });

    /// <summary>Takes away every recognition, as if there had never been one.</summary>
    public Task TrekErkenningenInAsync() => _portaal.VoerUitAsync("delete from mijn_voorziening.mt_doc_erkenning where tenant_id = $1", Hco.Waarde);

    /// <summary>Adds an extra e-mail address.</summary>
    public async Task<Guid> MaakAdresAsync(string email, bool financieel = false)
    {
        var adres = new Communicatieadres { Id = Guid.CreateVersion7(), Hco = Hco, Email = email, Administratief = !financieel, Financieel = financieel };
        await _portaal.BewaarAsync(adres);
        return adres.Id;
    }

    /// <summary>Names a contact person with this address.</summary>
    public Task BenoemContactpersoonAsync(string email) => WijzigAsync(voorziening => voorziening.Benoem(new("An", "Maes", email, "016 12 34 56")));

    /// <summary>Makes it an organisation of another type.</summary>
    internal Task ZetTypeAsync(TypeVoorziening type) => WijzigAsync(voorziening => voorziening.Type = type);

    /// <summary>Gives it an address, an enterprise number, a contact person and an account number.</summary>
    internal async Task VulVoorzieningAsync()
    {
        await WijzigAsync(voorziening =>
        {
            (voorziening.Adres, voorziening.Ondernemingsnummer) = ("Dorpsstraat 1", Ondernemingsnummer.Parse("0566988259"));
            voorziening.Benoem(new("Chloé", "Maes", "chloe@voorbeeld.be", "016 12 34 56"));
        });
        await MaakRekeningnummerAsync();
    }

    /// <summary>Changes what the register knows of it.</summary>
    internal Task WijzigAsync(Action<Voorziening> wijzig) => _portaal.MetDocumentenAsync(Hco, async sessie =>
    {
        var voorziening = await sessie.Query<Voorziening>().SingleAsync();
        wijzig(voorziening);
        sessie.Update(voorziening);
        await sessie.SaveChangesAsync();
        return voorziening;
    });

    /// <summary>Its id in the addresses of the department.</summary>
    public async Task<Guid> VoorzieningAsync() => Assert.Single(await _portaal.DocumentenAsync<Voorziening>(Hco)).Id;

    /// <summary>Adds a merger that it was part of.</summary>
    public Task MaakSamengaanAsync() => _portaal.BewaarAsync(new Samengaan
    {
        Id = Guid.CreateVersion7(),
        Hco = Hco,
        Soort = SoortSamengaan.Fusie,
        Ander = HcoNummer.Hydrate("1"),
        AnderNaam = "Elders",
        GaatOp = true,
        Datum = DateOnly.FromDateTime(DateTime.UtcNow),
        Overeenkomsten = 0,
        Tijdstip = DateTimeOffset.UtcNow,
    });

    /// <summary>Gives an account number, that waits for the department or not.</summary>
    public async Task<Guid> MaakRekeningnummerAsync(bool wacht = false)
    {
        var rekening = new Rekeningnummer
        {
            Id = Guid.CreateVersion7(),
            Hco = Hco,
            Iban = TestIban.Eigen,
            Vorige = (await _portaal.DocumentenAsync<Rekeningnummer>(Hco)).MaxBy(ander => ander.Gemeld)?.Id,
            // After the one that it follows.
            Gemeld = wacht ? _portaal.Klok.Nu.AddSeconds(1) : _portaal.Klok.Nu,
            BruikbaarVanaf = _portaal.Klok.Vandaag,
            WachtOpNazicht = wacht,
        };
        await _portaal.BewaarAsync(rekening);
        return rekening.Id;
    }

    /// <summary>Adds what the department decided about an account number, and an address that was given up.</summary>
    public async Task MaakNazichtAsync(Guid rekening)
    {
        var nummer = (await _portaal.DocumentenAsync<Rekeningnummer>(Hco)).Single(ander => ander.Id == rekening);
        nummer.ZieNa(new(true, "Gebeld.", _portaal.Klok.Nu));
        await _portaal.BewaarAsync(nummer);
        await _portaal.BewaarAsync(new VorigAdres { Id = Guid.CreateVersion7(), Hco = Hco, Email = "vorig@voorbeeld.be", Tot = _portaal.Klok.Nu });
    }

    private Task InsertAsync() => _portaal.BewaarAsync(new Voorziening
    {
        Id = Guid.CreateVersion7(),
        Hco = Hco,
        Naam = Naam,
        Type = TypeVoorziening.Maatwerkbedrijf,
        Adres = "",
        Gemeente = Profiel.Gemeente,
        Provincie = "Vlaams-Brabant",
    });
}
