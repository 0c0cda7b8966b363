using AmaWvg.Begeleiding;

namespace AmaWvg.Tests.Begeleiding.Regels;

/// <summary>Every state of every duty, on both sides of each border (BR-30 to BR-38).</summary>
public sealed class PlichtregelsTests
{
    private static readonly Guid Overeenkomst = Guid.CreateVersion7();
    private static readonly DateOnly Start = new(2025, 3, 10);

    // A record is written as "day kern until".
    [Theory]
    // BR-30
    [InlineData(Begeleidingsplicht.Intake, "2025-03-09", "", "NogNietNodig Er is geen gesprek vastgelegd. Nodig voor de start op 10/03/2025")]
    [InlineData(Begeleidingsplicht.Intake, "2025-03-10", "", "Ontbreekt Er is geen gesprek vastgelegd")]
    [InlineData(Begeleidingsplicht.Intake, "2025-06-01", "2025-03-10", "InOrde Gesprek op 10/03/2025")]
    [InlineData(Begeleidingsplicht.Intake, "2025-06-01", "2025-03-11", "LaatGedaan Het gesprek van 11/03/2025 kwam na de eerste dag")]
    // BR-31
    [InlineData(Begeleidingsplicht.Zoeken, "2025-03-09", "2025-02-01 wachtlijst", "NogNietNodig 1 poging vastgelegd, nog geen enkele met uitkomst geschikt. Nodig voor de start op 10/03/2025")]
    [InlineData(Begeleidingsplicht.Zoeken, "2025-06-01", "", "Ontbreekt Er is geen zoektocht vastgelegd")]
    [InlineData(Begeleidingsplicht.Zoeken, "2025-06-01", "2025-02-01 nietgeschikt;2025-02-20 geschikt", "InOrde Geschikt gevonden op 20/02/2025")]
    [InlineData(Begeleidingsplicht.Zoeken, "2025-06-01", "2025-03-11 geschikt", "LaatGedaan Pas op 11/03/2025, na de eerste dag, is een geschikte activiteit vastgelegd")]
    // BR-33
    [InlineData(Begeleidingsplicht.Verzekeringen, "2025-03-09", "", "NogNietNodig Er is geen polis burgerlijke aansprakelijkheid vastgelegd. Er is geen polis lichamelijke ongevallen vastgelegd. Nodig voor de start op 10/03/2025")]
    [InlineData(Begeleidingsplicht.Verzekeringen, "2025-06-01", "2025-03-10 beide", "InOrde Beide verzekeringen dekken de eerste dag en vandaag")]
    [InlineData(Begeleidingsplicht.Verzekeringen, "2025-06-01", "2025-01-01 aansprakelijkheid 2025-06-01;2025-01-01 ongevallen", "InOrde Beide verzekeringen dekken de eerste dag en vandaag")]
    [InlineData(Begeleidingsplicht.Verzekeringen, "2025-06-02", "2025-01-01 aansprakelijkheid 2025-06-01;2025-01-01 ongevallen", "Ontbreekt De polis burgerlijke aansprakelijkheid dekt vandaag niet")]
    [InlineData(Begeleidingsplicht.Verzekeringen, "2025-06-01", "2025-01-01 aansprakelijkheid", "Ontbreekt Er is geen polis lichamelijke ongevallen vastgelegd")]
    [InlineData(Begeleidingsplicht.Verzekeringen, "2025-06-01", "2025-03-11 beide", "TeLaat De polis burgerlijke aansprakelijkheid dekt de eerste dag 10/03/2025 niet. De polis lichamelijke ongevallen dekt de eerste dag 10/03/2025 niet")]
    // BR-34
    [InlineData(Begeleidingsplicht.Toestemming, "2025-03-09", "", "NogNietNodig Er is geen toestemming vastgelegd. Deel nog geen gegevens. Nodig voor de start op 10/03/2025")]
    [InlineData(Begeleidingsplicht.Toestemming, "2025-03-10", "", "Ontbreekt Er is geen toestemming vastgelegd. Deel nog geen gegevens")]
    [InlineData(Begeleidingsplicht.Toestemming, "2025-06-01", "2025-03-01", "InOrde Gegeven op 01/03/2025")]
    [InlineData(Begeleidingsplicht.Toestemming, "2025-06-01", "2025-03-01 - 2025-05-31", "NogNietNodig Ingetrokken op 31/05/2025. Vraag ze opnieuw voor u nog gegevens deelt")]
    [InlineData(Begeleidingsplicht.Toestemming, "2025-06-01", "2025-03-01 geweigerd", "InOrde Geweigerd op 01/03/2025. Deel geen gegevens")]
    [InlineData(Begeleidingsplicht.Toestemming, "2025-06-01", "2025-03-01 geweigerd;2025-03-02 gegeven", "InOrde Gegeven op 02/03/2025")]
    [InlineData(Begeleidingsplicht.Toestemming, "2025-06-01", "2025-03-01 gegeven;2025-03-01 geweigerd", "InOrde Gegeven op 01/03/2025, en op 01/03/2025 geweigerd. Deel alleen wat niet geweigerd is")]
    [InlineData(Begeleidingsplicht.Toestemming, "2025-06-01", "2025-03-01 gegeven 2025-04-30;2025-04-30 geweigerd", "InOrde Geweigerd op 30/04/2025. Deel geen gegevens")]
    [InlineData(Begeleidingsplicht.Toestemming, "2025-06-01", "2025-03-01 geweigerd;2025-03-02 gegeven 2025-05-31", "NogNietNodig Ingetrokken op 31/05/2025. Vraag ze opnieuw voor u nog gegevens deelt")]
    // BR-35
    [InlineData(Begeleidingsplicht.Aanspreekpunt, "2025-03-09", "", "NogNietNodig Er is niemand aangewezen. Nodig voor de start op 10/03/2025")]
    [InlineData(Begeleidingsplicht.Aanspreekpunt, "2025-03-09", "2025-03-11 An", "NogNietNodig Op de eerste dag 10/03/2025 is niemand aangewezen. Nodig voor de start op 10/03/2025")]
    [InlineData(Begeleidingsplicht.Aanspreekpunt, "2025-06-01", "2025-03-10 An", "InOrde An is het aanspreekpunt")]
    [InlineData(Begeleidingsplicht.Aanspreekpunt, "2025-06-01", "2025-03-01 An 2025-04-30;2025-05-01 Bo", "InOrde Bo is het aanspreekpunt")]
    [InlineData(Begeleidingsplicht.Aanspreekpunt, "2025-06-01", "2025-03-01 An 2025-04-29;2025-05-01 Bo", "LaatGedaan Vanaf 30/04/2025 was een tijd niemand aangewezen")]
    [InlineData(Begeleidingsplicht.Aanspreekpunt, "2025-06-01", "2025-03-01 An 2025-05-31", "Ontbreekt Sinds 01/06/2025 is niemand aangewezen")]
    // BR-36
    [InlineData(Begeleidingsplicht.Opvolging, "2025-03-24", "", "NogNietNodig Leg een contact bij de start vast, ten laatste op 24/03/2025")]
    [InlineData(Begeleidingsplicht.Opvolging, "2025-03-25", "", "Ontbreekt Er is geen contact vastgelegd van rond de eerste dag 10/03/2025")]
    [InlineData(Begeleidingsplicht.Opvolging, "2025-06-01", "2025-02-24;2025-05-02", "InOrde Contact bij de start op 24/02/2025, 2 contactmomenten in totaal")]
    [InlineData(Begeleidingsplicht.Opvolging, "2025-06-01", "2025-02-23", "Ontbreekt Er is geen contact vastgelegd van rond de eerste dag 10/03/2025")]
    [InlineData(Begeleidingsplicht.Opvolging, "2025-06-01", "2025-03-24", "InOrde Contact bij de start op 24/03/2025, 1 contactmoment in totaal")]
    [InlineData(Begeleidingsplicht.Opvolging, "2025-06-01", "2025-03-25", "LaatGedaan Het eerste contact na de start kwam op 25/03/2025, meer dan 14 dagen na de eerste dag")]
    // BR-37
    [InlineData(Begeleidingsplicht.Evaluatie, "2026-03-10", "", "NogNietNodig De eerste evaluatie is ten laatste op 10/03/2026")]
    [InlineData(Begeleidingsplicht.Evaluatie, "2026-03-11", "", "TeLaat De evaluatie moest ten laatste op 10/03/2026 gebeuren")]
    [InlineData(Begeleidingsplicht.Evaluatie, "2026-06-01", "2026-03-10 ja 2027-03-10", "InOrde Laatste evaluatie op 10/03/2026, de volgende ten laatste op 10/03/2027")]
    [InlineData(Begeleidingsplicht.Evaluatie, "2026-06-01", "2026-03-10 ja 2026-09-01", "InOrde Laatste evaluatie op 10/03/2026, de volgende ten laatste op 01/09/2026")]
    [InlineData(Begeleidingsplicht.Evaluatie, "2026-06-01", "2026-03-11 ja", "LaatGedaan De evaluatie van 11/03/2026 is gedaan, meer dan 12 maanden na de start. De volgende is ten laatste op 11/03/2027")]
    [InlineData(Begeleidingsplicht.Evaluatie, "2027-06-01", "2026-03-10 ja;2027-03-11 ja", "LaatGedaan De evaluatie van 11/03/2027 is gedaan, meer dan 12 maanden na de vorige. De volgende is ten laatste op 11/03/2028")]
    [InlineData(Begeleidingsplicht.Evaluatie, "2026-06-01", "2025-03-09 ja", "TeLaat De evaluatie moest ten laatste op 10/03/2026 gebeuren")]
    [InlineData(Begeleidingsplicht.Evaluatie, "2028-01-01", "2026-03-10 ja;2027-03-10 ja", "InOrde Laatste evaluatie op 10/03/2027, de volgende ten laatste op 10/03/2028")]
    // BR-38
    [InlineData(Begeleidingsplicht.Combinatie, "2025-06-01", "", "InOrde Verklaard bij de aanmelding op 01/03/2025")]
    [InlineData(Begeleidingsplicht.Combinatie, "2026-06-01", "2025-12-01 ja;2026-05-01 ja", "InOrde Verklaard bij de evaluatie van 01/05/2026")]
    [InlineData(Begeleidingsplicht.Combinatie, "2026-06-01", "2025-12-01 ja;2026-05-01", "Ontbreekt Bij de evaluatie van 01/05/2026 is dit niet opnieuw verklaard")]
    public void Alle_Records_GiveTheStateAndTheReason(Begeleidingsplicht plicht, string vandaag, string feiten, string verwacht)
    {
        var soort = plicht is Begeleidingsplicht.Combinatie ? Begeleidingsplicht.Evaluatie : plicht;

        var stand = Regels(vandaag, null, Feiten(soort, feiten)).Alle()[(int)plicht];

        Assert.Equal(verwacht, $"{stand.Toestand} {stand.Reden}");
    }

    // BR-32
    [Theory]
    [InlineData("2025-03-09", null, null, "NogNietNodig De overeenkomst volgens het model is nog niet ingevuld. Nodig voor de start op 10/03/2025")]
    [InlineData("2025-03-10", null, null, "Ontbreekt De overeenkomst volgens het model is nog niet ingevuld")]
    [InlineData("2025-03-10", "2025-03-01", null, "Ontbreekt Ingevuld, nog niet getekend door de drie partijen")]
    [InlineData("2025-06-01", "2025-03-01", "2025-03-10", "InOrde Getekend door de drie partijen op 10/03/2025")]
    [InlineData("2025-06-01", "2025-03-01", "2025-03-11", "LaatGedaan Getekend op 11/03/2025, na de eerste dag 10/03/2025")]
    public void Alle_ModelAgreement_NeedsThreeSignaturesBeforeTheStart(string vandaag, string? tweePartijen, string? derde, string verwacht)
    {
        var twee = DutchDate.ParseOptional(tweePartijen);
        var model = tweePartijen is null ? null : new Modelstand(Guid.CreateVersion7(), 1, twee, twee, DutchDate.ParseOptional(derde));

        var stand = Regels(vandaag, null, [], model).Alle()[(int)Begeleidingsplicht.Model];

        Assert.Equal(verwacht, $"{stand.Toestand} {stand.Reden}");
    }

    [Theory]
    [InlineData("2026-03-10", "2026-12-01", "NogNietNodig De overeenkomst duurde geen jaar")]
    [InlineData("2026-03-11", "2026-12-01", "TeLaat De evaluatie moest ten laatste op 10/03/2026 gebeuren")]
    public void Alle_AgreementThatEnded_IsJudgedOnItsLastDayAndAsksNothingMore(string einde, string vandaag, string evaluatie)
    {
        var plichten = Regels(vandaag, DutchDate.Parse(einde), []).Alle();

        Assert.Equal(evaluatie, $"{plichten[(int)Begeleidingsplicht.Evaluatie].Toestand} {plichten[(int)Begeleidingsplicht.Evaluatie].Reden}");
        Assert.All(plichten, stand => Assert.Null(stand.UiterstOp));
    }

    [Fact]
    public void Alle_RecordOfAnotherAgreement_DoesNotCount()
    {
        var ander = Feiten(Begeleidingsplicht.Intake, "2025-03-01").ConvertAll(feit => feit with { OvereenkomstId = Guid.CreateVersion7() });

        Assert.Equal(Plichttoestand.Ontbreekt, Regels("2025-06-01", null, ander).Alle()[(int)Begeleidingsplicht.Intake].Toestand);
        Assert.Equal(Plichttoestand.InOrde, Regels("2025-06-01", null, ander.ConvertAll(feit => feit with { OvereenkomstId = Overeenkomst })).Alle()[(int)Begeleidingsplicht.Intake].Toestand);
    }

    private static Plichtregels Regels(string vandaag, DateOnly? einde, IReadOnlyList<Dossierfeit> feiten, Modelstand? model = null) =>
        new(Overeenkomst, new(Start, einde), new(2025, 3, 1), model, feiten, DutchDate.Parse(vandaag));

    private static List<Dossierfeit> Feiten(Begeleidingsplicht plicht, string tekst) =>
    [
        .. from regel in tekst.Split(';', StringSplitOptions.RemoveEmptyEntries)
           let delen = regel.Split(' ')
           select new Dossierfeit(
               Guid.CreateVersion7(), Guid.Empty, null, plicht, DutchDate.Parse(delen[0]), delen.Length > 2 ? DutchDate.Parse(delen[2]) : null, delen.Length > 1 && delen[1] is not "-" ? delen[1] : ""),
    ];
}
