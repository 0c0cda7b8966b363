namespace AmaWvg.BrowserTests.Pages;

/// <summary>The overview of files, a file, its forms, the proof and who looked.</summary>
public sealed class Dossiertoestanden : IToestanden
{
    public static IReadOnlyDictionary<string, Func<Proefstand, Task<Venster>>> Alle { get; } = new Dictionary<string, Func<Proefstand, Task<Venster>>>
    {
        ["dossier-evaluatie"] = Toestand.Na(proefstand => Dossierstappen.NieuwAsync(proefstand, "Evaluatie toevoegen")),
        ["dossier-gevuld"] = Toestand.Na(Dossierstappen.GevuldAsync),
        ["begeleiding"] = Toestand.Begeleider("/begeleiding"),
        ["begeleiding-filter"] = Toestand.Begeleider("/begeleiding?stap=intake&evaluatie=te-laat&sorteer=evaluatie"),
        ["dossier-evaluatie-fout"] = Toestand.Na(Dossierstappen.FoutAsync),
        ["dossier-inzage"] = Toestand.Na(proefstand => Dossierstappen.VanDossierAsync(proefstand, "Wie zag dit dossier?", "Wie zag dit dossier?")),
        ["begeleiding-niets"] = Toestand.Begeleider("/begeleiding?zoek=onvindbaar"),
        ["dossier-toestemming"] = Toestand.Na(proefstand => Dossierstappen.NieuwAsync(proefstand, "Toestemming of weigering toevoegen")),
        ["dossier"] = Toestand.Na(Dossierstappen.DossierAsync),
        ["dossier-verbeteren"] = Toestand.Na(Dossierstappen.VerbeterAsync),
        ["dossier-bewijs"] = Toestand.Na(proefstand => Dossierstappen.VanDossierAsync(proefstand, "Bewijsdossier", "Bewijsdossier")),
        ["dossier-aanspreekpunt"] = Toestand.Na(proefstand => Dossierstappen.NieuwAsync(proefstand, "Aanspreekpunt toevoegen")),
        ["begeleiding-bewijs"] = Toestand.Begeleider("/begeleiding/bewijs"),
        ["begeleiding-evaluaties"] = Toestand.Begeleider("/begeleiding/evaluaties"),
        ["begeleiding-evaluaties-invullen"] = Toestand.Na(Dossierstappen.RondeAsync),
        ["begeleiding-evaluaties-fout"] = Toestand.Na(Dossierstappen.RondeFoutAsync),
        ["dossier-voorbeeld"] = Toestand.Na(Dossierbeheer.VoorbeeldAsync),
        ["dossier-vervallen"] = Toestand.Na(Dossierbeheer.VervallenAsync),
        ["dossier-beheer-reden-fout"] = Toestand.Na(Dossierbeheer.RedenFoutAsync),
        ["dossier-beheer"] = Toestand.Na(Dossierbeheer.GelezenAsync),
        ["begeleiding-contactmomenten-fout"] = Toestand.Na(Dossierbeheer.ContactenFoutAsync),
        ["begeleiding-alle"] = Toestand.Begeleider("/begeleiding?looptijd=alle&sorteer=begeleider"),
        ["dossier-intrekken"] = Toestand.Na(Dossierstappen.IntrekkenAsync),
        ["dossier-intrekken-fout"] = Toestand.Na(Dossierstappen.IntrekkenFoutAsync),
        ["dossier-weigering-fout"] = Toestand.Na(Dossierstappen.WeigeringFoutAsync),
        ["begeleiding-bewijs-gekozen"] = Toestand.Na(Dossierstappen.BewijskeuzeAsync),
        ["begeleiding-evaluaties-later"] = Toestand.Na(Dossierstappen.LaterAsync),
        ["begeleiding-evaluaties-dubbel"] = Toestand.Na(Dossierstappen.RondeDubbelAsync),
        ["begeleiding-evaluaties-leeg"] = Toestand.Na(Dossierstappen.LeegGekozenAsync),
        ["begeleiding-polissen-fout"] = Toestand.Na(Dossierstappen.PolissenFoutAsync),
        ["begeleiding-contactmomenten-dubbel"] = Toestand.Na(Dossierbeheer.ContactenDubbelAsync),
        ["begeleiding-contactmomenten"] = Toestand.Begeleider("/begeleiding/contactmomenten"),
    };

    public static IReadOnlyList<string> ZonderScript { get; } = ["dossier-gevuld", "dossier-evaluatie-fout", "begeleiding-filter", "dossier-beheer", "begeleiding-bewijs-gekozen", "begeleiding-evaluaties-later"];
}
