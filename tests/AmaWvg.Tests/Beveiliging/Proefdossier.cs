using AmaWvg.Kernel.Historiek;
using AmaWvg.Overeenkomsten;
using AmaWvg.Overeenkomsten.Documenten;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Beveiliging;

/// <summary>An organisation with something to read and to change, and the address of every route that leads to it.</summary>
internal sealed class Proefdossier
{
    // A new route with an id fails in VreemdeIdTests until it stands here.
    private static readonly Dictionary<string, Func<Proefdossier, Guid>> Ids = new()
    {
        ["/deelnemers/{id:guid}"] = dossier => dossier.Deelnemer.Id,
        ["/deelnemers/{id:guid}/naam"] = dossier => dossier.Deelnemer.Id,
        ["/mijn-berichten/{id:guid}"] = dossier => dossier.Bericht,
        ["/mijn-voorziening/communicatie/{id:guid}"] = dossier => dossier.Adres,
        ["/mijn-voorziening/communicatie/{id:guid}/verwijderen"] = dossier => dossier.Adres,
        ["/overeenkomsten/{id:guid}/referentie"] = dossier => dossier.Lopend.Id,
        ["/overeenkomsten/{id:guid}/stopzetten"] = dossier => dossier.Lopend.Id,
        ["/overeenkomsten/{id:guid}/stopzetting-intrekken"] = dossier => dossier.Gestopt.Id,
    };

    public const string Email = "geheim@voorbeeld.be";

    private const string Onderwerp = "Geheim bericht";

    private Proefdossier(TestOrganisatie organisatie, Deelnemer deelnemer, Overeenkomst lopend, Overeenkomst gestopt, Guid adres, Guid bericht, Guid geparkeerd, string sessie) =>
        (Organisatie, Deelnemer, Lopend, Gestopt, Adres, Bericht, Geparkeerd, Sessie) = (organisatie, deelnemer, lopend, gestopt, adres, bericht, geparkeerd, sessie);

    public static IEnumerable<string> RoutesMetId => Ids.Keys;

    public TestOrganisatie Organisatie { get; }

    public Deelnemer Deelnemer { get; }

    /// <summary>An agreement that runs on.</summary>
    public Overeenkomst Lopend { get; }

    /// <summary>An agreement with an end date.</summary>
    public Overeenkomst Gestopt { get; }

    /// <summary>An extra e-mail address.</summary>
    public Guid Adres { get; }

    /// <summary>A message that nobody has read.</summary>
    public Guid Bericht { get; }

    /// <summary>Work of the outbox that waits for staff.</summary>
    public Guid Geparkeerd { get; }

    /// <summary>A session of the person of the organisation, as the lists of sessions name it.</summary>
    public string Sessie { get; }

    public static async Task<Proefdossier> MaakAsync(Portaal portaal)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync("Geheim", "Elders");
        await organisatie.AlsAsync(services =>
        {
            var db = services.GetRequiredService<OvereenkomstenDb>();
            db.NoteerHistoriek(HistoriekOnderwerp.Deelnemer(deelnemer.Id), "Overeenkomst aangemeld", "Werkpost geheim, vanaf 01/01/2026.");
            return db.SaveChangesAsync();
        });
        return new(
            organisatie,
            deelnemer,
            await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 1, 1), referentie: "Werkpost geheim"),
            await organisatie.MaakOvereenkomstAsync(deelnemer, new(2025, 1, 1), new(2025, 12, 31), "Werkpost voorbij"),
            await organisatie.MaakAdresAsync(Email),
            await organisatie.MaakBerichtAsync(Onderwerp),
            await organisatie.ParkeerAsync(),
            await SessieAsync(portaal, organisatie));
    }

    /// <summary>The address of a route, with an id of this organisation where it takes one.</summary>
    public string Url(string route) => route.Contains('{', StringComparison.Ordinal)
        ? Url(route, Ids[route](this))
        : route;

    /// <summary>The address of a route with another id.</summary>
    public static string Url(string route, Guid id) => route.Replace("{id:guid}", $"{id}", StringComparison.Ordinal);

    /// <summary>Whether an answer tells something that only this organisation may know.</summary>
    public bool StaatIn(PortaalResponse answer)
    {
        var text = answer.Tekst();
        return new[] { Deelnemer.Naam, Deelnemer.Voornaam, Deelnemer.Insz.Weergave, Deelnemer.Insz.Waarde, Lopend.Referentie, Gestopt.Referentie, Email, Onderwerp }
            .Any(geheim => text.Contains(geheim, StringComparison.Ordinal));
    }

    private static async Task<string> SessieAsync(Portaal portaal, TestOrganisatie organisatie)
    {
        await organisatie.ClientAsync();
        await using var select = portaal.Eigenaar.CreateCommand("select encode(sleutel, 'hex') from kernel.sessie where persoon = $1");
        select.Parameters.Add(new() { Value = organisatie.Persoon.Sleutel });
        return (string)(await select.ExecuteScalarAsync())!;
    }
}
