namespace AmaWvg.BrowserTests.Pages;

/// <summary>The register of werkposten, what the organisation proves once, and the agreement by the model.</summary>
public sealed class Modeltoestanden : IToestanden
{
    public static IReadOnlyDictionary<string, Func<Proefstand, Task<Venster>>> Alle { get; } = new Dictionary<string, Func<Proefstand, Task<Venster>>>
    {
        ["werkposten"] = Toestand.Na(WerkpostenAsync),
        ["werkposten-niets"] = Toestand.Begeleider("/begeleiding/werkposten?zoek=onvindbaar&status=gestopt"),
        ["werkpost-nieuw-fout"] = Toestand.Na(Modelstappen.WerkpostFoutAsync),
        ["werkpost"] = Toestand.Na(Modelstappen.WerkpostAsync),
        ["werkpost-standaardafspraken"] = Toestand.Na(proefstand => Modelstappen.VanWerkpostAsync(proefstand, "Wijzig standaardafspraken", "Standaardafspraken")),
        ["werkpost-stoppen"] = Toestand.Na(proefstand => Modelstappen.VanWerkpostAsync(proefstand, "Werkpost stoppen", "Werkpost stoppen")),
        ["werkpost-samenvoegen"] = Toestand.Na(proefstand => Modelstappen.VanWerkpostAsync(proefstand, "Samenvoegen met een andere", "Werkposten samenvoegen")),
        ["standaardafspraken"] = Toestand.Begeleider("/begeleiding/standaardafspraken"),
        ["personeel"] = Toestand.Na(PersoneelAsync),
        ["personeelslid"] = Toestand.Na(Modelstappen.LidAsync),
        ["personeelslid-nieuw-fout"] = Toestand.Na(Modelstappen.LidFoutAsync),
        ["verzekeringen"] = Toestand.Na(VerzekeringenAsync),
        ["verzekering"] = Toestand.Na(Modelstappen.PolisAsync),
        ["verzekering-nieuw-fout"] = Toestand.Na(Modelstappen.PolisFoutAsync),
        ["bewijs-toevoegen-fout"] = Toestand.Na(Modelstappen.BewijsAsync),
        ["teksten"] = Toestand.Begeleider("/mijn-voorziening/teksten"),
        ["tekst"] = Toestand.Na(Modelstappen.TekstAsync),
        ["model-begin"] = Toestand.Na(Modelstappen.BeginAsync),
        ["model-stap"] = Toestand.Na(Modelstappen.StapAsync),
        ["model-stap-fout"] = Toestand.Na(Modelstappen.StapFoutAsync),
        ["model-toestemming"] = Toestand.Na(Modelstappen.ToestemmingAsync),
        ["model-ontwerp"] = Toestand.Na(Modelstappen.OntwerpAsync),
        ["model-stap-vergeten"] = Toestand.Na(Modelstappen.StapvergetenAsync),
        ["model-weggooien"] = Toestand.Na(Modelstappen.WeggooienAsync),
        ["model-versie"] = Toestand.Na(Modelstappen.VersieAsync),
        ["model-versies"] = Toestand.Na(Modelstappen.VersiesAsync),
        ["model-getekend-fout"] = Toestand.Na(Modelstappen.GetekendAsync),
    };

    public static IReadOnlyList<string> ZonderScript { get; } = ["werkposten", "model-versies", "personeelslid"];

    private static Task<Venster> WerkpostenAsync(Proefstand proefstand) => DaarnaAsync(Modelstappen.WerkpostAsync(proefstand), "/begeleiding/werkposten");

    private static Task<Venster> PersoneelAsync(Proefstand proefstand) => DaarnaAsync(Modelstappen.LidAsync(proefstand), "/mijn-voorziening/personeel");

    private static Task<Venster> VerzekeringenAsync(Proefstand proefstand) => DaarnaAsync(Modelstappen.PolisAsync(proefstand), "/mijn-voorziening/verzekeringen");

    private static async Task<Venster> DaarnaAsync(Task<Venster> eerst, string pad)
    {
        var venster = await eerst;
        await venster.GaNaarAsync(pad);
        return venster;
    }
}
