namespace AmaWvg.BrowserTests.Pages;

/// <summary>The access chain of De Lochting, the beginning of one, why somebody has no access, and what staff see of it.</summary>
public sealed class Toegangsbeheertoestanden : IToestanden
{
    public static IReadOnlyDictionary<string, Func<Proefstand, Task<Venster>>> Alle { get; } = new Dictionary<string, Func<Proefstand, Task<Venster>>>
    {
        ["toegangsbeheer"] = Toestand.Na(proefstand => proefstand.ToegangsbeheerderAsync().NaarAsync("/toegangsbeheer")),
        ["keten"] = Toestand.Na(Ketens.KetenAsync),
        ["toegangsbeheerders"] = Toestand.Na(Ketens.ToegangsbeheerdersAsync),
        ["toegangsbeheerders-fout"] = Toestand.Na(Ketens.ToegangsbeheerdersFoutAsync),
        ["toegangsbeheerders-opslaan"] = Toestand.Na(Ketens.OpslaanAsync),
        ["toegangsbeheerders-bevestigen"] = Toestand.Na(Ketens.BevestigenAsync),
        ["subafdelingen"] = Toestand.Na(Ketens.SubafdelingenAsync),
        ["subafdeling-wijzigen"] = Toestand.Na(Ketens.SubafdelingWijzigenAsync),
        ["subafdelingen-gebruikers"] = Toestand.Na(proefstand => Ketens.SubafdelingenAsync(proefstand).VerderAsync("Gebruikers", "Gebruikers - Subafdelingen")),
        ["subafdeling-wijzigen-bevestigen"] = Toestand.Na(Ketens.SubafdelingBevestigenAsync),
        ["subafdeling-beeindigen"] = Toestand.Na(Ketens.SubafdelingBeeindigenAsync),
        ["subafdeling-nieuw-geen"] = Toestand.Na(Ketens.GeenVoorzieningAsync),
        ["gebruikers"] = Toestand.Na(Ketens.GebruikersAsync),
        ["gebruiker-nieuw"] = Toestand.Na(Ketens.GebruikerAsync),
        ["gebruiker-nieuw-fout"] = Toestand.Na(Ketens.GebruikerFoutAsync),
        ["gebruiker-nieuw-bevestigen"] = Toestand.Na(Ketens.GebruikerBevestigenAsync),
        ["recht-wijzigen"] = Toestand.Na(Ketens.RechtAsync),
        ["gebruiker-verwijderen"] = Toestand.Na(Ketens.VerwijderenAsync),
        ["vertegenwoordiging"] = Toestand.Na(Ketens.BeginAsync),
        ["vertegenwoordiging-fout"] = Toestand.Na(Ketens.BeginFoutAsync),
        ["hoofdtoegangsbeheerder"] = Toestand.Na(Ketens.HoofdAsync),
        ["hoofdtoegangsbeheerder-fout"] = Toestand.Na(Ketens.HoofdFoutAsync),
        ["hoofdtoegangsbeheerder-bevestigen"] = Toestand.Na(Ketens.HoofdBevestigenAsync),
        ["co-hoofdtoegangsbeheerders"] = Toestand.Na(Ketens.CoHoofdAsync),
        ["co-hoofdtoegangsbeheerders-fout"] = Toestand.Na(Ketens.CoHoofdFoutAsync),
        ["co-hoofdtoegangsbeheerders-bevestigen"] = Toestand.Na(Ketens.CoHoofdBevestigenAsync),
        ["beheer-toegangsbeheer"] = Toestand.Na(Beheerketens.ZoekenAsync),
        ["beheer-toegangsbeheer-gevonden"] = Toestand.Na(proefstand => proefstand.DepartementAsync().NaarAsync("/beheer/toegangsbeheer?zoek=Lochting")),
        ["beheer-toegangsbeheer-niets"] = Toestand.Na(proefstand => proefstand.DepartementAsync().NaarAsync("/beheer/toegangsbeheer?zoek=bestaatniet")),
        ["beheer-toegangsbeheer-fout"] = Toestand.Na(Beheerketens.ZoekenFoutAsync),
        ["beheer-keten"] = Toestand.Na(Beheerketens.KetenAsync),
        ["beheer-keten-beeindigen"] = Toestand.Na(Beheerketens.BeeindigenAsync),
        ["beheer-keten-beeindigen-fout"] = Toestand.Na(Beheerketens.BeeindigenFoutAsync),
        ["beheer-maatwerkbedrijf"] = Toestand.Na(proefstand => proefstand.DepartementAsync().NaarAsync("/beheer/toegangsbeheer/maatwerkbedrijf")),
        ["beheer-maatwerkbedrijf-fout"] = Toestand.Na(Beheerketens.MaatwerkbedrijfFoutAsync),
        ["beheer-onderneming"] = Toestand.Na(Beheerketens.OndernemingAsync),
        ["beheer-onderneming-fout"] = Toestand.Na(Beheerketens.OndernemingFoutAsync),
        ["toegang-controle"] = Toestand.Na(proefstand => proefstand.ToegangsbeheerderAsync().NaarAsync("/toegang/controle")),
        ["toegang-controle-fout"] = Toestand.Na(proefstand => proefstand.ToegangsbeheerderAsync().NaarAsync("/toegang/controle?onderneming=12")),
        ["toegang-controle-uitkomst"] = Toestand.Na(proefstand => proefstand.ToegangsbeheerderAsync().NaarAsync("/toegang/controle?hco=71000697")),
        ["toegang-controle-niets"] = Toestand.Na(proefstand => proefstand.ToegangsbeheerderAsync().NaarAsync("/toegang/controle?hco=12345")),
        ["toegang-controle-leeg-fout"] = Toestand.Na(proefstand => proefstand.ToegangsbeheerderAsync().NaarAsync("/toegang/controle?onderneming=&hco=")),
        ["toegang-stappenplan"] = Toestand.Na(proefstand => proefstand.ToegangsbeheerderAsync().NaarAsync("/toegang/stappenplan")),
    };

    public static IReadOnlyList<string> ZonderScript { get; } = ["keten", "gebruikers", "gebruiker-nieuw-bevestigen", "toegangsbeheerders-fout", "toegang-controle-uitkomst", "co-hoofdtoegangsbeheerders-fout", "beheer-keten", "beheer-maatwerkbedrijf-fout", "beheer-onderneming-fout"];
}
