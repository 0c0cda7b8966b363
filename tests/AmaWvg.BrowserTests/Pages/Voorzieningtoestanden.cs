namespace AmaWvg.BrowserTests.Pages;

/// <summary>Mijn voorziening.</summary>
public sealed class Voorzieningtoestanden : IToestanden
{
    public static IReadOnlyDictionary<string, Func<Proefstand, Task<Venster>>> Alle { get; } = new Dictionary<string, Func<Proefstand, Task<Venster>>>
    {
        ["mijn-voorziening"] = Toestand.Begeleider("/mijn-voorziening"),
        ["mijn-voorziening-leeg"] = Toestand.Na(Voorzieningen.LeegAsync),
        ["mijn-voorziening-bevestiging"] = Toestand.Na(Voorzieningen.AdresToegevoegdAsync),
        ["contactpersoon"] = Toestand.Begeleider("/mijn-voorziening/contactpersoon"),
        ["contactpersoon-fout"] = Toestand.Na(Voorzieningen.ContactpersoonFoutAsync),
        ["adres-toevoegen"] = Toestand.Begeleider("/mijn-voorziening/communicatie/nieuw"),
        ["adres-toevoegen-fout"] = Toestand.Na(Voorzieningen.AdresFoutAsync),
        ["rekeningnummer"] = Toestand.Na(Voorzieningen.RekeningnummerAsync),
        ["rekeningnummer-fout"] = Toestand.Na(Voorzieningen.RekeningnummerFoutAsync),
    };

    public static IReadOnlyList<string> ZonderScript { get; } = ["mijn-voorziening-bevestiging", "rekeningnummer-fout"];
}
