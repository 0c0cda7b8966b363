using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace AmaWvg.MijnVoorziening;

internal sealed class LedDatabank(
    HttpClient http, LedVeerkracht veerkracht, IOptions<LedOptions> options, Inszloket loket, ILogger<LedDatabank> log) : ILedDatabank
{
    public const string Doel = "diploma nagaan in de LED-databank";

    public async Task<Diplomacontrole> ZoekKwalificatiesAsync(Insz insz, Guid medewerker, CancellationToken cancellationToken)
    {
        if (options.Value.Adres is not { } adres)
            return Diplomacontrole.Onbeschikbaar;
        var isGenoteerd = false;
        try
        {
            return Diplomacontrole.Van(await veerkracht.Pijplijn.ExecuteAsync(async token =>
            {
                if (!isGenoteerd)
                    await loket.MeldAsync(insz, Doel, medewerker, token);
                isGenoteerd = true;
                return await VraagAsync(adres, insz, token);
            }, cancellationToken));
        }
        catch (Exception exception) when (LedVeerkracht.IsFout(exception) || exception is BrokenCircuitException)
        {
            log.LogWarning("The diploma register is not available: {Reason}", Reden(exception));
            return Diplomacontrole.Onbeschikbaar;
        }
    }

    private async ValueTask<IReadOnlyList<Kwalificatie>> VraagAsync(Uri adres, Insz insz, CancellationToken cancellationToken)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Post, adres) { Content = JsonContent.Create(new { insz = insz.Waarde }) };
        vraag.Headers.Accept.Add(new("application/json"));
        if (options.Value.Sleutel is { } sleutel)
            vraag.Headers.Authorization = new AuthenticationHeaderValue("Bearer", sleutel);
        using var antwoord = await http.SendAsync(vraag, cancellationToken);
        antwoord.EnsureSuccessStatusCode();
        if (antwoord.Content.Headers.ContentType?.MediaType != "application/json")
            throw new LedFout("another type");
        return LedAntwoord.Lees(await antwoord.Content.ReadAsByteArrayAsync(cancellationToken), insz);
    }

    // The messages of these exceptions may hold an address or a piece of the answer.
    private static string Reden(Exception exception) => exception switch
    {
        TimeoutRejectedException => "no answer in time",
        BrokenCircuitException => "not asked, it failed too often",
        LedFout => $"wrong answer, {exception.Message}",
        HttpRequestException { StatusCode: { } status } => $"status {(int)status}",
        HttpRequestException { HttpRequestError: var fault } => $"{fault}",
        _ => exception.GetType().Name,
    };
}
