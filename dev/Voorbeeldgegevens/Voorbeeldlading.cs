using System.Globalization;
using AmaWvg.Cijfers;

namespace AmaWvg.Voorbeeldgegevens;

/// <summary>Example data: public names, invented people. The same day and the same number give the same data.</summary>
internal static class Voorbeeldlading
{
    private const int Gewoon = 15_000;
    private const int BijDeLochting = 60;
    private const int Zaad = 20_180_702;

    /// <summary>Replaces all voorzieningen, rights, participants, agreements, messages, payments and history; sessions and keys stay.</summary>
    /// <param name="owner">Connection string of the role <c>migratie</c>.</param>
    /// <param name="overeenkomsten">How many, De Lochting's included; null for the ordinary number.</param>
    /// <param name="clock">Says which day it is.</param>
    /// <param name="cancellationToken">Ends the work; nothing has changed then.</param>
    public static async Task LoadAsync(string owner, int? overeenkomsten, TimeProvider clock, CancellationToken cancellationToken)
    {
        var (begin, vandaag) = (clock.GetTimestamp(), clock.Vandaag());
        var aantal = Math.Max(overeenkomsten ?? Gewoon, BijDeLochting);
        Meld($"Loading example data with {aantal:N0} agreements; data that is there is replaced.");

        var erkend = Erkend(vandaag);
        var verdeling = Spreiding.Verdeel([.. erkend.Where(v => !IsDeLochting(v))], aantal - BijDeLochting, vandaag)
            .Prepend((Voorziening: erkend.Single(IsDeLochting), Aantal: BijDeLochting)).ToList();

        var ronde = Inspectiereeks.Maak();
        var bereikbaar = erkend.ConvertAll(Contactgegevens.Vul);
        await using var lading = await Bulklading.BeginAsync(owner, cancellationToken);
        await VoorzieningenLader.LaadAsync(
            lading, [.. bereikbaar, FictieveVoorzieningen.ZonderErkenning, .. Inspectiereeks.Voorzieningen(ronde)], BrusselseTijd.Begin(Erkenningenreeks.Portaalstart), cancellationToken);
        await BerichtenLader.LaadAsync(
            lading, [.. bereikbaar.SelectMany(v => Berichtenreeks.Van(v, IsDeLochting(v) ? 30 : 3, vandaag))], cancellationToken);
        await KetenLader.LaadAsync(lading, Ketens.Van(BrusselseTijd.Begin(Erkenningenreeks.Portaalstart)), Testpersonen.Medewerkers, cancellationToken);
        await OvereenkomstenLader.LeegAsync(lading, cancellationToken);
        await BegeleidingLader.LeegAsync(lading, cancellationToken);
        await lading.LeegAsync([CijfersDocumenten.Publicaties], cancellationToken);
        await InspectiesLader.LaadAsync(lading, [ronde], cancellationToken);
        var betalingen = new UitbetalingenLader(lading, vandaag, Betalingen.Maanden(aantal));
        await betalingen.LeegAsync(cancellationToken);
        foreach (var (voorziening, deel) in verdeling)
        {
            var door = IsDeLochting(voorziening) ? Testpersonen.VanDeLochting : "Voorbeeldgegevens";
            var deelnemers = Deelnemers(voorziening, deel, vandaag);
            await VoorzieningenLader.LaadHistoriekAsync(lading, voorziening, cancellationToken);
            await OvereenkomstenLader.LaadAsync(lading, voorziening.Hco, door, deelnemers, cancellationToken);
            if (Begeleidingsreeks.HeeftDossiers(voorziening))
                await BegeleidingLader.LaadAsync(lading, Begeleidingsreeks.Van(voorziening, deelnemers, door, vandaag), cancellationToken);
            await betalingen.LaadAsync(Betalingen.Begeleider(voorziening), [.. deelnemers.Select(Betalingen.Deelnemer)], cancellationToken);
        }
        await betalingen.VoltooiAsync(cancellationToken);
        Meld($"The rows are in after {clock.GetElapsedTime(begin).TotalSeconds:N1} s; making the indexes.");
        await lading.VoltooiAsync(cancellationToken);

        var opGrootte = verdeling.OrderByDescending(deel => deel.Aantal).ToList();
        Meld($"Largest: {Naam(opGrootte[0])}. Middle-sized: {Naam(opGrootte.MinBy(deel => Math.Abs(deel.Aantal - aantal / erkend.Count)))}.");
        Meld($"Example data is ready after {clock.GetElapsedTime(begin).TotalSeconds:N1} s.");
    }

    private static List<VoorzieningGegeven> Erkend(DateOnly vandaag)
    {
        var toeval = new Toeval(Zaad);
        return [.. Voorzieningenlijst.Maatwerkbedrijven.Concat(FictieveVoorzieningen.Erkend)
            .Select((voorziening, plaats) => Erkenningenreeks.Erken(voorziening, plaats, toeval, vandaag))];
    }

    // A seed of its own, so that what one voorziening holds does not hang on the others.
    private static IReadOnlyList<DeelnemerGegeven> Deelnemers(VoorzieningGegeven voorziening, int aantal, DateOnly vandaag)
    {
        var toeval = new Toeval(Zaad + int.Parse(voorziening.Hco.Waarde, CultureInfo.InvariantCulture));
        var bijzonder = IsDeLochting(voorziening) ? new DeLochtingDeelnemers(toeval, vandaag).Maak() : [];
        var gewoon = aantal - bijzonder.Sum(deelnemer => deelnemer.Overeenkomsten.Count);
        return [.. bijzonder, .. new Overeenkomstgenerator(voorziening, toeval, vandaag).Maak(gewoon)];
    }

    private static bool IsDeLochting(VoorzieningGegeven voorziening) => voorziening.Hco == Testpersonen.DeLochting.Hco;

    private static string Naam((VoorzieningGegeven Voorziening, int Aantal) deel) =>
        string.Create(CultureInfo.InvariantCulture, $"{deel.Voorziening.Naam}, HCO {deel.Voorziening.Hco.Waarde}, {deel.Aantal:N0} agreements");

    private static void Meld(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
