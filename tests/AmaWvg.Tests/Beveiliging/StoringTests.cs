namespace AmaWvg.Tests.Beveiliging;

/// <summary>S-10: whichever call to the database fails, a change is made whole or not at all, and sending the form again ends as it should.</summary>
public sealed class StoringTests(Portaal portaal)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Post_LineBreaksAtAnyCall_LeavesOldOrNewAndNothingBetween(bool naAankomst)
    {
        await using var lijn = new Storingslijn(portaal.Gegevens.App);
        await using var host = new PortaalHost(
            portaal, verbinding: lijn.Via(portaal.Gegevens.App), instellingen: new Dictionary<string, string> { ["ConnectionStrings:Beheer"] = lijn.Via(portaal.Gegevens.Beheer) });

        foreach (var formulier in Formulier.Alle.Where(formulier => formulier is { Bewaart: true, IsVariant: false }))
        {
            var ((oud, nieuw), calls) = (await GeluktAsync(host, formulier), 0);
            do
                calls++;
            while (await BreekAsync(lijn, host, formulier, calls, naAankomst, oud, nieuw));
            Assert.True(calls > 5, $"{formulier} called the database {calls - 1} times.");
        }
    }

    private async Task<bool> BreekAsync(Storingslijn lijn, PortaalHost host, Formulier formulier, int call, bool naAankomst, string oud, string nieuw)
    {
        var (dossier, form) = await OpenAsync(host, formulier);

        lijn.Breek(call, naAankomst);
        var answer = await form.VerstuurAsync();
        var gebroken = lijn.Herstel();

        var rijen = await RijenAsync(dossier);
        var wat = $"{formulier}, call {call}{(naAankomst ? " after it arrived" : "")}: ";
        Assert.True(rijen == oud || rijen == nieuw, $"{wat}half of it was done.\n{rijen}");
        Assert.True(answer.Status >= 500 || (answer.Status == 303 && rijen == nieuw), $"{wat}answered {answer.Status}.");
        Assert.Equal((wat, 303), (wat, (await form.VerstuurAsync()).Status));
        Assert.Equal(nieuw, await RijenAsync(dossier));
        return gebroken;
    }

    // What every dossier shows before the form, and after it.
    private async Task<(string Oud, string Nieuw)> GeluktAsync(PortaalHost host, Formulier formulier)
    {
        var (dossier, form) = await OpenAsync(host, formulier);
        var oud = await RijenAsync(dossier);
        Assert.Equal(303, (await form.VerstuurAsync()).Status);
        return (oud, await RijenAsync(dossier));
    }

    private async Task<(Proefdossier Dossier, PortaalForm Form)> OpenAsync(PortaalHost host, Formulier formulier)
    {
        var dossier = await Proefdossier.MaakAsync(portaal);
        return (dossier, await formulier.OpenAsync((await Actor.VoorAsync(portaal, dossier, formulier.Route, host)).Client, dossier));
    }

    private async Task<string> RijenAsync(Proefdossier dossier) =>
        Momentopname.Zonder(await Momentopname.MaakAsync(portaal, dossier.Organisatie, metToegangslog: false), dossier.Organisatie);
}
