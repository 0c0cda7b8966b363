using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AmaWvg.Tests.Testing;

/// <summary>What the Kruispuntbank and CoBRHA say in tests. An onderneming that no test made does not exist.</summary>
internal sealed class TestRegisters : IKruispuntbank, ICobrha
{
    private static int _volgnummer;

    private readonly ConcurrentDictionary<Ondernemingsnummer, TestOnderneming> _ondernemingen = new();

    /// <summary>An onderneming that both registers know.</summary>
    public TestOnderneming Maak(Insz? vertegenwoordiger = null, bool isOcmw = false)
    {
        var nummer = NieuwNummer();
        return _ondernemingen[nummer] = new() { Nummer = nummer, Naam = $"Onderneming {nummer.Weergave}", IsOcmw = isOcmw, Vertegenwoordigers = vertegenwoordiger is null ? [] : [vertegenwoordiger] };
    }

    /// <summary>A number that no other test has.</summary>
    public static Ondernemingsnummer NieuwNummer()
    {
        var cijfers = $"0{Interlocked.Increment(ref _volgnummer):0000000}";
        return Ondernemingsnummer.Parse($"{cijfers}{97 - int.Parse(cijfers, CultureInfo.InvariantCulture) % 97:00}");
    }

    public Task<Registerantwoord<KboOnderneming>> VindAsync(Ondernemingsnummer nummer, Insz persoon, CancellationToken cancellationToken) => Task.FromResult<Registerantwoord<KboOnderneming>>(
        _ondernemingen.TryGetValue(nummer, out var gevonden)
            ? gevonden.IsOnbereikbaar ? new(false, null) : new(true, new(nummer, gevonden.Naam, "Leuven", gevonden.IsOcmw, gevonden.Vertegenwoordigers.Contains(persoon)))
            : new(true, null));

    public Task<Registerantwoord<IReadOnlyList<CobrhaVoorziening>>> VanOndernemingAsync(Ondernemingsnummer nummer, CancellationToken cancellationToken) => Task.FromResult<Registerantwoord<IReadOnlyList<CobrhaVoorziening>>>(
        _ondernemingen.TryGetValue(nummer, out var gevonden) && gevonden.IsOnbereikbaar ? new(false, null) : new(true, gevonden?.Voorzieningen ?? []));

    public Task<Registerantwoord<CobrhaVoorziening>> MetNummerAsync(HcoNummer hco, CancellationToken cancellationToken)
    {
        var gevonden = _ondernemingen.Values.FirstOrDefault(onderneming => onderneming.Voorzieningen.Exists(voorziening => voorziening.Hco == hco));
        return Task.FromResult<Registerantwoord<CobrhaVoorziening>>(
            gevonden is { IsOnbereikbaar: true } ? new(false, null) : new(true, gevonden?.Voorzieningen.Find(voorziening => voorziening.Hco == hco)));
    }

    public void Register(IServiceCollection services)
    {
        services.Replace(ServiceDescriptor.Singleton<IKruispuntbank>(this));
        services.Replace(ServiceDescriptor.Singleton<ICobrha>(this));
    }
}

/// <summary>An onderneming in the registers of the tests.</summary>
internal sealed class TestOnderneming
{
    private static int _volgnummer;

    public required Ondernemingsnummer Nummer { get; init; }

    public required string Naam { get; init; }

    public bool IsOcmw { get; set; }

    public List<Insz> Vertegenwoordigers { get; init; } = [];

    public List<CobrhaVoorziening> Voorzieningen { get; } = [];

    public bool IsOnbereikbaar { get; set; }

    /// <summary>A voorziening that CoBRHA knows under this onderneming.</summary>
    public CobrhaVoorziening Voeg(string zorgtype = "001")
    {
        var hco = HcoNummer.Parse($"6{Interlocked.Increment(ref _volgnummer):000000000}");
        var voorziening = new CobrhaVoorziening(hco, Nummer, $"Huis {hco}", "Leuven", zorgtype) { Soort = "Maatwerkbedrijf", Adres = "", Provincie = "Vlaams-Brabant" };
        Voorzieningen.Add(voorziening);
        return voorziening;
    }
}
