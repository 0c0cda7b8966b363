namespace AmaWvg.BrowserTests.Pages;

/// <summary>Mijn uitbetalingen, and the payments of the department.</summary>
public sealed class Uitbetalingtoestanden : IToestanden
{
    public static IReadOnlyDictionary<string, Func<Proefstand, Task<Venster>>> Alle { get; } = new Dictionary<string, Func<Proefstand, Task<Venster>>>
    {
        ["mijn-uitbetalingen"] = Toestand.Begeleider("/mijn-uitbetalingen"),
        ["mijn-uitbetalingen-niets"] = Toestand.Begeleider("/mijn-uitbetalingen?jaar=2001"),
        ["mijn-uitbetalingen-leeg"] = Toestand.Na(Uitbetalingen.LeegAsync),
        ["uitbetaling"] = Toestand.Na(Uitbetalingen.DetailsAsync),
        ["beheer-uitbetalingen"] = Toestand.Na(Uitbetalingen.BeheerAsync),
        ["beheer-run"] = Toestand.Na(Uitbetalingen.RunAsync),
        ["beheer-run-zoeken"] = Toestand.Na(Uitbetalingen.RunZoekenAsync),
        ["beheer-lijnen"] = Toestand.Na(Uitbetalingen.LijnenAsync),
        ["beheer-boeken-fout"] = Toestand.Na(Uitbetalingen.BoekenFoutAsync),
        ["beheer-tarief-fout"] = Toestand.Na(Uitbetalingen.TariefFoutAsync),
    };

    public static IReadOnlyList<string> ZonderScript { get; } = ["mijn-uitbetalingen", "beheer-run"];
}
