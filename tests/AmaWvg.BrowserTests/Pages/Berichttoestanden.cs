namespace AmaWvg.BrowserTests.Pages;

/// <summary>Messages: for the organisation that reads them, and for the department that writes them.</summary>
public sealed class Berichttoestanden : IToestanden
{
    public static IReadOnlyDictionary<string, Func<Proefstand, Task<Venster>>> Alle { get; } = new Dictionary<string, Func<Proefstand, Task<Venster>>>
    {
        ["mijn-berichten"] = Toestand.Begeleider("/mijn-berichten"),
        ["mijn-berichten-leeg"] = Toestand.Begeleider("/mijn-berichten?onderwerp=bestaat-niet"),
        ["mijn-berichten-periode-fout"] = Toestand.Begeleider("/mijn-berichten?van=2/3/2026&tot=1/3/2026"),
        ["bericht"] = Toestand.Na(Berichten.BerichtAsync),
        ["vragen"] = Toestand.Na(Gesprekken.LijstAsync),
        ["vraag-nieuw"] = Toestand.Begeleider("/mijn-berichten/vragen/nieuw"),
        ["vraag-nieuw-fout"] = Toestand.Na(Gesprekken.FoutAsync),
        ["vraag"] = Toestand.Na(Gesprekken.GesteldAsync),
        ["vraag-beantwoord"] = Toestand.Na(Gesprekken.BeantwoordAsync),
        ["beheer-vragen"] = Toestand.Na(Gesprekken.BeheerLijstAsync),
        ["beheer-vraag"] = Toestand.Na(Gesprekken.BeheerAsync),
        ["beheer-berichten"] = Toestand.Na(Berichten.ConceptenAsync),
        ["bericht-nieuw-fout"] = Toestand.Na(Berichten.NieuwFoutAsync),
        ["bericht-voorbeeld"] = Toestand.Na(Berichten.VoorbeeldAsync),
        ["bericht-verslag"] = Toestand.Na(Berichten.VerslagAsync),
        ["beheer-berichten-ontvangen"] = Toestand.Na(Berichten.OntvangenAsync),
        ["beheer-bericht-ontvangen"] = Toestand.Na(Berichten.OntvangenBerichtAsync),
        ["verwerking"] = Toestand.Na(Berichten.VerwerkingAsync),
    };

    public static IReadOnlyList<string> ZonderScript { get; } = ["mijn-berichten-periode-fout", "bericht-nieuw-fout", "bericht"];
}
