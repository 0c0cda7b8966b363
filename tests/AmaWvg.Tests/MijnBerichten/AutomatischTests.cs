using AmaWvg.Tests.Overeenkomsten.Aanmelden;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.MijnBerichten;

/// <summary>Messages that the portal makes by itself, and their mails (Q26).</summary>
public sealed class AutomatischTests(Portaal portaal)
{
    public static TheoryData<string, IGebeurtenis> Gebeurtenissen => new()
    {
        { "Uw rekeningnummer is gewijzigd", new RekeningnummerGewijzigd(new(2026, 11, 25), []) },
        { "Wij kijken uw nieuwe rekeningnummer na", new RekeningnummerWacht([]) },
        { "Uw nieuwe rekeningnummer is nagekeken", new RekeningnummerNagezien(true, new(2026, 11, 25), "Wij belden u.", []) },
        { "Uw nieuwe rekeningnummer is geweigerd", new RekeningnummerNagezien(false, new(2026, 11, 25), "U kende het nummer niet.", []) },
        { "Uw contactpersoon AMA is gewijzigd", new ContactpersoonGewijzigd([]) },
        { "Een e-mailadres van uw voorziening is vervangen of verwijderd", new AdresOpgegeven([]) },
        { "Uw verzekering loopt af op 22 mei 2027", new VerzekeringLooptAf("Zekerheid nv, polis AB 12", new(2027, 5, 22)) },
        { "Vraag uw erkenning opnieuw aan vóór 22 mei 2027", new ErkenningLooptAf(new(2027, 5, 22)) },
        { "Wij kregen uw erkenningsaanvraag", new AanvraagIngediend(Guid.Empty) },
        { "Uw erkenningsaanvraag is ingetrokken", new AanvraagIngetrokken(Guid.Empty) },
        { "Uw erkenningsaanvraag is ontvankelijk", new AanvraagBeslist(Guid.Empty, "Ontvankelijk", "", null) },
        { "Uw erkenningsaanvraag is niet ontvankelijk", new AanvraagBeslist(Guid.Empty, "Onontvankelijk", "Er ontbreekt een bijlage.", null) },
        { "Uw voorziening is erkend als begeleider AMA", new AanvraagBeslist(Guid.Empty, "Goedgekeurd", "", Guid.Empty) },
        { "Uw erkenningsaanvraag is geweigerd", new AanvraagBeslist(Guid.Empty, "Geweigerd", "Er is geen begeleider.", null) },
        { "Overeenkomst laattijdig aangemeld", new OvereenkomstLaattijdigAangemeld(Guid.Empty, new(2026, 9, 3), new(2026, 11, 1), 2) },
        { "Startdatum van een overeenkomst verbeterd", new StartdatumGecorrigeerd(Guid.Empty, Guid.Empty, new(2026, 1, 1), new(2026, 2, 1), Guid.Empty) },
        { "Uw vraag om een startdatum te verbeteren", new StartdatumcorrectieGeweigerd(Guid.Empty, Guid.Empty, new(2026, 2, 1), Guid.Empty) },
        { "Einddatum van een overeenkomst verbeterd", new EinddatumGecorrigeerd(Guid.Empty, Guid.Empty, new(2026, 6, 30), new(2026, 3, 31), Guid.Empty) },
        { "Een overgenomen overeenkomst is geannuleerd", new OvergenomenOvereenkomstVervallen(Guid.Empty, Guid.Empty, new(2026, 3, 31), Guid.Empty) },
        { "Een overeenkomst is geannuleerd", new OvereenkomstGeannuleerd(Guid.Empty, Guid.Empty, Guid.Empty) },
        { "INSZ-nummer van een deelnemer gewijzigd", new InszGewijzigd(Guid.Empty, null, Guid.Empty) },
        { "Uw overeenkomsten gaan over naar een andere voorziening", new OvereenkomstenOvergedragen("71000001", new(2026, 6, 30), 3) },
        { "Uw voorziening neemt overeenkomsten over", new OvereenkomstenOvergenomen("71000001", new(2026, 7, 1), 3) },
        { "Uw voorziening gaat samen met een andere", new VoorzieningSamengegaan("71000001", GaatOp: true, new(2026, 11, 15), Guid.Empty) },
        { "Uw uitbetaling van oktober 2026", new UitbetalingGoedgekeurd(Guid.Empty, "AMA-2026-000001", new(2026, 10, 1), 1250.5m, GaatNaarBank: true) },
        { "Geen storting in oktober 2026", new UitbetalingGoedgekeurd(Guid.Empty, "AMA-2026-000001", new(2026, 10, 1), -125m, GaatNaarBank: false) },
        { "Terugvordering in oktober 2026", new MaandenTeruggevorderd(Guid.Empty, "AMA-2026-000001", new(2026, 10, 1), 375m) },
        { "Wij antwoordden op uw vraag", new AmaWvg.MijnBerichten.VraagBeantwoord(Guid.Empty) },
        { "Zorginspectie komt langs op 30 november 2026", new InspectieAangekondigd(Guid.Empty, new(2026, 11, 30), ["Diploma’s"]) },
        { "Het ontwerp van uw inspectieverslag is klaar", new OntwerpverslagKlaar(Guid.Empty, new(2026, 12, 14)) },
        { "Reageer op uw inspectieverslag tot en met 14 december 2026", new ReactietermijnNadert(Guid.Empty, new(2026, 12, 14)) },
        { "Uw inspectieverslag is definitief", new InspectieverslagDefinitief(Guid.Empty, 2, new(2027, 3, 1)) },
        { "Uw remediëring is aanvaard", new RemedieringBeoordeeld(Guid.Empty, "4.1 Intake en oriëntatie", true, "Volledig.", null) },
        { "Uw remediëring is nog niet voldoende", new RemedieringBeoordeeld(Guid.Empty, "4.1 Intake en oriëntatie", false, "Het bewijs ontbreekt.", new(2027, 3, 1)) },
        { "Hercontrole: de inbreuk is nog niet rechtgezet", new HercontroleVastgelegd(Guid.Empty, "4.1 Intake en oriëntatie", new(2027, 3, 1), false, "De intakes ontbreken nog.") },
        { "De termijn van een remediëring is voorbij", new RemedieringstermijnVerstreken(Guid.Empty, "4.1 Intake en oriëntatie", new(2027, 3, 1)) },
        { "Uw inspectie is afgesloten", new InspectieAfgesloten(Guid.Empty) },
        { "Een deelnemer bereikt de pensioenleeftijd", new PensioenleeftijdNadert(Guid.Empty, new(2027, 2, 28)) },
        { "2 evaluaties binnen twee maanden", new EvaluatiesNaderen(2, 0, new(2027, 1, 10)) },
        { "1 evaluatie is te laat", new EvaluatiesNaderen(2, 1, new(2026, 11, 10)) },
    };

    [Theory]
    [MemberData(nameof(Gebeurtenissen))]
    public async Task Event_OfEachKind_BecomesAMessageInThePortalAndAMail(string onderwerp, IGebeurtenis gebeurtenis)
    {
        var (organisatie, adres) = await MetContactpersoonAsync();
        await PubliceerAsync(organisatie, gebeurtenis);

        await using (var werk = new Achtergrondwerk(organisatie))
            await werk.AllesAsync();

        var client = await organisatie.ClientAsync();
        var bericht = await client.GetAsync((await client.GetAsync("/mijn-berichten")).Link(onderwerp).GetAttribute("href")!);
        Assert.Equal(onderwerp, bericht.H1);
        Assert.Contains($"{adres} Verzonden 22/11/2026 11.00 uur", bericht.Words, StringComparison.Ordinal);
        var mail = Assert.Single(TestMail.Aan(portaal, adres));
        var adresVanBericht = bericht.Url.Split('?')[0];
        Assert.Contains($"https://localhost{adresVanBericht}", mail.Tekst, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"https://localhost{adresVanBericht}\">", mail.Tekst, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"nl-BE\">", mail.Tekst, StringComparison.Ordinal);
        Assert.Equal(bericht.Root.QuerySelectorAll("main .flow p").Length, mail.Tekst.Split("<p>").Length - 3);
    }

    [Fact]
    public async Task Mail_OfAMessage_GoesToTheContactAndTheAddressesOfItsKindOnce()
    {
        var (organisatie, contact) = await MetContactpersoonAsync();
        var (administratief, financieel, oud) = (Uniek(), Uniek(), Uniek());
        await organisatie.MaakAdresAsync(administratief);
        await organisatie.MaakAdresAsync(financieel, financieel: true);
        await PubliceerAsync(organisatie, new RekeningnummerGewijzigd(new(2026, 11, 25), [oud, contact.ToUpperInvariant(), financieel]));

        await using (var werk = new Achtergrondwerk(organisatie))
            await werk.AllesAsync();

        Assert.Equal([1, 0, 1, 1], new[] { contact, administratief, financieel, oud }.Select(adres => TestMail.Aan(portaal, adres).Count));
    }

    [Fact]
    public async Task Mail_WithNobodyToSendTo_IsAMessageInThePortalOnly()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await PubliceerAsync(organisatie, new ContactpersoonGewijzigd([]));

        await using (var werk = new Achtergrondwerk(organisatie))
            await werk.AllesAsync();

        var client = await organisatie.ClientAsync();
        var bericht = await client.GetAsync((await client.GetAsync("/mijn-berichten")).Link("Uw contactpersoon AMA is gewijzigd").GetAttribute("href")!);
        Assert.Contains("Dit bericht werd niet gemaild", bericht.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mail_SentAgain_HasTheSameId()
    {
        var (organisatie, adres) = await MetContactpersoonAsync();
        await PubliceerAsync(organisatie, new ContactpersoonGewijzigd([]));
        await using var werk = new Achtergrondwerk(organisatie);
        await werk.AllesAsync();

        await using (var again = portaal.Eigenaar.CreateCommand("update kernel.outbox set verwerkt = null where hco = $1 and buiten"))
        {
            again.Parameters.Add(new() { Value = organisatie.Hco.Waarde });
            await again.ExecuteNonQueryAsync();
        }
        await werk.AllesAsync();

        var mails = TestMail.Aan(portaal, adres);
        Assert.Equal(2, mails.Count);
        Assert.Equal(mails[0].Koppen["Message-ID"], mails[1].Koppen["Message-ID"]);
        Assert.EndsWith("@localhost>", mails[0].Koppen["Message-ID"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_ThatIsLate_TellsTheMonthsThatAreLost()
    {
        var (organisatie, adres) = await MetContactpersoonAsync();
        var client = await organisatie.ClientAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync("Wannes", "Vandenbroucke");
        var form = (await client.GetAsync($"/overeenkomsten/nieuw?deelnemer={deelnemer.Id}")).Form(AanmeldenScherm.Button).VulOvereenkomstIn(start: "3/9/2026");
        (await form.BevestigEnVolgAsync()).HeeftBericht("Overeenkomst aangemeld");

        await using (var werk = new Achtergrondwerk(organisatie))
            await werk.AllesAsync();

        var mail = Assert.Single(TestMail.Aan(portaal, adres)).Tekst;
        Assert.Contains("Subsidie is pas mogelijk vanaf november 2026. U verliest de subsidie van 2 maanden.", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("Vandenbroucke", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("Wannes", mail, StringComparison.Ordinal);
        var lijst = await client.GetAsync("/mijn-berichten");
        var bericht = await client.GetAsync(lijst.Link("Overeenkomst laattijdig aangemeld").GetAttribute("href")!);
        Assert.Equal($"/deelnemers/{deelnemer.Id}", bericht.Link("Bekijk de deelnemer").GetAttribute("href"));
    }

    private static string Uniek() => $"{Guid.CreateVersion7():N}@voorbeeld.be";

    private async Task<(TestOrganisatie Organisatie, string Adres)> MetContactpersoonAsync()
    {
        var (organisatie, adres) = (await portaal.MaakOrganisatieAsync(), Uniek());
        await organisatie.BenoemContactpersoonAsync(adres);
        return (organisatie, adres);
    }

    private static Task<int> PubliceerAsync(TestOrganisatie organisatie, IGebeurtenis gebeurtenis) => organisatie.PubliceerAsync(gebeurtenis);
}
