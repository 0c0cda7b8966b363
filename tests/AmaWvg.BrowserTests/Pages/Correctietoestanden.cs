namespace AmaWvg.BrowserTests.Pages;

/// <summary>The department over all organisations: agreements and what is set right on them, organisations and how one goes up in another.</summary>
public sealed class Correctietoestanden : IToestanden
{
    public static IReadOnlyDictionary<string, Func<Proefstand, Task<Venster>>> Alle { get; } = new Dictionary<string, Func<Proefstand, Task<Venster>>>
    {
        ["beheer-overeenkomsten"] = Correcties.Op("/beheer/overeenkomsten"),
        ["beheer-overeenkomsten-fout"] = Correcties.Op("/beheer/overeenkomsten?zoek=ab&startVan=31/2/2026"),
        ["beheer-overeenkomsten-niets"] = Correcties.Op("/beheer/overeenkomsten?zoek=onvindbaar&voorziening=lochting"),
        ["beheer-zoek-insz-fout"] = Correcties.InszFoutAsync,
        ["beheer-overeenkomst-gecorrigeerd"] = Correcties.GecorrigeerdAsync,
        ["correctie-fout"] = Correcties.FoutAsync,
        ["correctie-botsing"] = Correcties.BotsingAsync,
        ["correctie-welke-naam"] = Correcties.WelkeNaamAsync,
        ["einddatum-corrigeren"] = Correcties.EinddatumAsync,
        ["annuleren-bevestigen"] = Correcties.AnnulerenAsync,
        ["details-geannuleerd"] = Correcties.GeannuleerdAsync,
        ["beheer-voorzieningen"] = Correcties.Op("/beheer/voorzieningen?erkenning=met&sorteer=-erkenning"),
        ["beheer-voorzieningen-niets"] = Correcties.Op("/beheer/voorzieningen?zoek=onvindbaar"),
        ["beheer-voorziening"] = Samengaan.VoorzieningAsync,
        ["fusie-fout"] = Samengaan.FoutAsync,
        ["fusie-niet-erkend"] = Samengaan.NietErkendAsync,
        ["overname-bevestigen"] = Samengaan.BevestigenAsync,
    };

    public static IReadOnlyList<string> ZonderScript { get; } = ["beheer-overeenkomsten-fout", "correctie-welke-naam", "overname-bevestigen"];
}
