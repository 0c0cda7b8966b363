using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text;
using AmaWvg.Toegang;

namespace AmaWvg.Tests.Beveiliging;

/// <summary>A form of which everything is right but one thing.</summary>
/// <param name="Portaal">The portal.</param>
/// <param name="Actor">Who may send it.</param>
/// <param name="Form">The form, filled in, in the browser of that person.</param>
internal sealed record Vervalsing(Portaal Portaal, Actor Actor, PortaalForm Form)
{
    private delegate Task<HttpRequestMessage> Maker(Vervalsing form);

    private static readonly Dictionary<string, Maker> Makers = new()
    {
        ["no token"] = form => form.MetAsync(Formuliervelden.Token, _ => Task.FromResult<string?>(null)),
        ["token that is no token"] = form => form.MetAsync(Formuliervelden.Token, _ => Task.FromResult<string?>("CfDJ8AAAA")),
        ["token of another person"] = form => form.MetAsync(Formuliervelden.Token, form.VanEenAnder),
        ["token from before sign-in"] = form => form.MetAsync(Formuliervelden.Token, form.VanVoorAanmelden),
        ["token of another session"] = form => form.MetAsync(Formuliervelden.Token, form.VanAndereSessie),
        ["token in the place of the key"] = form => form.MetAsync(FormKeys.KeyField, _ => Task.FromResult<string?>(form.Form.Veld(Formuliervelden.Token))),
        ["no key"] = form => form.MetAsync(FormKeys.KeyField, _ => Task.FromResult<string?>(null)),
        ["key that is no key"] = form => form.MetAsync(FormKeys.KeyField, _ => Task.FromResult<string?>("CfDJ8AAAA")),
        ["key of another person"] = form => form.MetAsync(FormKeys.KeyField, form.VanEenAnder),
        ["key from before sign-in"] = form => form.MetAsync(FormKeys.KeyField, form.VanVoorAanmelden),
        ["key of another organisation"] = form => form.MetAsync(FormKeys.KeyField, form.VanAndereOrganisatie),
        ["cross-site"] = form => form.Uit("cross-site", null),
        ["same-site"] = form => form.Uit("same-site", null),
        ["cross-site with our origin"] = form => form.Uit("cross-site", "https://localhost"),
        ["same-origin twice"] = form => form.Uit("same-origin, cross-site", null),
        ["foreign origin"] = form => form.Uit(null, "https://evil.test"),
        ["our origin without TLS"] = form => form.Uit(null, "http://localhost"),
        ["null origin"] = form => form.Uit(null, "null"),
        ["neither header"] = form => form.Uit(null, null),
        ["no body"] = form => Task.FromResult(form.Verzoek(null)),
        ["body as JSON"] = form => Task.FromResult(form.Verzoek(new StringContent("{}", Encoding.UTF8, "application/json"))),
        ["fields as plain text"] = form => form.AlsTekstAsync(),
    };

    public static IEnumerable<string> Soorten => Makers.Keys;

    public Task<HttpRequestMessage> MaakAsync(string soort) => Makers[soort](this);

    private PortaalClient Client => Form.Client;

    private async Task<HttpRequestMessage> MetAsync(string field, Func<string, Task<string?>> value) =>
        Verzoek(Formulierbestand.Inhoud(Form.Fields.Met(KeyValuePair.Create(field, await value(field)))));

    private Task<HttpRequestMessage> Uit(string? site, string? origin) =>
        Task.FromResult(Verzoek(Formulierbestand.Inhoud(Form.Fields), site, origin));

    private async Task<HttpRequestMessage> AlsTekstAsync()
    {
        var fields = new StringContent(await new FormUrlEncodedContent(Form.Fields).ReadAsStringAsync());
        fields.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
        return Verzoek(fields);
    }

    // Of the same browser, so that only the person in the token differs.
    private async Task<string?> VanEenAnder(string field) =>
        await Van(field, Profielsessie.Van(new TestPersoon().Principal, (await Portaal.MaakOrganisatieAsync()).Profiel, meerProfielen: false));

    private Task<string?> VanVoorAanmelden(string field) => Van(field, new());

    private async Task<string?> VanAndereOrganisatie(string field)
    {
        var andere = await Portaal.MaakOrganisatieAsync();
        return await Van(field, Profielsessie.Van(Actor.Persoon, andere.Profiel, meerProfielen: true));
    }

    private async Task<string?> VanAndereSessie(string field) =>
        (await (await TestSessie.MeldAanAsync(Portaal.Host, Actor.Persoon)).GetAsync("/contact")).Form("Afmelden").Veld(field);

    private Task<string?> Van(string field, ClaimsPrincipal persoon) => Task.FromResult<string?>(Formuliervelden.Voor(Client, persoon)[field]);

    private HttpRequestMessage Verzoek(HttpContent? content, string? site = "same-origin", string? origin = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Form.Action) { Content = content };
        if (site is not null)
            request.Headers.TryAddWithoutValidation("Sec-Fetch-Site", site.Split(", "));
        if (origin is not null)
            request.Headers.TryAddWithoutValidation("Origin", origin);
        return request;
    }
}
