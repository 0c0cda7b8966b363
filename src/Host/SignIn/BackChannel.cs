using System.Net;
using System.Net.Mime;
using System.Text.Json;

namespace AmaWvg.Host;

internal static class BackChannel
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    public static async Task<JsonElement> SendAsync(
        HttpClient client, HttpRequestMessage request, AanmeldFout refusal, CancellationToken cancellation)
    {
        try
        {
            request.Headers.Accept.ParseAdd(MediaTypeNames.Application.Json);
            using var response = await client.SendAsync(request, cancellation);
            if (response.StatusCode >= HttpStatusCode.InternalServerError) throw new AanmeldException(AanmeldFout.NietBereikbaar);
            if (response.StatusCode != HttpStatusCode.OK
                || response.Content.Headers.ContentType?.MediaType != MediaTypeNames.Application.Json)
                throw new AanmeldException(refusal);

            return ParseObject(await response.Content.ReadAsByteArrayAsync(cancellation)) ?? throw new AanmeldException(refusal);
        }
        catch (HttpRequestException exception) when (exception.HttpRequestError != HttpRequestError.ConfigurationLimitExceeded)
        {
            throw new AanmeldException(AanmeldFout.NietBereikbaar);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new AanmeldException(AanmeldFout.NietBereikbaar);
        }
        catch (HttpRequestException)
        {
            throw new AanmeldException(refusal);
        }
    }

    /// <summary>The object in this JSON, or null for anything else, such as a name that stands in it twice.</summary>
    public static JsonElement? ParseObject(byte[] utf8)
    {
        try
        {
            using var json = JsonDocument.Parse(utf8, Strict);
            return json.RootElement.ValueKind == JsonValueKind.Object ? json.RootElement.Clone() : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    public static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? Text(value) : null;

    public static string? Text(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair is valid JSON but no text.
            return null;
        }
    }
}
