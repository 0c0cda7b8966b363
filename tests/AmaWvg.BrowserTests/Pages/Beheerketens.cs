using AmaWvg.Voorbeeldgegevens;
using Npgsql;

namespace AmaWvg.BrowserTests.Pages;

/// <summary>Ways to the pages on which staff see access chains; none of them saves a change.</summary>
internal static class Beheerketens
{
    private const string Onbekend = "Werkhuis Oud Recht (fictief)";

    /// <summary>The search, with a chain of which the onderneming is not known.</summary>
    public static async Task<Venster> ZoekenAsync(Proefstand proefstand)
    {
        await using var database = NpgsqlDataSource.Create(proefstand.Eigenaar);
        await Ketentoevoeging.GeefAsync(database, TestInsz.Nieuw(), HcoNummer.Hydrate("99900017"), Onbekend, "Diest", TimeProvider.System.GetUtcNow());
        return await proefstand.DepartementAsync().NaarAsync("/beheer/toegangsbeheer");
    }

    public static async Task<Venster> ZoekenFoutAsync(Proefstand proefstand)
    {
        var venster = await ZoekenAsync(proefstand);
        await venster.VulAsync("INSZ-nummer", "85.02.28-997.58");
        await venster.DrukAsync("Zoek op INSZ-nummer");
        await venster.VerwachtFoutenAsync("Controleer het INSZ-nummer: het controlegetal klopt niet");
        return venster;
    }

    public static Task<Venster> KetenAsync(Proefstand proefstand) =>
        proefstand.DepartementAsync().NaarAsync("/beheer/toegangsbeheer?zoek=Lochting").VerderAsync("De Lochting", "Toegangsbeheer van De Lochting");

    public static Task<Venster> BeeindigenAsync(Proefstand proefstand) => KetenAsync(proefstand).VerderAsync("Hoofdtoegangsbeheerder beëindigen", "Hoofdtoegangsbeheerder beëindigen");

    public static async Task<Venster> BeeindigenFoutAsync(Proefstand proefstand)
    {
        var venster = await BeeindigenAsync(proefstand);
        await venster.DrukAsync("Hoofdtoegangsbeheerder beëindigen");
        await venster.VerwachtFoutenAsync("Vul een reden in");
        return venster;
    }

    public static async Task<Venster> MaatwerkbedrijfFoutAsync(Proefstand proefstand)
    {
        var venster = await proefstand.DepartementAsync().NaarAsync("/beheer/toegangsbeheer/maatwerkbedrijf");
        await venster.DrukAsync("Maatwerkbedrijf registreren");
        await venster.VerwachtFoutenAsync(
            "Vul een KBO-nummer in", "Vul een HCO-nummer in", "Vul een naam in", "Vul een adres in", "Vul een gemeente in", "Kies een provincie", "Vul een reden in");
        return venster;
    }

    public static Task<Venster> OndernemingAsync(Proefstand proefstand) =>
        ZoekenAsync(proefstand).VerderAsync(Onbekend, $"Toegangsbeheer van {Onbekend}").VerderAsync("Onderneming koppelen", "Onderneming koppelen");

    public static async Task<Venster> OndernemingFoutAsync(Proefstand proefstand)
    {
        var venster = await OndernemingAsync(proefstand);
        await venster.DrukAsync("Onderneming koppelen");
        await venster.VerwachtFoutenAsync("Vul een KBO-nummer in", "Vul een reden in");
        return venster;
    }
}
