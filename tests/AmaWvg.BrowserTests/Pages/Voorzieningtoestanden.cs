namespace AmaWvg.BrowserTests.Pages;

/// <summary>Mijn voorziening.</summary>
public sealed class Voorzieningtoestanden : IToestanden
{
    public static IReadOnlyDictionary<string, Func<Proefstand, Task<Venster>>> Alle { get; } = new Dictionary<string, Func<Proefstand, Task<Venster>>>
    {
        ["mijn-voorziening"] = Toestand.Begeleider("/mijn-voorziening"),
        ["mijn-voorziening-leeg"] = Toestand.Na(Voorzieningen.LeegAsync),
        ["mijn-voorziening-bevestiging"] = Toestand.Na(Voorzieningen.AdresToegevoegdAsync),
        ["contactpersoon"] = Toestand.Na(Voorzieningen.ContactpersoonAsync),
        ["contactpersoon-fout"] = Toestand.Na(Voorzieningen.ContactpersoonFoutAsync),
        ["adres-toevoegen"] = Toestand.Na(Voorzieningen.AdresAsync),
        ["adres-toevoegen-fout"] = Toestand.Na(Voorzieningen.AdresFoutAsync),
        ["adres-verwijderen"] = Toestand.Na(Voorzieningen.AdresVerwijderenAsync),
        ["rekeningnummer-nakijken"] = Toestand.Na(Voorzieningen.NakijkenAsync),
        ["rekeningnummer-nakijken-fout"] = Toestand.Na(Voorzieningen.NakijkenFoutAsync),
        ["rekeningnummer"] = Toestand.Na(Voorzieningen.RekeningnummerAsync),
        ["rekeningnummer-fout"] = Toestand.Na(Voorzieningen.RekeningnummerFoutAsync),
    };

    public static IReadOnlyList<string> ZonderScript { get; } = ["mijn-voorziening-bevestiging", "rekeningnummer-fout"];
}
