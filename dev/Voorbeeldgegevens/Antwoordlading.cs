using System.Globalization;
using AmaWvg.Cijfers;
using AmaWvg.MijnVoorziening;

namespace AmaWvg.Voorbeeldgegevens;

/// <summary>
/// A register that yields every figure of the answer to parliamentary question 689 of 15 May 2023: the 59 maatwerkbedrijven by name, invented
/// voorzieningen of the other types, and invented people. Every agreement was reported on its first day, and stopped on its last.
/// </summary>
internal static class Antwoordlading
{
    /// <summary>Asks for it.</summary>
    public const string Vlag = "--cijfers-689";

    private const int Zaad = 689;
    private const long EersteHco = 73_000_000;

    private static readonly Dictionary<string, TypeVoorziening> Types = new()
    {
        ["MWbedrijven"] = TypeVoorziening.Maatwerkbedrijf,
        ["Beschut Wonen"] = TypeVoorziening.InitiatiefBeschutWonen,
        ["Onderwijsinstellingen"] = TypeVoorziening.OnderwijsinstellingHistorisch,
        ["Organisatie voor bijzondere jeugdzorg"] = TypeVoorziening.JeugdzorgHistorisch,
        ["Organisatie voor naadloze flexibele trajecten onderwijs-welzijn"] = TypeVoorziening.NaadloosTrajectHistorisch,
        ["Voorz. erkend door VAPH"] = TypeVoorziening.VoorzieningVaph,
        ["OCMW"] = TypeVoorziening.Ocmw,
        ["CAW"] = TypeVoorziening.CentrumAlgemeenWelzijnswerk,
        ["Psychiatrisch ziekenhuis"] = TypeVoorziening.PsychiatrischZiekenhuis,
    };

    /// <summary>Replaces all voorzieningen, participants, agreements, messages, payments, rights and history.</summary>
    /// <param name="owner">Connection string of the role <c>migratie</c>.</param>
    /// <param name="clock">Says which day it is.</param>
    /// <param name="cancellationToken">Ends the work; nothing has changed then.</param>
    public static async Task LoadAsync(string owner, TimeProvider clock, CancellationToken cancellationToken)
    {
        var toeval = new Toeval(Zaad);
        var voorzieningen = Csvrijen.Lees("voorzieningen.csv").Select((rij, plaats) => (Sleutel: Sleutel(rij, "id"), Voorziening: Voorziening(rij, plaats, toeval))).ToDictionary(paar => paar.Sleutel, paar => paar.Voorziening);
        var overeenkomsten = Csvrijen.Lees("register.csv").Concat(Csvrijen.Lees("register_na_peildag.csv")).ToLookup(rij => Sleutel(rij, "voorziening"));
        var personen = new Deelnemergenerator(toeval);

        await using var lading = await Bulklading.BeginAsync(owner, cancellationToken);
        await VoorzieningenLader.LaadAsync(lading, [.. voorzieningen.Values], BrusselseTijd.Begin(Erkenningenreeks.Portaalstart), cancellationToken);
        await BerichtenLader.LaadAsync(lading, [], cancellationToken);
        await KetenLader.LaadAsync(lading, [], Testpersonen.Medewerkers, cancellationToken);
        await OvereenkomstenLader.LeegAsync(lading, cancellationToken);
        await BegeleidingLader.LeegAsync(lading, cancellationToken);
        await lading.LeegAsync([CijfersDocumenten.Publicaties], cancellationToken);
        await InspectiesLader.LaadAsync(lading, [], cancellationToken);
        await new UitbetalingenLader(lading, clock.Vandaag(), 1).LeegAsync(cancellationToken);
        foreach (var (sleutel, voorziening) in voorzieningen)
        {
            await VoorzieningenLader.LaadHistoriekAsync(lading, voorziening, cancellationToken);
            await OvereenkomstenLader.LaadAsync(
                lading, voorziening.Hco, "Voorbeeldgegevens", [.. overeenkomsten[sleutel].Select(rij => Deelnemer(rij, personen, toeval))], cancellationToken);
        }
        await lading.VoltooiAsync(cancellationToken);
        Console.WriteLine("The register behind the answer to question 689 is ready.");
    }

    // Two types that no longer exist share an id.
    private static string Sleutel(IReadOnlyDictionary<string, string> rij, string kolom) => $"{rij[kolom]} {rij["type"]}";

    private static VoorzieningGegeven Voorziening(IReadOnlyDictionary<string, string> rij, int plaats, Toeval toeval)
    {
        var voorziening = new VoorzieningGegeven(
            Voorzieningenlijst.Hco(EersteHco, plaats), rij["naam"], Types[rij["type"]], rij["gemeente"], rij["provincie"] is "BHG" ? "Brussels Hoofdstedelijk Gewest" : rij["provincie"]);
        var (van, totEnMet, nummer) = (Dag(rij["erkend_van"]), Dag(rij["erkend_tot_en_met"]), $"AMA-{rij["erkend_van"][..4]}-{plaats + 1:000}");
        return voorziening with { Erkenningen = [new(toeval.Id(BrusselseTijd.Begin(van)), nummer, van, totEnMet, Besluitdocument.Maak(voorziening, nummer, van, totEnMet))] };
    }

    // The answer counts agreements, not people: each has a participant of its own.
    private static DeelnemerGegeven Deelnemer(IReadOnlyDictionary<string, string> rij, Deelnemergenerator personen, Toeval toeval)
    {
        var start = Dag(rij["startdatum"]);
        var dossier = new Dossier(personen.Nieuw(start));
        var melding = new Melding($"Werkpost {rij["overeenkomst"]}", start, start);
        if (rij["einddatum"] is { Length: > 0 } einde)
            melding = melding with { Stop = (Dag(einde), null, Dag(einde)) };
        dossier.Voeg(melding.Gegeven(toeval));
        return dossier.Gegeven(toeval);
    }

    private static DateOnly Dag(string tekst) => DateOnly.ParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
