namespace AmaWvg.BrowserTests.Pages;

/// <summary>The application for a recognition, from the choice how to start to the application as filed.</summary>
public sealed class Aanvraagtoestanden : IToestanden
{
    public static IReadOnlyDictionary<string, Func<Proefstand, Task<Venster>>> Alle { get; } = new Dictionary<string, Func<Proefstand, Task<Venster>>>
    {
        ["aanvraag-start"] = Toestand.Na(Aanvragen.StartAsync),
        ["aanvraag-kopie-fout"] = Toestand.Na(Aanvragen.KopieAsync),
        ["aanvraag-paneel"] = Toestand.Na(Aanvragen.PaneelAsync),
        ["aanvraag-informatie"] = Toestand.Na(Aanvragen.InformatieAsync),
        ["aanvraag-informatie-fout"] = Toestand.Na(Aanvragen.InformatieFoutAsync),
        ["aanvraag-criteria"] = Toestand.Na(Aanvragen.CriteriaAsync),
        ["aanvraag-criteria-open"] = Toestand.Na(Aanvragen.CriteriaOpenAsync),
        ["aanvraag-criteria-fout"] = Toestand.Na(Aanvragen.CriteriaFoutAsync),
        ["aanvraag-criteria-conflict"] = Toestand.Na(Aanvragen.ConflictAsync),
        ["aanvraag-deel-medewerkers"] = Toestand.Na(Aanvragen.Deel("medewerkers", "heeftBachelors", "heeftErvaring")),
        ["aanvraag-deel-verzekeringen"] = Toestand.Na(Aanvragen.Deel("verzekeringen", "heeftEigenVerzekering", "heeftDeelnemersverzekering")),
        ["aanvraag-deel-doelgroep"] = Toestand.Na(Aanvragen.Deel("doelgroep")),
        ["aanvraag-deel-werking"] = Toestand.Na(Aanvragen.Deel("werking")),
        ["aanvraag-deel-engagementen"] = Toestand.Na(Aanvragen.Deel("engagementen")),
        ["aanvraag-deel-fout"] = Toestand.Na(Aanvragen.DeelFoutAsync),
        ["aanvraag-onvolledig"] = Toestand.Na(Aanvragen.OnvolledigAsync),
        ["aanvraag-te-vroeg"] = Toestand.Na(Aanvragen.TeVroegAsync),
        ["aanvraag-ingediend"] = Toestand.Na(Aanvragen.IngediendAsync),
        ["aanvraag-weggooien"] = Toestand.Na(Aanvragen.WeggooienAsync),
        ["aanvraag-intrekken"] = Toestand.Na(Aanvragen.IntrekkenAsync),
    };

    public static IReadOnlyList<string> ZonderScript { get; } = ["aanvraag-informatie-fout", "aanvraag-criteria-open", "aanvraag-te-vroeg", "aanvraag-ingediend"];
}
