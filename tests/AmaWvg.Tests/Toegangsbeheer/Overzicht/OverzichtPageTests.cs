using AmaWvg.Toegangsbeheer;

namespace AmaWvg.Tests.Toegangsbeheer.Overzicht;

public sealed class OverzichtPageTests(Portaal portaal)
{
    [Fact]
    public async Task Get_WithAPlaceInTwoChains_NamesTheRoleInEach()
    {
        var keten = await TestKeten.MaakAsync(portaal);
        var elders = await TestKeten.MaakAsync(portaal, (onderneming, test) =>
        {
            test.Vul(onderneming, new(portaal.Klok.Nu, "Test"), 31);
            onderneming.StelAan(Ketenfunctie.CoToegangsbeheerder, keten.Hoofd.Insz, null, new(portaal.Klok.Nu, "Test"));
        });

        var page = await (await keten.ClientAsync(keten.Hoofd)).GetAsync(ToegangsbeheerUrls.Overzicht);

        Assert.Contains($"U bent hoofdtoegangsbeheerder en toegangsbeheerder van {keten.Onderneming.Naam}", page.Words, StringComparison.Ordinal);
        Assert.Contains($"U bent co-toegangsbeheerder van {elders.Onderneming.Naam}.", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Andere ondernemingen", (await (await keten.ClientAsync(keten.Co)).GetAsync(ToegangsbeheerUrls.Overzicht)).Words, StringComparison.Ordinal);
    }
}
