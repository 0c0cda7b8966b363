using AmaWvg.MijnVoorziening;
using AmaWvg.Tests.MijnVoorziening.Erkenningsaanvragen;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Testing;

/// <summary>Applications of a test's organisation, saved as the portal itself saves them.</summary>
internal static class TestAanvragen
{
    /// <summary>A draft.</summary>
    public static Task<Erkenningsaanvraag> MaakAanvraagAsync(this TestOrganisatie organisatie, Action<Erkenningsaanvraag>? vul = null) =>
        organisatie.AlsAsync(async services =>
        {
            var documenten = services.GetRequiredService<Documenten>();
            var aanvraag = Erkenningsaanvraag.Begin(organisatie.Hco, null, Wie(services), services.GetRequiredService<TimeProvider>().GetUtcNow());
            vul?.Invoke(aanvraag);
            documenten.Nieuw(aanvraag);
            await documenten.SaveDraftAsync(default);
            return aanvraag;
        });

    /// <summary>A draft that can be filed: with all answers, and an account number and a contact person of the organisation.</summary>
    public static async Task<Erkenningsaanvraag> MaakVolledigeAanvraagAsync(this TestOrganisatie organisatie)
    {
        await organisatie.VulVoorzieningAsync();
        var aanvraag = await organisatie.MaakAanvraagAsync(a => a.Bewaar(TestAanvraag.Criteria, new(a.Aangemaakt, a.BewaardDoor)));
        await organisatie.MaakBijlageAsync(aanvraag.Id, Bijlagevragen.Ervaring);
        return aanvraag;
    }

    /// <summary>An application that was filed, and then went on by these actions.</summary>
    public static async Task<Erkenningsaanvraag> MaakIngediendeAanvraagAsync(this TestOrganisatie organisatie, params AanvraagActie[] acties)
    {
        var aanvraag = await organisatie.MaakVolledigeAanvraagAsync();
        await organisatie.WijzigAanvraagAsync(aanvraag.Id, (a, wie) => a.DienIn(TestAanvraag.Informatie, TestAanvraag.Bijlagen, wie, a.Aangemaakt));
        foreach (var actie in acties)
            await organisatie.WijzigAanvraagAsync(aanvraag.Id, (a, wie) => a.Behandel(actie, wie, a.Aangemaakt, "Daarom."));
        return aanvraag;
    }

    public static Task WijzigAanvraagAsync(this TestOrganisatie organisatie, Guid id, Action<Erkenningsaanvraag, Uitvoerder> wijzig) =>
        organisatie.AlsAsync(async services =>
        {
            var documenten = services.GetRequiredService<Documenten>();
            var aanvraag = (await documenten.LoadAsync<Erkenningsaanvraag>(id, default))!;
            var was = Documentjson.Schrijf(aanvraag);
            wijzig(aanvraag, Wie(services));
            if (Documentjson.Schrijf(aanvraag) != was)
                documenten.Wijzig(aanvraag);
            await documenten.SaveDraftAsync(default);
            return aanvraag;
        });

    /// <summary>The applications as they stand in the database now, oldest first.</summary>
    public static async Task<List<Erkenningsaanvraag>> AanvragenAsync(this TestOrganisatie organisatie) =>
        [.. (await organisatie.Portaal.DocumentenAsync<Erkenningsaanvraag>(organisatie.Hco)).OrderBy(a => a.Aangemaakt)];

    /// <summary>The one application as it stands now.</summary>
    public static async Task<Erkenningsaanvraag> AanvraagAsync(this TestOrganisatie organisatie) => Assert.Single(await organisatie.AanvragenAsync());

    private static Uitvoerder Wie(IServiceProvider services)
    {
        var sessie = services.GetRequiredService<IHuidigeSessie>();
        return new(sessie.Persoon!, sessie.Naam);
    }
}
