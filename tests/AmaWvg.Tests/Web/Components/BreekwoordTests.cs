using AngleSharp.Html.Parser;

namespace AmaWvg.Tests.Web.Components;

public sealed class BreekwoordTests
{
    [Theory]
    [InlineData("Begeleidingsdossier", "Begeleidings|dossier")]
    [InlineData("Uw ondernemingsnummer", "Uw ondernemings|nummer")]
    [InlineData("Rekeningnummer en aanspreekpunt", "Rekening|nummer en aanspreek|punt")]
    [InlineData("Gesprek met <b>Zoë</b>", "Gesprek met <b>Zoë</b>")]
    public void Html_OfAText_SaysWhereItBreaksAndReadsTheSame(string tekst, string verwacht)
    {
        var html = Breekwoord.Html(tekst).ToString()!;
        var element = new HtmlParser().ParseDocument(html).Body!;

        Assert.Equal(tekst, element.TextContent);
        foreach (var plaats in element.QuerySelectorAll(".shy"))
            plaats.TextContent = "|";
        Assert.Equal(verwacht, element.TextContent);
    }
}
