namespace AmaWvg.BrowserTests.Pages;

/// <summary>Every page in every state: how to get there. A new page gets its lines here.</summary>
internal static class Toestanden
{
    private const string Niemand = "00000000-0000-0000-0000-000000000000";
    private const string Onbestaand = "01900000-0000-7000-8000-000000000000";

    public static IReadOnlyDictionary<string, Func<Proefstand, Task<Venster>>> Alle { get; } = new Dictionary<string, Func<Proefstand, Task<Venster>>>
    {
        ["aanmelden"] = Bezoeker("/aanmelden"),
        ["aanmelden-mislukt"] = Bezoeker("/aanmelden?fout=geannuleerd"),
        ["aanmelden-niet-bewaard"] = Bezoeker("/aanmelden?terug=%2Fovereenkomsten%2Fnieuw&ingevuld=kwijt"),
        ["afgemeld"] = Bezoeker("/afgemeld"),
        ["niet-gevonden-bezoeker"] = Bezoeker("/bestaat-niet", 404),
        ["contact"] = Bezoeker("/contact"),
        ["contact-aangemeld"] = Begeleider("/contact"),
        ["privacy"] = Bezoeker("/privacy"),
        ["toegankelijkheidsverklaring"] = Bezoeker("/toegankelijkheidsverklaring"),
        ["provider"] = Stappen(Provider.KeuzeAsync),
        ["provider-verlopen"] = Stappen(Provider.VerlopenAsync),
        ["provider-fout"] = Stappen(Provider.FoutAsync),
        ["provider-afmelden"] = Stappen(Provider.AfmeldenAsync),
        ["profiel-een"] = Stappen(Profielen.EenAsync),
        ["profiel-meer"] = Stappen(Profielen.MeerAsync),
        ["profiel-meer-fout"] = Stappen(Profielen.FoutAsync),
        ["profiel-geen"] = Stappen(Profielen.GeenAsync),

        ["aanmelden-opnieuw"] = Begeleider("/aanmelden/opnieuw?fout=andere-sleutel&terug=%2Foverzicht"),
        ["mijn-aanmeldingen"] = Stappen(Aanmeldingen.MijnAsync),
        ["mijn-aanmeldingen-beeindigd"] = Stappen(Aanmeldingen.BeeindigdAsync),
        ["beheer-aanmeldingen"] = Stappen(Aanmeldingen.BeheerAsync),
        ["beheer-aanmeldingen-kijken"] = Stappen(Aanmeldingen.KijkenAsync),
        ["aanmelden-na-einde"] = Stappen(Aanmeldingen.DoorDepartementAsync),
        ["beheer"] = Stappen(Profielen.DepartementAsync),
        ["geen-toegang"] = Stappen(Profielen.GeenToegangAsync),
        ["overzicht"] = Begeleider("/overeenkomsten"),
        ["overzicht-menu-open"] = Stappen(Overzichten.MenuAsync),
        ["overzicht-pagina-2"] = Begeleider("/overeenkomsten?pagina=2&sorteer=naam"),
        ["overzicht-filter"] = Begeleider("/overeenkomsten?zoek=josephine&status=stopgezet"),
        ["overzicht-meer-filters"] = Begeleider("/overeenkomsten?startVan=1/1/2018&referentie=biowinkel"),
        ["overzicht-deelnemer"] = Stappen(Overzichten.DeelnemerAsync),
        ["overzicht-lang"] = Begeleider("/overeenkomsten?zoek=nieuwenhuyse"),
        ["overzicht-na-typen"] = Stappen(Overzichten.NaTypenAsync),
        ["overzicht-niets"] = Begeleider("/overeenkomsten?zoek=onvindbaar"),
        ["overzicht-insz-onbekend"] = Begeleider($"/overeenkomsten?deelnemer={Niemand}"),
        ["overzicht-fout"] = Begeleider("/overeenkomsten?startVan=31/2/2026&eindeVan=1/1/2026&eindeTot=1/1/2025"),
        ["overzicht-storing"] = Stappen(Overzichten.StoringAsync),
        ["overzicht-leeg-niet-erkend"] = Stappen(Overzichten.NietErkendAsync),
        ["zoek-insz"] = Begeleider("/overeenkomsten/zoek-insz"),
        ["zoek-insz-fout"] = Stappen(Overzichten.InszFoutAsync),

        ["nieuw"] = Begeleider("/overeenkomsten/nieuw"),
        ["nieuw-niet-erkend"] = Stappen(Meldingen.NietErkendAsync),
        ["nieuw-fout"] = Stappen(Meldingen.FoutAsync),
        ["nieuw-welke-naam"] = Stappen(Meldingen.WelkeNaamAsync),
        ["nieuw-geboortedatum"] = Stappen(Meldingen.GeboortedatumAsync),
        ["nieuw-dubbel"] = Stappen(Meldingen.DubbelAsync),
        ["nieuw-voor-deelnemer"] = Stappen(Meldingen.VoorDeelnemerAsync),
        ["nieuw-andere-organisatie"] = Stappen(Meldingen.AndereOrganisatieAsync),
        ["details"] = Stappen(Deelnemers.DetailsAsync),
        ["details-lang"] = Stappen(Deelnemers.LangAsync),
        ["details-bevestiging"] = Stappen(Deelnemers.BevestigingAsync),
        ["naam"] = Stappen(Deelnemers.NaamAsync),
        ["naam-fout"] = Stappen(Deelnemers.NaamFoutAsync),
        ["naam-botsing"] = Stappen(Deelnemers.NaamBotsingAsync),
        ["referentie"] = Stappen(Deelnemers.ReferentieAsync),
        ["referentie-fout"] = Stappen(Deelnemers.ReferentieFoutAsync),
        ["referentie-botsing"] = Stappen(Deelnemers.ReferentieBotsingAsync),
        ["stopzetten"] = Stappen(Deelnemers.StopzettenAsync),
        ["stopzetten-laat"] = Stappen(Deelnemers.StopzettenLaatAsync),
        ["stopzetten-fout"] = Stappen(Deelnemers.StopzettenFoutAsync),
        ["stopzetten-botsing"] = Stappen(Deelnemers.StopzettenBotsingAsync),
        ["al-verstuurd"] = Stappen(Deelnemers.AlVerstuurdAsync),
        ["einddatum-wijzigen"] = Stappen(Deelnemers.EinddatumAsync),
        ["sessie-bijna"] = Stappen(Aflopend.BijnaAsync),
        ["sessie-laatste"] = Stappen(Aflopend.LaatsteAsync),
        ["sessie-einde"] = Stappen(Aflopend.EindeAsync),
        ["aanmelden-bewaard"] = Stappen(Aflopend.GeparkeerdAsync),
        ["nieuw-hersteld"] = Stappen(Aflopend.HersteldAsync),

        ["mijn-voorziening"] = Begeleider("/mijn-voorziening"),
        ["mijn-voorziening-leeg"] = Stappen(Voorzieningen.LeegAsync),
        ["mijn-voorziening-bevestiging"] = Stappen(Voorzieningen.AdresToegevoegdAsync),
        ["contactpersoon"] = Begeleider("/mijn-voorziening/contactpersoon"),
        ["contactpersoon-fout"] = Stappen(Voorzieningen.ContactpersoonFoutAsync),
        ["adres-toevoegen"] = Begeleider("/mijn-voorziening/communicatie/nieuw"),
        ["adres-toevoegen-fout"] = Stappen(Voorzieningen.AdresFoutAsync),
        ["rekeningnummer"] = Begeleider("/mijn-voorziening/rekeningnummer"),
        ["rekeningnummer-fout"] = Stappen(Voorzieningen.RekeningnummerFoutAsync),

        ["aanvraag-start"] = Stappen(Aanvragen.StartAsync),
        ["aanvraag-kopie-fout"] = Stappen(Aanvragen.KopieAsync),
        ["aanvraag-paneel"] = Stappen(Aanvragen.PaneelAsync),
        ["aanvraag-informatie"] = Stappen(Aanvragen.InformatieAsync),
        ["aanvraag-informatie-fout"] = Stappen(Aanvragen.InformatieFoutAsync),
        ["aanvraag-criteria"] = Stappen(Aanvragen.CriteriaAsync),
        ["aanvraag-criteria-open"] = Stappen(Aanvragen.CriteriaOpenAsync),
        ["aanvraag-criteria-fout"] = Stappen(Aanvragen.CriteriaFoutAsync),
        ["aanvraag-criteria-conflict"] = Stappen(Aanvragen.ConflictAsync),
        ["aanvraag-criteria-concept"] = Stappen(Aanvragen.ConceptAsync),
        ["aanvraag-onvolledig"] = Stappen(Aanvragen.OnvolledigAsync),
        ["aanvraag-te-vroeg"] = Stappen(Aanvragen.TeVroegAsync),
        ["aanvraag-volledig"] = Stappen(Aanvragen.VolledigAsync),
        ["aanvraag-ingediend"] = Stappen(Aanvragen.IngediendAsync),
        ["aanvraag-intrekken"] = Stappen(Aanvragen.IntrekkenAsync),
        ["aanvraag-al-ingediend"] = Stappen(Aanvragen.AlIngediendAsync),
        ["niet-gevonden"] = Begeleider($"/deelnemers/{Onbestaand}", 404),
    };

    /// <summary>States that only script can bring about.</summary>
    public static IReadOnlyList<string> AlleenMetScript { get; } =
        ["overzicht-na-typen", "overzicht-storing", "stopzetten-laat", "sessie-bijna", "sessie-laatste", "sessie-einde", "aanvraag-criteria-concept"];

    private static Func<Proefstand, Task<Venster>> Stappen(Func<Proefstand, Task<Venster>> stappen) => stappen;

    private static Func<Proefstand, Task<Venster>> Bezoeker(string pad, int status = 200) =>
        async proefstand => await OpenAsync(await proefstand.BezoekerAsync(), pad, status);

    private static Func<Proefstand, Task<Venster>> Begeleider(string pad, int status = 200) =>
        async proefstand => await OpenAsync(await proefstand.BegeleiderAsync(), pad, status);

    private static async Task<Venster> OpenAsync(Venster venster, string pad, int status)
    {
        Assert.Equal(status, await venster.GaNaarAsync(pad));
        return venster;
    }
}
