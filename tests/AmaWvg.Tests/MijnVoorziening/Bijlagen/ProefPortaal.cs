using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.MijnVoorziening.Bijlagen;

/// <summary>The portal with a step that asks for files.</summary>
public sealed class ProefPortaal(Portaal portaal) : IAsyncDisposable
{
    internal PortaalHost Host { get; } = Nieuw(portaal);

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    internal static PortaalHost Nieuw(Portaal portaal) => new(portaal, services => services.AddSingleton<IPortalModule>(new ProefModule()));

    /// <summary>A new application of a new organisation, in the browser of who fills it in.</summary>
    internal async Task<ProefStap> OpenAsync() => await OpenAsync(await portaal.MaakOrganisatieAsync());

    internal Task<ProefStap> OpenAsync(TestOrganisatie organisatie, Guid? aanvraag = null) => OpenAsync(Host, organisatie, aanvraag);

    internal static async Task<ProefStap> OpenAsync(PortaalHost host, TestOrganisatie organisatie, Guid? aanvraag = null) =>
        new(await organisatie.ClientAsync(host), organisatie, aanvraag ?? Guid.NewGuid());
}

/// <summary>The same on Kestrel.</summary>
public sealed class ProefPortaalOpKestrel(Portaal portaal) : IAsyncDisposable
{
    internal PortaalHost Host { get; } = ProefPortaal.Nieuw(portaal).OpKestrel();

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}

/// <summary>The step of one application, in a browser.</summary>
internal sealed record ProefStap(PortaalClient Client, TestOrganisatie Organisatie, Guid Aanvraag)
{
    public string Url => $"/proef/{Aanvraag}";

    public Task<PortaalResponse> BekijkAsync() => Client.GetAsync(Url);

    /// <summary>Chooses a file and presses the button.</summary>
    public async Task<PortaalResponse> VoegToeAsync(string naam, byte[] inhoud, string vraag = "diploma", string mediatype = "application/octet-stream") =>
        await VoegToeAsync((await BekijkAsync()).Form("Bestand toevoegen bij Diploma"), naam, inhoud, vraag, mediatype);

    /// <summary>Sends a form that was opened before, with this file.</summary>
    public Task<PortaalResponse> VoegToeAsync(PortaalForm form, string naam, byte[] inhoud, string vraag = "diploma", string mediatype = "application/octet-stream") =>
        VoegToeAsync(form, [(naam, inhoud)], vraag, mediatype);

    /// <summary>Sends a form that was opened before, with these files.</summary>
    public Task<PortaalResponse> VoegToeAsync(
        PortaalForm form, IReadOnlyList<(string Naam, byte[] Inhoud)> bestanden, string vraag = "diploma", string mediatype = "application/octet-stream", string naar = "")
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in form.Fields.Where(field => field.Key is ['_', ..]))
            content.Add(new StringContent(value), name);
        foreach (var (naam, inhoud) in bestanden)
            content.Add(Bestand(naam, inhoud, vraag, mediatype));
        // A server that takes no such large post can say so before it is sent.
        return Client.SendAsync(new(HttpMethod.Post, Url + naar) { Content = content, Headers = { { "Sec-Fetch-Site", "same-origin" }, { "Expect", "100-continue" } } });
    }

    // The name goes as it is, in UTF-8, as browsers send it.
    private static ByteArrayContent Bestand(string naam, byte[] inhoud, string vraag, string mediatype)
    {
        var bestand = new ByteArrayContent(inhoud) { Headers = { ContentType = new MediaTypeHeaderValue(mediatype) } };
        var utf8 = string.Concat(System.Text.Encoding.UTF8.GetBytes(naam).Select(b => (char)b));
        bestand.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"bestand-{vraag}\"; filename=\"{utf8}\"");
        return bestand;
    }
}
