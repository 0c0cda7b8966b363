using System.Globalization;
using AnyAscii;
using Marten;
using Microsoft.Extensions.Options;
using Npgsql;

namespace AmaWvg.MijnUitbetalingen;

/// <summary>The file for the bank of an approved run.</summary>
internal static class BeheerBetaalbestandEndpoints
{
    public static void Map(IEndpointRouteBuilder group) =>
        group.MapGet(BeheerUrls.BetaalbestandRoute, Get).RequireAuthorization(Policies.FinancieelBeheerder).RequireVerseAanmelding();

    private static async Task<IResult> Get(Guid id, BeheerBetaalbestandHandler handler, CancellationToken cancellationToken) =>
        await handler.GeefAsync(id, cancellationToken) is { } bestand ? Results.File(bestand.Inhoud, "application/xml; charset=utf-8", bestand.Naam) : Results.NotFound();
}

/// <summary>The file for the bank of an approved run. Whoever fetches it first makes it, with the day on which the bank pays; later it is that file, byte for byte.</summary>
internal sealed class BeheerBetaalbestandHandler(BeheerDocumenten documenten, IOptions<UitbetalingOptions> options, TimeProvider clock)
{
    /// <returns>Null when there is nothing to pay (any more), or no account to pay it from.</returns>
    public async Task<Bankbestand?> GeefAsync(Guid run, CancellationToken cancellationToken) =>
        await VindAsync(run, cancellationToken) ?? await MaakAsync(run, cancellationToken);

    private async Task<Bankbestand?> VindAsync(Guid run, CancellationToken cancellationToken) => (await documenten.LeesAsync(
        "select naam, gemaakt, uitvoeren, inhoud from mijn_uitbetalingen.bankbestand where run_id = $1", [run],
        row => new Bankbestand(row.GetString(0), row.GetFieldValue<DateTimeOffset>(1), row.GetFieldValue<DateOnly>(2), row.GetFieldValue<byte[]>(3)), cancellationToken)).SingleOrDefault();

    private async Task<Bankbestand?> MaakAsync(Guid id, CancellationToken cancellationToken)
    {
        var run = await documenten.LoadAsync<Uitbetalingsrun>(id, cancellationToken);
        // What was booked as paid went to the bank another way: a file would pay it twice.
        if (run is not { Status: RunStatus.Goedgekeurd } || options.Value.Iban is not { } iban)
            return null;
        var betalingen = await documenten.Goedgekeurd()
            .Where(u => u.RunId == id && (u.Status == UitbetalingStatus.InVerwerking || u.Status == UitbetalingStatus.Uitbetaald))
            .OrderBy(u => u.Nummer).ToListAsync(cancellationToken);
        if (betalingen.Count == 0)
            return null;

        var (nu, uitvoeren) = (clock.GetUtcNow(), Bankkalender.EersteVanaf(clock.Vandaag()));
        var kenmerk = string.Create(CultureInfo.InvariantCulture, $"AMA-{run.Maand.EersteDag:yyyyMM}-{betalingen[0].Nummer:000000}");
        using var inhoud = new MemoryStream();
        await SepaWriter.WriteAsync(
            new(kenmerk, nu, uitvoeren, SepaTekst.Naam(options.Value.Naam, iban), Iban.Parse(iban), [.. betalingen.Select(Overschrijving)]), inhoud);
        return await BewaarAsync(run, new($"{kenmerk}.xml", nu, uitvoeren, inhoud.ToArray()), cancellationToken);
    }

    private async Task<Bankbestand?> BewaarAsync(Uitbetalingsrun run, Bankbestand bestand, CancellationToken cancellationToken)
    {
        documenten.VoerUit(
            "insert into mijn_uitbetalingen.bankbestand (run_id, naam, gemaakt, uitvoeren, inhoud) values (?, ?, ?, ?, ?)",
            run.Id, bestand.Naam, bestand.Gemaakt, bestand.Uitvoeren, bestand.Inhoud);
        documenten.NoteerHistoriekVanDepartement(
            HistoriekOnderwerp.Uitbetalingsrun(run.Id), "Betaalbestand opgehaald", $"{run.Maand.Weergave}, uitvoering door de bank op {DutchDate.Format(bestand.Uitvoeren)}.");
        try
        {
            await documenten.SaveAsync(BeheerUrls.Betaalbestand(run.Id), cancellationToken);
            return bestand;
        }
        catch (Exception fault) when (fault.Geweigerd() is PostgresException { ConstraintName: "bankbestand_pkey" or "bankbestand_run" })
        {
            // Somebody else was first: that file counts. Or the run was booked as paid at this moment: then there is none.
            await documenten.VergeetAsync();
            return await VindAsync(run.Id, cancellationToken);
        }
    }

    private static Overschrijving Overschrijving(Uitbetaling betaling) => new(
        betaling.Betalingsnummer, SepaTekst.Naam(betaling.Naam, betaling.Hco.Waarde), betaling.Iban!, betaling.Bedrag, $"Subsidie arbeidsmatige activiteiten {betaling.Maand.Weergave}, {betaling.Betalingsnummer}");
}

/// <summary>What the bank is asked: one batch of transfers.</summary>
/// <param name="Kenmerk">Names the batch at the bank; the same file again has the same name, so that the bank refuses it.</param>
/// <param name="Gemaakt">When the file was made.</param>
/// <param name="Uitvoeren">Day on which the bank pays.</param>
/// <param name="Naam">Who pays.</param>
/// <param name="Iban">From which account.</param>
/// <param name="Overschrijvingen">To whom.</param>
internal sealed record Betaalopdracht(
    string Kenmerk, DateTimeOffset Gemaakt, DateOnly Uitvoeren, string Naam, Iban Iban, IReadOnlyList<Overschrijving> Overschrijvingen);

/// <summary>One transfer.</summary>
/// <param name="Kenmerk">Comes back on the bank statements of both sides: the payment number.</param>
/// <param name="Naam">Who is paid.</param>
/// <param name="Iban">On which account.</param>
/// <param name="Bedrag">How much.</param>
/// <param name="Mededeling">What the receiver reads.</param>
internal sealed record Overschrijving(string Kenmerk, string Naam, Iban Iban, Bedrag Bedrag, string Mededeling);

/// <summary>Text in the letters that every bank in the SEPA takes: other letters and scripts are written in these, other signs become a space.</summary>
internal static class SepaTekst
{
    public const int LangsteKenmerk = 35;
    public const int LangsteNaam = 70;
    public const int LangsteMededeling = 140;

    private const string Leestekens = "/-?:().,'+ ";

    public static string Van(string text, int langste)
    {
        var letters = string.Concat(text.Transliterate()
            .Select(letter => char.IsAsciiLetterOrDigit(letter) || Leestekens.Contains(letter, StringComparison.Ordinal) ? letter : ' '));
        var kort = string.Join(' ', letters.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return kort.Length <= langste ? kort : kort[..langste].TrimEnd();
    }

    /// <summary>A name, which a bank never takes empty.</summary>
    /// <param name="naam">The name.</param>
    /// <param name="anders">What stands in for a name of which no letter is left.</param>
    public static string Naam(string naam, string anders) => Van(naam, LangsteNaam) is var kort && kort.Any(char.IsAsciiLetterOrDigit) ? kort : anders;
}
