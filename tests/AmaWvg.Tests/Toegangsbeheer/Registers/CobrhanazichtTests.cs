using AmaWvg.Toegangsbeheer;

namespace AmaWvg.Tests.Toegangsbeheer.Registers;

public sealed class CobrhanazichtTests(Portaal portaal)
{
    [Fact]
    public async Task Run_VoorzieningMovedToAnotherOnderneming_EndsItsSubafdelingAndTheAccess()
    {
        var keten = await TestKeten.MaakAsync(portaal);
        Verhuis(keten);

        await DagAsync(keten);

        var nu = await keten.LeesAsync();
        Assert.Empty(nu.Actief);
        Assert.Empty(await portaal.Rechten.ProfielenAsync(keten.Gebruiker));
        var page = await (await keten.ClientAsync(keten.Hoofd)).GetAsync(ToegangsbeheerUrls.Keten(nu.Id));
        Assert.Contains("Volgens CoBRHA hoort deze voorziening nu bij een andere onderneming.", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_RegisterAwayOrVoorzieningUnknown_ChangesNothing()
    {
        var (weg, onbekend) = (await TestKeten.MaakAsync(portaal), await TestKeten.MaakAsync(portaal));
        Verhuis(weg).IsOnbereikbaar = true;
        onbekend.Onderneming.Voorzieningen.Clear();

        await DagAsync(onbekend);
        await DagAsync(weg);

        Assert.Single((await weg.LeesAsync()).Actief);
        Assert.Single((await onbekend.LeesAsync()).Actief);
    }

    private TestOnderneming Verhuis(TestKeten keten)
    {
        var ander = portaal.Registers.Maak();
        keten.Onderneming.Voorzieningen.Remove(keten.Voorziening);
        ander.Voorzieningen.Add(keten.Voorziening with { Onderneming = ander.Nummer });
        return ander;
    }

    private async Task DagAsync(TestKeten keten)
    {
        await using var werk = new Achtergrondwerk(portaal.Host, [keten.Hco]);
        await werk.DagAsync();
    }
}
