using AmaWvg.MijnVoorziening;
using AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.MijnVoorziening.Bijlagen;

/// <summary>What the check of files may cost, and who may have it done at the same time.</summary>
public sealed class KeurplaatsenTests(Portaal portaal)
{
    [Fact]
    public async Task Take_OnePersonWithManyFiles_LeavesPlacesForOthers()
    {
        using var plaatsen = new Keurplaatsen();
        var eerste = await plaatsen.NeemAsync("An", default);

        var tweede = plaatsen.NeemAsync("An", default);
        using var bert = await plaatsen.NeemAsync("Bert", default);
        using var carla = await plaatsen.NeemAsync("Carla", default);
        var dirk = await plaatsen.NeemAsync("Dirk", default);
        var els = plaatsen.NeemAsync("Els", default);

        Assert.False(tweede.IsCompleted);
        Assert.False(els.IsCompleted);
        dirk.Dispose();
        using var vanEls = await els;
        Assert.False(tweede.IsCompleted);
        eerste.Dispose();
        using var vanAn = await tweede;
    }

    [Fact]
    public async Task Take_NoPlaceInTime_TakesNoFileAndLeavesThePlaces()
    {
        using var plaatsen = new Keurplaatsen(geduld: TimeSpan.FromMilliseconds(20));
        var bezet = await Task.WhenAll(new[] { "An", "Bert", "Carla", "Dirk" }.Select(persoon => plaatsen.NeemAsync(persoon, default)));
        var bestand = PdfBouw.Klassiek();
        var form = new FormFile(new MemoryStream(bestand), 0, bestand.Length, "bestand", "a.pdf");

        using (var tevergeefs = await plaatsen.NeemAsync("Els", default))
            Assert.Equal((null, Bestandsfout.Druk), await tevergeefs.LeesAsync(form, default));
        bezet[0].Dispose();
        using var gelukt = await plaatsen.NeemAsync("Els", default);

        Assert.NotNull((await gelukt.LeesAsync(form, default)).Bestand);
    }

    [Fact]
    public async Task Add_MoreWorkThanAPersonMayAsk_IsRefusedForThatPersonAlone()
    {
        await using var host = new PortaalHost(portaal, services => services.AddSingleton<IPortalModule>(new ProefModule()).AddSingleton(_ => new Keurplaatsen(werk: 1)));
        var (stap, ander) = (await ProefPortaal.OpenAsync(host, await portaal.MaakOrganisatieAsync()), await ProefPortaal.OpenAsync(host, await portaal.MaakOrganisatieAsync()));
        var duur = VijandigePdfs.Alle["objects in objects in objects"];
        for (var n = 0; n < 2; n++)
            (await stap.VoegToeAsync(duur.Naam, duur.Inhoud())).HeeftFout("Diploma", duur.Fout);

        (await stap.VoegToeAsync("a.pdf", PdfBouw.Klassiek())).HeeftFout("Diploma", Bestandsfout.TeVeelWerk);

        (await ander.VoegToeAsync("a.pdf", PdfBouw.Klassiek())).IsNaar(ander.Url);
    }
}
