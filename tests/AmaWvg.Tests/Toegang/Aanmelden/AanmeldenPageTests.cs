using AmaWvg.Host;
using AmaWvg.MijnVoorziening;

namespace AmaWvg.Tests.Toegang.Aanmelden;

public sealed class AanmeldenPageTests(Portaal portaal)
{
    private const string Mislukt = "Het aanmelden is niet gelukt. Begin opnieuw. Blijft het mislukken, neem dan contact met ons op.";

    [Fact]
    public async Task Get_Visitor_SaysWhoMayUseThePortal()
    {
        var page = await portaal.Bezoeker().GetAsync("/aanmelden");

        page.IsPagina("E-loket arbeidsmatige activiteiten");
        Assert.Equal("/aanmelden/digitale-sleutel", page.Link("Aanmelden met digitale sleutel").GetAttribute("href"));
        var soorten = page.Root.QuerySelectorAll("section[aria-labelledby=wie] li").Select(soort => soort.Words()).ToList();
        // The other screens name them alike.
        Assert.Equal(Enum.GetValues<TypeVoorziening>().Count(type => type.KomtInAanmerking()), soorten.Count);
        Assert.All(Enum.GetValues<TypeVoorziening>().Where(type => type.KomtInAanmerking()), type =>
            Assert.Contains(soorten, soort => soort.StartsWith($"een {type.Label()}", StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task Get_WithAnAddressToReturnTo_PassesItOn()
    {
        var page = await portaal.Bezoeker().GetAsync("/aanmelden?terug=%2Fovereenkomsten%3Fzoek%3Dan");

        Assert.Equal(
            "/aanmelden/digitale-sleutel?terug=%2Fovereenkomsten%3Fzoek%3Dan",
            page.Link("Aanmelden met digitale sleutel").GetAttribute("href"));
    }

    [Theory]
    [InlineData(AanmeldFout.Geannuleerd, "U stopte met aanmelden. Kies hieronder opnieuw uw digitale sleutel.")]
    [InlineData(AanmeldFout.NietBereikbaar, "De aanmelddienst antwoordt niet. Probeer het over enkele minuten opnieuw.")]
    [InlineData(AanmeldFout.Verlopen, "Het aanmelden duurde te lang. Begin opnieuw.")]
    [InlineData(AanmeldFout.AndereSleutel, "U koos een andere digitale sleutel dan hier nodig is. Probeer het opnieuw met uw eID of itsme.")]
    [InlineData(AanmeldFout.NietOpnieuwAangemeld, "Voor deze stap moet u zich opnieuw aanmelden.")]
    [InlineData(AanmeldFout.GegevensOntbreken, "De aanmelddienst gaf uw naam of rijksregisternummer niet door. Neem contact op met ons.")]
    [InlineData(AanmeldFout.OngeldigeAanroep, Mislukt)]
    [InlineData(AanmeldFout.OngeldigeState, Mislukt)]
    [InlineData(AanmeldFout.AndereProvider, Mislukt)]
    [InlineData(AanmeldFout.ProviderWeigert, Mislukt)]
    [InlineData(AanmeldFout.TokenAntwoord, Mislukt)]
    [InlineData(AanmeldFout.Handtekening, Mislukt)]
    [InlineData(AanmeldFout.OngeldigToken, Mislukt)]
    [InlineData(AanmeldFout.Nonce, Mislukt)]
    [InlineData(AanmeldFout.Persoonsgegevens, Mislukt)]
    public async Task Get_AfterAFailedSignIn_SaysWhyAndWhatToDo(AanmeldFout fout, string text)
    {
        var page = await portaal.Bezoeker().GetAsync($"/aanmelden?fout={fout.Slug()}");

        page.IsPagina("E-loket arbeidsmatige activiteiten").HeeftBericht("U bent niet aangemeld");
        Assert.Contains(text, page.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("85022899x")]
    public async Task Get_ReasonThatIsNoneOfOurs_IsNotRepeated(string reason)
    {
        var page = await portaal.Bezoeker().GetAsync($"/aanmelden?fout={reason}");

        Assert.Contains(Mislukt, page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(Uri.UnescapeDataString(reason), page.Body, StringComparison.Ordinal);
    }
}
