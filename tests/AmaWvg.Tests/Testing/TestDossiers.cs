using System.Text;
using AmaWvg.Begeleiding;
using AmaWvg.Overeenkomsten;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Testing;

/// <summary>Files of participants.</summary>
internal static class TestDossiers
{
    /// <summary>A contact moment with a file.</summary>
    public static async Task<(Guid Stuk, Guid Bijlage)> MaakDossierstukAsync(this TestOrganisatie organisatie, Deelnemer deelnemer)
    {
        var nu = organisatie.Portaal.Klok.GetUtcNow();
        var (stuk, inhoud) = (new Dossierstuk
        {
            Id = Guid.CreateVersion7(nu),
            Hco = organisatie.Hco,
            DeelnemerId = deelnemer.Id,
            Plicht = Begeleidingsplicht.Opvolging,
            Huidig = new(nu, "An Maes", new(2026, 1, 5), null, "", new Dictionary<string, string>
            {
                ["stukdatum"] = "2026-01-05",
                ["medewerker"] = "An Maes",
                ["wijze"] = "bezoek",
                ["metwie"] = "beide",
                ["afspraken"] = "Alles goed.",
            }),
        }, Encoding.ASCII.GetBytes("%PDF-1.7 verslag"));
        var bijlage = Dossierbijlage.Van(organisatie.Hco, stuk.Id, new("verslag.pdf", "application/pdf", "pdf, 1 kB", inhoud), "An Maes", nu);
        await organisatie.MetDocumentenAsync(documenten =>
        {
            documenten.Nieuw(stuk);
            documenten.Nieuw(bijlage);
            documenten.VoerUit("insert into begeleiding.bijlage_inhoud (id, hco, inhoud) values (?, ?, ?)", bijlage.Id, bijlage.Hco, inhoud);
        });
        return (stuk.Id, bijlage.Id);
    }

    /// <summary>A consent that holds.</summary>
    public static async Task<Guid> MaakToestemmingAsync(this TestOrganisatie organisatie, Deelnemer deelnemer, string instanties = "ocmw") => (await organisatie.MaakStukAsync(
        deelnemer, null, Begeleidingsplicht.Toestemming, ("stukdatum", "5/1/2026"), ("medewerker", "An Maes"), ("toestemmingsantwoord", "gegeven"), ("gegevens", "identiteit"), ("instanties", instanties),
        ("waarvoor", "De uitkering."), ("verklaring", "ja"))).Id;

    /// <summary>A good row of a file with contact moments, as the page that checks it carries it.</summary>
    public static Task<string> ContactreeksAsync(this TestOrganisatie organisatie, Deelnemer deelnemer) => organisatie.AlsAsync(services => Task.FromResult(
        services.GetRequiredService<Reekskluis>().Sluit(new(
            ["insz", "stukdatum", "medewerker", "wijze", "metwie", "afspraken"], [new(2, [deelnemer.Insz.Waarde, "2/3/2026", "An Maes", "Bezoek", "Deelnemer", "Verder."])]))));
}
