namespace AmaWvg.BrowserTests.Journeys;

public sealed class ToetsenbordTests(Proefstand proefstand)
{
    [Fact]
    public async Task ReportAndChange_ByKeyboardOnly_Works()
    {
        await using var venster = await proefstand.BegeleiderAsync();
        await venster.GaNaarAsync("/overeenkomsten");
        await venster.EnterAsync(AriaRole.Link, "Naar de inhoud");
        await venster.EnterAsync(AriaRole.Link, "Nieuwe overeenkomst");
        await venster.VerwachtKopAsync("Nieuwe overeenkomst");
        await venster.EnterAsync(AriaRole.Button, Formulieren.Aanmelden);
        await Assertions.Expect(venster.Page.Locator("#fouten")).ToBeFocusedAsync();
        await venster.EnterAsync(AriaRole.Link, "Vul een INSZ-nummer in");

        var melding = new Proefmelding { Start = Proefmelding.Vandaag.AddDays(-400) };
        await Assertions.Expect(venster.Veld("INSZ-nummer")).ToBeFocusedAsync();
        await venster.TypInAsync("INSZ-nummer", melding.Insz);
        await venster.TypInAsync("Voornaam", melding.Voornaam);
        await venster.TypInAsync("Naam", melding.Naam);
        await venster.TypInAsync("Referentie overeenkomst", melding.Referentie);
        await venster.TypInAsync("Startdatum", Proefmelding.Datum(melding.Start));
        await venster.TabNaarAsync(venster.Veld(Formulieren.Bevestiging));
        await venster.Page.Keyboard.PressAsync("Space");
        await venster.EnterAsync(AriaRole.Button, Formulieren.Aanmelden);
        // So late that it costs months: it is asked once more.
        await venster.VerwachtKopAsync("Controleer uw aanmelding");
        await venster.EnterAsync(AriaRole.Button, Formulieren.Aanmelden);
        await venster.VerwachtBevestigingAsync("Overeenkomst aangemeld");

        await venster.EnterAsync(AriaRole.Link, "Wijzig naam");
        await venster.TypInAsync("Voornaam", "Noor");
        await venster.Page.Keyboard.PressAsync("Enter");
        await venster.VerwachtBevestigingAsync("Naam gewijzigd");

        await venster.EnterAsync(AriaRole.Link, "Wijzig referentie");
        await venster.TypInAsync("Referentie overeenkomst", "Naaiatelier");
        await venster.Page.Keyboard.PressAsync("Enter");
        await venster.VerwachtBevestigingAsync("Referentie gewijzigd");

        await venster.EnterAsync(AriaRole.Link, "Stopzetten");
        await venster.TypInAsync("Einddatum", Proefmelding.Datum(Proefmelding.Vandaag));
        await Assertions.Expect(venster.Page.Locator("#stopzetten-gevolg")).ToContainTextAsync("U bent op tijd");
        await Assertions.Expect(venster.Veld("Einddatum")).ToBeFocusedAsync();
        await venster.EnterAsync(AriaRole.Button, "Overeenkomst stopzetten");
        await venster.VerwachtBevestigingAsync("Overeenkomst stopgezet");

        await venster.EnterAsync(AriaRole.Link, "Einddatum wijzigen");
        await venster.EnterAsync(AriaRole.Button, "Stopzetting intrekken");
        await venster.VerwachtBevestigingAsync("Stopzetting ingetrokken");
    }

    [Fact]
    public async Task Find_ByKeyboardOnly_FocusIsNeverLost()
    {
        await using var venster = await proefstand.BegeleiderAsync();
        await venster.OpenOverzichtAsync();
        await venster.TypInAsync("Zoeken in overeenkomsten", "vandewalle");
        await venster.VerwachtPadAsync("zoek=vandewalle");
        await Assertions.Expect(venster.Zoekvak()).ToBeFocusedAsync();
        await venster.EnterAsync(AriaRole.Link, "Verwijder filter: ‘vandewalle’");
        await venster.VerwachtPadAsync("/overeenkomsten$");

        await venster.OpenOverzichtAsync();
        await venster.EnterAsync(AriaRole.Link, "Startdatum");
        await venster.VerwachtPadAsync("sorteer=start");
        await Assertions.Expect(venster.Page.Locator("#sorteer-start")).ToBeFocusedAsync();
        await venster.EnterAsync(AriaRole.Link, "Pagina 2");
        await Assertions.Expect(venster.Aantal()).ToBeFocusedAsync();
        await venster.EnterAsync(AriaRole.Link, "Details deelnemer");
        await venster.VerwachtKopAsync("Details deelnemer");
    }
}
