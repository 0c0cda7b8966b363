namespace AmaWvg.Tests.Toegang.Aanmelden;

public sealed class AanmeldenPageTests(Portaal portaal)
{
    [Fact]
    public async Task Get_Visitor_SaysWhoMayUseThePortal()
    {
        var page = await portaal.Bezoeker().GetAsync("/aanmelden");

        page.IsPagina("E-loket arbeidsmatige activiteiten");
        Assert.Equal("/aanmelden/digitale-sleutel", page.Link("Aanmelden met digitale sleutel").GetAttribute("href"));
        Assert.Equal(11, page.Root.QuerySelectorAll("section[aria-labelledby=wie] li").Length);
    }

    [Fact]
    public async Task Get_WithAnAddressToReturnTo_PassesItOn()
    {
        var page = await portaal.Bezoeker().GetAsync("/aanmelden?terug=%2Fovereenkomsten%3Fzoek%3Dan");

        Assert.Equal(
            "/aanmelden/digitale-sleutel?terug=%2Fovereenkomsten%3Fzoek%3Dan",
            page.Link("Aanmelden met digitale sleutel").GetAttribute("href"));
    }
}
