using AmaWvg.Tests.Overeenkomsten.Aanmelden;
using AmaWvg.Toegang;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Toegang.Sessies;

/// <summary>What is deleted. In years before all other tests, whose sessions stay out of reach.</summary>
public sealed class OpruimingTests(Portaal portaal)
{
    private static readonly DateTimeOffset Nu = new(2001, 5, 14, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0.6, true)]
    [InlineData(8.4, true)]
    [InlineData(8.6, false)]
    public async Task CleanUp_IdleSession_GoesEightHoursAfterItsEnd(double hours, bool stays)
    {
        portaal.Klok.Nu = Nu;
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.ClientAsync();

        portaal.Klok.Vooruit(TimeSpan.FromHours(hours));
        await RuimOpAsync();

        Assert.Equal(stays ? 1 : 0, await organisatie.TelSessiesAsync());
    }

    [Theory]
    [InlineData(7.9, true)]
    [InlineData(8.1, false)]
    public async Task CleanUp_SessionEndedByTheServer_GoesEightHoursLater(double hours, bool stays)
    {
        portaal.Klok.Nu = Nu;
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.ClientAsync();
        await organisatie.BeeindigSessiesAsync();

        portaal.Klok.Vooruit(TimeSpan.FromHours(hours));
        await RuimOpAsync();
        await RuimOpAsync();

        Assert.Equal(stays ? 1 : 0, await organisatie.TelSessiesAsync());
    }

    [Fact]
    public async Task CleanUp_SessionWithAFormThatCameLate_StaysUntilTheFormIsOld()
    {
        portaal.Klok.Nu = Nu;
        var organisatie = await portaal.MaakOrganisatieAsync();
        var form = (await AanmeldenScherm.OpenAsync(organisatie)).VulAllesIn();
        portaal.Klok.Vooruit(TimeSpan.FromHours(8));
        await form.VerstuurAsync();

        portaal.Klok.Vooruit(TimeSpan.FromHours(7.9));
        await RuimOpAsync();
        Assert.Single(await organisatie.GeparkeerdAsync());

        portaal.Klok.Vooruit(TimeSpan.FromHours(0.2));
        await RuimOpAsync();
        Assert.Empty(await organisatie.GeparkeerdAsync());
        Assert.Equal(0, await organisatie.TelSessiesAsync());
    }

    private Task RuimOpAsync() => portaal.Services.GetRequiredService<Sessieopruiming>().RuimOpAsync(CancellationToken.None);
}
