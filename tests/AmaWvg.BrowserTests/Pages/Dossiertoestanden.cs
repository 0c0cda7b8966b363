namespace AmaWvg.BrowserTests.Pages;

/// <summary>The overview of files, a file, its forms, the proof and who looked.</summary>
public sealed class Dossiertoestanden : IToestanden
{
    public static IReadOnlyDictionary<string, Func<Proefstand, Task<Venster>>> Alle { get; } = new Dictionary<string, Func<Proefstand, Task<Venster>>>
    {
        ["begeleiding"] = Toestand.Begeleider("/begeleiding"),
        ["dossier-gevuld"] = Toestand.Na(Dossierstappen.GevuldAsync),
        ["dossier-evaluatie"] = Toestand.Na(proefstand => Dossierstappen.NieuwAsync(proefstand, "Evaluatie toevoegen")),
        ["begeleiding-filter"] = Toestand.Begeleider("/begeleiding?stap=intake&evaluatie=te-laat&sorteer=evaluatie"),
        ["dossier"] = Toestand.Na(Dossierstappen.DossierAsync),
        ["dossier-evaluatie-fout"] = Toestand.Na(Dossierstappen.FoutAsync),
        ["begeleiding-niets"] = Toestand.Begeleider("/begeleiding?zoek=onvindbaar"),
        ["dossier-toestemming"] = Toestand.Na(proefstand => Dossierstappen.NieuwAsync(proefstand, "Toestemming toevoegen")),
        ["dossier-verbeteren"] = Toestand.Na(Dossierstappen.VerbeterAsync),
        ["dossier-bewijs"] = Toestand.Na(proefstand => Dossierstappen.VanDossierAsync(proefstand, "Bewijsdossier", "Bewijsdossier")),
        ["dossier-inzage"] = Toestand.Na(proefstand => Dossierstappen.VanDossierAsync(proefstand, "Wie zag dit dossier?", "Wie zag dit dossier?")),
        ["dossier-aanspreekpunt"] = Toestand.Na(proefstand => Dossierstappen.NieuwAsync(proefstand, "Aanspreekpunt toevoegen")),
        ["begeleiding-bewijs"] = Toestand.Begeleider("/begeleiding/bewijs"),
        ["begeleiding-evaluaties"] = Toestand.Begeleider("/begeleiding/evaluaties"),
        ["begeleiding-evaluaties-invullen"] = Toestand.Na(Dossierstappen.RondeAsync),
        ["begeleiding-evaluaties-fout"] = Toestand.Na(Dossierstappen.RondeFoutAsync),
        ["begeleiding-contactmomenten"] = Toestand.Begeleider("/begeleiding/contactmomenten"),
    };

    public static IReadOnlyList<string> ZonderScript { get; } = ["dossier-gevuld"];
}
