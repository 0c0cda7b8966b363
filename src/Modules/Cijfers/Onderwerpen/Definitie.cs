namespace AmaWvg.Cijfers;

/// <summary>What is counted, in a sentence each: beside the figures, and together on the page of definitions.</summary>
internal static class Definitie
{
    public const string Erkend = "Een begeleider is erkend op een dag als die dag in een erkenningsperiode valt, de eerste en de laatste dag inbegrepen.";
    public const string Opgestart = "Een overeenkomst is opgestart in het jaar waarin haar startdatum valt, tot en met de dag van de stand.";
    public const string Beeindigd = "Een overeenkomst is beëindigd in het jaar waarin haar einddatum valt, tot en met de dag van de stand.";
    public const string Lopend = "Een overeenkomst loopt op een dag als ze die dag gestart is en niet vóór die dag eindigde. Wie meer dan één overeenkomst heeft, is één deelnemer, ook bij verschillende begeleiders.";
    public const string DuurLopend = "De duur van een lopende overeenkomst is het aantal dagen van de startdatum tot de dag van de stand.";
    public const string DuurGestopt = "De duur van een beëindigde overeenkomst is het aantal dagen van de startdatum tot de einddatum. Ze eindigde vóór de dag van de stand.";
    public const string Gemiddelde = "Gemiddelden en kwartielen hebben twee decimalen. Een half honderdste is naar boven afgerond.";
    public const string Grootte = "Een kleine begeleider heeft minder dan 20 lopende overeenkomsten, een middelgrote 20 tot en met 50, een grote meer dan 50.";
    public const string Uitbetaald = "Uitbetaald is wat met goedgekeurde uitbetalingen naar de bank ging, in de maand van de uitbetaling. Toegekend is wat nieuwe maanden en nabetalingen opbrengen, vóór de terugvorderingen.";
    public const string Vooruitzicht = "Het vooruitzicht telt bij wat dit jaar uitbetaald is, het tarief voor elke deelnemer van nu in elke maand die nog komt. Het houdt geen rekening met starten, stoppen, terugvorderingen of het jaarplafond.";
    public const string Laat = "Een aanmelding is laat als ze na de startmaand komt. Een stopzetting is laat als ze na de 5de van de maand na de eindmaand geregistreerd is. Wat het departement rechtzette, telt niet als laat.";
    public const string Verloren = "Verloren maanden zijn begeleide maanden vóór de maand van aanmelding: daarvoor is er geen subsidie.";
    public const string Beslissing = "De dagen lopen van de dag van de aanvraag tot de dag waarop het departement besliste. Ingetrokken aanvragen tellen niet mee.";
    public const string Annulering = "Een geannuleerde overeenkomst telt niet mee vanaf de dag waarop ze geannuleerd is.";
    public const string TweeTijden = "‘Stand van’ is de dag waarover het cijfer gaat. ‘Zoals gekend op’ is de dag waarop geteld had kunnen worden: wat later gemeld, gestopt, geannuleerd of rechtgezet is, telt niet mee. Zo blijft een cijfer dat ooit gegeven is, altijd opnieuw te maken.";
    public const string Plaats = "Type, provincie en gemeente zijn die van de begeleider.";

    /// <summary>All of them, by subject.</summary>
    public static IReadOnlyList<(string Kop, IReadOnlyList<string> Zinnen)> Alle { get; } =
    [
        ("Twee tijden", [TweeTijden, Annulering]),
        ("Erkende begeleiders", [Erkend, Plaats]),
        ("Opgestart, beëindigd en lopend", [Opgestart, Beeindigd, Lopend, Grootte]),
        ("Duur", [DuurLopend, DuurGestopt, Gemiddelde]),
        ("Subsidie", [Uitbetaald, Vooruitzicht]),
        ("Termijnen", [Laat, Verloren, Beslissing]),
    ];
}
