namespace AmaWvg.BrowserTests.Pages;

/// <summary>States of the corrections of the department.</summary>
internal static class Correcties
{
    public const string Reden = "De voorziening meldde ons op 3 november dat zij zich vergiste bij het aanmelden.";

    public static Func<Proefstand, Task<Venster>> Op(string pad) => async proefstand =>
    {
        var venster = await proefstand.DepartementAsync();
        Assert.Equal(200, await venster.GaNaarAsync(pad));
        return venster;
    };

    public static async Task<Venster> InszFoutAsync(Proefstand proefstand)
    {
        var venster = await Op("/beheer/overeenkomsten/zoek-insz")(proefstand);
        await venster.VulAsync("INSZ-nummer", "85.02.28-997.58");
        await venster.DrukAsync("Zoek op INSZ-nummer");
        await venster.VerwachtFoutenAsync("Controleer het INSZ-nummer: het controlegetal klopt niet");
        return venster;
    }

    /// <summary>The agreement of somebody whom no other test knows, before the department.</summary>
    public static async Task<Venster> OpenAsync(Proefstand proefstand, Proefmelding melding, bool script = true)
    {
        await using (var begeleider = await proefstand.BegeleiderAsync(script))
            await begeleider.MeldOvereenkomstAsync(melding);
        var venster = await proefstand.DepartementAsync(script);
        await venster.GaNaarAsync($"/beheer/overeenkomsten?zoek={melding.Naam}");
        await venster.OpenAsync("Bekijk");
        await venster.VerwachtKopAsync($"Overeenkomst van {melding.Voornaam} {melding.Naam}");
        return venster;
    }

    /// <summary>To the page that says what follows.</summary>
    public static async Task VraagAsync(this Venster venster, string correctie, string? veld = null, string waarde = "")
    {
        await venster.KlikAsync(correctie);
        await venster.VerwachtKopAsync(correctie);
        if (veld is not null)
            await venster.VulAsync(veld, waarde);
        await venster.VulAsync("Reden", Reden);
        await venster.DrukAsync("Verder");
    }

    public static async Task<Venster> GecorrigeerdAsync(Proefstand proefstand)
    {
        var venster = await OpenAsync(proefstand, new() { Start = Proefmelding.Vandaag.AddDays(-100) });
        await venster.VraagAsync("Startdatum corrigeren", "Nieuwe startdatum", Proefmelding.Datum(Proefmelding.Vandaag));
        await venster.VerwachtKopAsync("Controleer en bevestig");
        await venster.DrukAsync("Startdatum corrigeren");
        await Assertions.Expect(venster.Page.Locator(".notice.good h2")).ToHaveTextAsync("Startdatum gecorrigeerd");
        return venster;
    }

    public static async Task<Venster> FoutAsync(Proefstand proefstand)
    {
        var venster = await OpenAsync(proefstand, new());
        await venster.KlikAsync("Startdatum corrigeren");
        await venster.VulAsync("Nieuwe startdatum", "31/2/2026");
        await venster.DrukAsync("Verder");
        await venster.VerwachtFoutenAsync("\"Nieuwe startdatum\" moet een bestaande datum zijn, zoals 27/3/2026", "Vul de reden in; de voorziening krijgt ze te lezen");
        return venster;
    }

    public static async Task<Venster> BotsingAsync(Proefstand proefstand)
    {
        var venster = await OpenAsync(proefstand, new() { Start = Proefmelding.Vandaag.AddDays(-10) });
        var tweede = await venster.TweedeAsync();
        await tweede.GaNaarAsync(venster.Pad);
        await venster.VraagAsync("Startdatum corrigeren", "Nieuwe startdatum", Proefmelding.Datum(Proefmelding.Vandaag));
        await tweede.VraagAsync("Startdatum corrigeren", "Nieuwe startdatum", Proefmelding.Datum(Proefmelding.Vandaag.AddDays(-5)));
        await tweede.DrukAsync("Startdatum corrigeren");
        await tweede.VerwachtAsync("Startdatum gecorrigeerd");
        await tweede.Page.CloseAsync();
        await venster.DrukAsync("Startdatum corrigeren");
        await venster.VerwachtAsync("Iemand anders paste dit intussen aan");
        return venster;
    }

    public static async Task<Venster> WelkeNaamAsync(Proefstand proefstand)
    {
        var ander = new Proefmelding { Voornaam = "Maximiliaan" };
        await (await OpenAsync(proefstand, ander)).DisposeAsync();
        var venster = await OpenAsync(proefstand, new() { Referentie = "Onder het verkeerde nummer" });
        await venster.VraagAsync("INSZ wijzigen", "Nieuw INSZ-nummer", ander.Insz);
        await venster.VerwachtKopAsync("Controleer en bevestig");
        await venster.DrukAsync("INSZ wijzigen");
        await venster.VerwachtFoutenAsync("Kies welke naam juist is");
        return venster;
    }

    public static async Task<Venster> EinddatumAsync(Proefstand proefstand)
    {
        var venster = await OpenAsync(proefstand, new() { Start = Proefmelding.Vandaag.AddDays(-100) });
        await venster.VraagAsync("Einddatum corrigeren", "Nieuwe einddatum", Proefmelding.Datum(Proefmelding.Vandaag.AddDays(-90)));
        await venster.VerwachtKopAsync("Controleer en bevestig");
        return venster;
    }

    public static async Task<Venster> AnnulerenAsync(Proefstand proefstand)
    {
        var venster = await OpenAsync(proefstand, new());
        await venster.VraagAsync("Overeenkomst annuleren");
        await venster.VerwachtKopAsync("Controleer en bevestig");
        return venster;
    }

    public static async Task<Venster> GeannuleerdAsync(Proefstand proefstand)
    {
        var melding = new Proefmelding();
        await using (var beheer = await OpenAsync(proefstand, melding))
        {
            await beheer.VraagAsync("Overeenkomst annuleren");
            await beheer.DrukAsync("Overeenkomst annuleren");
            await beheer.VerwachtAsync("Overeenkomst geannuleerd");
        }
        var venster = await proefstand.BegeleiderAsync();
        await venster.GaNaarAsync($"/overeenkomsten?zoek={melding.Naam}&status=geannuleerd");
        await venster.OpenAsync("Details deelnemer");
        await venster.VerwachtAsync("Geannuleerd");
        return venster;
    }
}
