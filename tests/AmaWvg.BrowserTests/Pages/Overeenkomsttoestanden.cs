namespace AmaWvg.BrowserTests.Pages;

/// <summary>The list of agreements, reporting, changing, and a form that comes back after signing in.</summary>
public sealed class Overeenkomsttoestanden : IToestanden
{
    public static IReadOnlyDictionary<string, Func<Proefstand, Task<Venster>>> Alle { get; } = new Dictionary<string, Func<Proefstand, Task<Venster>>>
    {
        ["overzicht"] = Toestand.Begeleider("/overeenkomsten"),
        ["overzicht-menu-open"] = Toestand.Na(Overzichten.MenuAsync),
        ["overzicht-pagina-2"] = Toestand.Begeleider("/overeenkomsten?pagina=2&sorteer=naam"),
        ["overzicht-filter"] = Toestand.Begeleider("/overeenkomsten?zoek=josephine&status=stopgezet"),
        ["overzicht-meer-filters"] = Toestand.Begeleider("/overeenkomsten?startVan=1/1/2018&referentie=biowinkel"),
        ["overzicht-deelnemer"] = Toestand.Na(Overzichten.DeelnemerAsync),
        ["overzicht-lang"] = Toestand.Begeleider("/overeenkomsten?zoek=nieuwenhuyse"),
        ["overzicht-na-typen"] = Toestand.Na(Overzichten.NaTypenAsync),
        ["overzicht-niets"] = Toestand.Begeleider("/overeenkomsten?zoek=onvindbaar"),
        ["overzicht-insz-onbekend"] = Toestand.Begeleider($"/overeenkomsten?deelnemer={Toestand.Niemand}"),
        ["overzicht-fout"] = Toestand.Begeleider("/overeenkomsten?startVan=31/2/2026&eindeVan=1/1/2026&eindeTot=1/1/2025"),
        ["overzicht-storing"] = Toestand.Na(Overzichten.StoringAsync),
        ["overzicht-leeg-niet-erkend"] = Toestand.Na(Overzichten.NietErkendAsync),
        ["zoek-insz"] = Toestand.Begeleider("/overeenkomsten/zoek-insz"),
        ["zoek-insz-fout"] = Toestand.Na(Overzichten.InszFoutAsync),
        ["nieuw"] = Toestand.Begeleider("/overeenkomsten/nieuw"),
        ["nieuw-niet-erkend"] = Toestand.Na(Meldingen.NietErkendAsync),
        ["nieuw-fout"] = Toestand.Na(Meldingen.FoutAsync),
        ["nieuw-welke-naam"] = Toestand.Na(Meldingen.WelkeNaamAsync),
        ["nieuw-geboortedatum"] = Toestand.Na(Meldingen.GeboortedatumAsync),
        ["nieuw-dubbel"] = Toestand.Na(Meldingen.DubbelAsync),
        ["nieuw-voor-deelnemer"] = Toestand.Na(Meldingen.VoorDeelnemerAsync),
        ["nieuw-andere-organisatie"] = Toestand.Na(Meldingen.AndereOrganisatieAsync),
        ["details"] = Toestand.Na(Deelnemers.DetailsAsync),
        ["details-lang"] = Toestand.Na(Deelnemers.LangAsync),
        ["details-bevestiging"] = Toestand.Na(Deelnemers.BevestigingAsync),
        ["naam"] = Toestand.Na(Deelnemers.NaamAsync),
        ["naam-fout"] = Toestand.Na(Deelnemers.NaamFoutAsync),
        ["naam-botsing"] = Toestand.Na(Deelnemers.NaamBotsingAsync),
        ["referentie"] = Toestand.Na(Deelnemers.ReferentieAsync),
        ["referentie-fout"] = Toestand.Na(Deelnemers.ReferentieFoutAsync),
        ["referentie-botsing"] = Toestand.Na(Deelnemers.ReferentieBotsingAsync),
        ["stopzetten"] = Toestand.Na(Deelnemers.StopzettenAsync),
        ["stopzetten-laat"] = Toestand.Na(Deelnemers.StopzettenLaatAsync),
        ["stopzetten-fout"] = Toestand.Na(Deelnemers.StopzettenFoutAsync),
        ["stopzetten-botsing"] = Toestand.Na(Deelnemers.StopzettenBotsingAsync),
        ["referentie-nog-eens"] = Toestand.Na(Deelnemers.ReferentieNogEensAsync),
        ["einddatum-wijzigen"] = Toestand.Na(Deelnemers.EinddatumAsync),
        ["nieuw-hersteld"] = Toestand.Na(Aflopend.HersteldAsync),
    };

    public static IReadOnlyList<string> ZonderScript { get; } = ["overzicht-menu-open", "overzicht-meer-filters", "nieuw-fout", "details-lang", "stopzetten-fout"];
}
