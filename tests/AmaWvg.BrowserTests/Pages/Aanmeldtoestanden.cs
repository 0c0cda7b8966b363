namespace AmaWvg.BrowserTests.Pages;

/// <summary>Signing in, who somebody is, sessions, and what everybody may read.</summary>
public sealed class Aanmeldtoestanden : IToestanden
{
    public static IReadOnlyDictionary<string, Func<Proefstand, Task<Venster>>> Alle { get; } = new Dictionary<string, Func<Proefstand, Task<Venster>>>
    {
        ["aanmelden"] = Toestand.Bezoeker("/aanmelden"),
        ["aanmelden-mislukt"] = Toestand.Bezoeker("/aanmelden?fout=geannuleerd"),
        ["aanmelden-niet-bewaard"] = Toestand.Bezoeker("/aanmelden?terug=%2Fovereenkomsten%2Fnieuw&ingevuld=kwijt"),
        ["afgemeld"] = Toestand.Bezoeker("/afgemeld"),
        ["niet-gevonden-bezoeker"] = Toestand.Bezoeker("/bestaat-niet", 404),
        ["contact"] = Toestand.Bezoeker("/contact"),
        ["contact-aangemeld"] = Toestand.Begeleider("/contact"),
        ["privacy"] = Toestand.Bezoeker("/privacy"),
        ["toegankelijkheidsverklaring"] = Toestand.Bezoeker("/toegankelijkheidsverklaring"),
        ["provider"] = Toestand.Na(Provider.KeuzeAsync),
        ["provider-verlopen"] = Toestand.Na(Provider.VerlopenAsync),
        ["provider-fout"] = Toestand.Na(Provider.FoutAsync),
        ["provider-afmelden"] = Toestand.Na(Provider.AfmeldenAsync),
        ["profiel-een"] = Toestand.Na(Profielen.EenAsync),
        ["profiel-meer"] = Toestand.Na(Profielen.MeerAsync),
        ["profiel-meer-fout"] = Toestand.Na(Profielen.FoutAsync),
        ["profiel-geen"] = Toestand.Na(Profielen.GeenAsync),
        ["aanmelden-opnieuw"] = Toestand.Begeleider("/aanmelden/opnieuw?fout=andere-sleutel&terug=%2Foverzicht"),
        ["mijn-aanmeldingen"] = Toestand.Na(Aanmeldingen.MijnAsync),
        ["mijn-aanmeldingen-beeindigd"] = Toestand.Na(Aanmeldingen.BeeindigdAsync),
        ["beheer-aanmeldingen"] = Toestand.Na(Aanmeldingen.BeheerAsync),
        ["beheer-aanmeldingen-kijken"] = Toestand.Na(Aanmeldingen.KijkenAsync),
        ["aanmelden-na-einde"] = Toestand.Na(Aanmeldingen.DoorDepartementAsync),
        ["beheer"] = Toestand.Na(Profielen.DepartementAsync),
        ["geen-toegang"] = Toestand.Na(Profielen.GeenToegangAsync),
        ["sessie-bijna"] = Toestand.Na(Aflopend.BijnaAsync),
        ["sessie-laatste"] = Toestand.Na(Aflopend.LaatsteAsync),
        ["sessie-einde"] = Toestand.Na(Aflopend.EindeAsync),
        ["aanmelden-bewaard"] = Toestand.Na(Aflopend.GeparkeerdAsync),
        ["niet-gevonden"] = Toestand.Begeleider($"/deelnemers/{Toestand.Onbestaand}", 404),
    };

    public static IReadOnlyList<string> ZonderScript { get; } = ["aanmelden", "profiel-meer-fout"];
}
