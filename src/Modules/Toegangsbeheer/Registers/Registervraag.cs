using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Logging;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace AmaWvg.Toegangsbeheer;

/// <summary>Asks one register by HTTP, and never fails because of it: whatever it does wrong, it is not available.</summary>
/// <param name="http">Whose time limits the pipeline keeps.</param>
/// <param name="options">Where it is.</param>
/// <param name="veerkracht">How its failures are borne.</param>
/// <param name="naam">Its name, for the log.</param>
/// <param name="log">Where a failure is noted, without anything that was asked or answered.</param>
internal sealed class Registervraag(HttpClient http, RegisterOptions options, Registerveerkracht veerkracht, string naam, ILogger log)
{
    // The register may tell more later; what it tells now must be as agreed.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
        MaxDepth = 8,
    };

    /// <summary>Sends a question and reads the answer.</summary>
    /// <param name="pad">Path below the address of the register.</param>
    /// <param name="vraag">What is sent as JSON.</param>
    /// <param name="lees">Makes what is asked of the answer; null for nothing found.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Registerantwoord<T>> StelAsync<TJson, T>(string pad, object vraag, Func<TJson, T?> lees, CancellationToken cancellationToken) where T : class
    {
        if (options.Adres is not { } adres)
            return new(false, null);
        try
        {
            T? gevonden = null;
            await veerkracht.Pijplijn.ExecuteAsync(async token => gevonden = lees(Lees<TJson>(await VraagAsync(new(adres, pad), vraag, token))), cancellationToken);
            return new(true, gevonden);
        }
        catch (Exception exception) when (Registerveerkracht.IsFout(exception) || exception is BrokenCircuitException)
        {
            log.LogWarning("The register {Register} is not available: {Reason}", naam, Reden(exception));
            return new(false, null);
        }
    }

    /// <summary>A text of the answer, when it can be one.</summary>
    /// <exception cref="RegisterFout">It is none.</exception>
    public static string Tekst(string? tekst) =>
        tekst is { Length: > 0 and <= 300 } && !tekst.Any(char.IsControl) ? tekst : throw new RegisterFout("values out of bounds");

    private async Task<byte[]> VraagAsync(Uri adres, object vraag, CancellationToken cancellationToken)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, adres) { Content = JsonContent.Create(vraag) };
        verzoek.Headers.Accept.Add(new("application/json"));
        if (options.Sleutel is { } sleutel)
            verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", sleutel);
        using var antwoord = await http.SendAsync(verzoek, cancellationToken);
        antwoord.EnsureSuccessStatusCode();
        if (antwoord.Content.Headers.ContentType?.MediaType != "application/json")
            throw new RegisterFout("another type");
        return await antwoord.Content.ReadAsByteArrayAsync(cancellationToken);
    }

    private static TJson Lees<TJson>(byte[] json)
    {
        try
        {
            return JsonSerializer.Deserialize<TJson>(json, Json) ?? throw new RegisterFout("empty");
        }
        catch (JsonException)
        {
            throw new RegisterFout("another shape");
        }
    }

    // The messages of these exceptions may hold an address or a piece of the answer.
    private static string Reden(Exception exception) => exception switch
    {
        TimeoutRejectedException => "no answer in time",
        BrokenCircuitException => "not asked, it failed too often",
        RegisterFout => $"wrong answer, {exception.Message}",
        HttpRequestException { StatusCode: { } status } => $"status {(int)status}",
        HttpRequestException { HttpRequestError: var fault } => $"{fault}",
        _ => exception.GetType().Name,
    };
}
