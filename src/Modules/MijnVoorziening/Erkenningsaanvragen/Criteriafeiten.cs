namespace AmaWvg.MijnVoorziening;

/// <summary>An answer of the second step to read.</summary>
/// <param name="Veld">Id of the field that asks it.</param>
/// <param name="Vraag">The question.</param>
/// <param name="Tekst">The answer; empty when there is none.</param>
/// <param name="Bijlagevragen">Questions whose attachments belong to it.</param>
internal sealed record Criteriafeit(string Veld, string Vraag, string Tekst, params IReadOnlyList<string> Bijlagevragen);

/// <summary>The answers of the second step as facts: the same rows whatever is filled in.</summary>
internal static class Criteriafeiten
{
    public static IReadOnlyList<Criteriafeit> Van(Erkenningscriteria c) =>
    [
        new("heeftBachelors", $"1. {Criteriavragen.Bachelors}", Keuze(c.HeeftBachelors, string.Join('\n', c.Medewerkers.Select(MedewerkerView.Regel))), [.. c.Medewerkers.Select(m => m.Bijlagevraag)]),
        new("heeftErvaring", $"2. {Criteriavragen.Ervaring}", Keuze(c.HeeftErvaring, c.Ervaring), Bijlagevragen.Ervaring),
        new("heeftEigenVerzekering", $"3. {Criteriavragen.EigenVerzekering}", Keuze(c.HeeftEigenVerzekering, c.EigenVerzekering), Bijlagevragen.EigenVerzekering),
        new("heeftDeelnemersverzekering", $"4. {Criteriavragen.Deelnemersverzekering}", Keuze(c.HeeftDeelnemersverzekering, c.Deelnemersverzekering)),
        new("doelgroep", $"5. {Criteriavragen.Doelgroep}", c.Doelgroep, Bijlagevragen.Doelgroep),
        new("intake", $"6. {Criteriavragen.Intake}", c.Intake),
        new("zoeken", $"6. {Criteriavragen.Zoeken}", c.Zoeken),
        new("opvolging", $"6. {Criteriavragen.Opvolging}", c.Opvolging),
        new("evaluatie", $"6. {Criteriavragen.Evaluatie}", c.Evaluatie),
        new("aanspreekpunt", $"6. {Criteriavragen.Aanspreekpunt}", c.Aanspreekpunt),
        new("modelovereenkomst", $"7. {Criteriavragen.Modelovereenkomst}", Bevestiging(c.Modelovereenkomst)),
        new("geenCombinatie", $"8. {Criteriavragen.GeenCombinatie}", Bevestiging(c.GeenCombinatie)),
    ];

    public static IReadOnlyList<SummaryRij> Rijen(Erkenningscriteria criteria) => [.. Van(criteria).Select(feit => new SummaryRij(feit.Vraag, feit.Tekst))];

    private static string Keuze(bool? antwoord, string uitleg = "") => antwoord switch
    {
        true when uitleg is "" => "Ja",
        true => $"Ja\n{uitleg}",
        false => "Nee",
        null => "",
    };

    private static string Bevestiging(bool isBevestigd) => isBevestigd ? "Bevestigd" : "";
}
