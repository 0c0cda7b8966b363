namespace AmaWvg.Tests.Beveiliging;

/// <summary>S-10: whichever call to the database fails that saves, or one before it, a change is made whole or not at all, and sending the form again ends as it should.</summary>
public sealed class StoringTests(Portaal portaal)
{
    // What is saved is saved by the last calls; those before it read, and one of them says for all that nothing was done.
    private const int Laatste = 3;

    // Every form saves in the same way: half of them break before the call arrives, the others before its answer does.
    [Fact(Explicit = true)]
    public Task Post_LineBreaksAtAnyCall_LeavesOldOrNewAndNothingBetween()
    {
        var formulieren = Formulier.Alle.Where(formulier => formulier is { Bewaart: true, IsVariant: false }).ToList();
        return Parallel.ForEachAsync([false, true], async (naAankomst, _) => await BreekAsync(formulieren.Where((_, nummer) => nummer % 2 == 0 == naAankomst), naAankomst));
    }

    // By a line and a portal of its own, so that nothing else breaks.
    private async Task BreekAsync(IEnumerable<Formulier> formulieren, bool naAankomst)
    {
        await using var lijn = new Storingslijn(portaal.Gegevens.App);
        await using var host = new PortaalHost(
            portaal,
            verbinding: lijn.Via(portaal.Gegevens.App),
            instellingen: new Dictionary<string, string>
            {
                ["ConnectionStrings:Beheer"] = lijn.Via(portaal.Gegevens.Beheer),
                ["ConnectionStrings:Inspectie"] = lijn.Via(portaal.Gegevens.Inspectie),
            });

        foreach (var formulier in formulieren)
        {
            var (oud, nieuw, nodig) = await GeluktAsync(host, lijn, formulier);
            Assert.True(nodig > 3, $"{formulier} called the database {nodig} times.");
            (Proefdossier Dossier, PortaalForm Form)? open = null;
            var (calls, gebroken) = (1, true);
            while (gebroken)
            {
                open ??= await OpenAsync(host, formulier);
                lijn.Breek(calls, naAankomst);
                var answer = await open.Value.Form.VerstuurAsync();
                gebroken = lijn.Herstel();

                // As long as nothing was done, the same form is sent again, and breaks at the next call.
                if (await IsGedaanAsync(open.Value, answer, oud, nieuw, $"{formulier}, call {calls}{(naAankomst ? " after it arrived" : "")}: "))
                    open = null;
                calls = Math.Max(calls + 1, nodig - Laatste);
            }
            Assert.True(open is null, $"{formulier}: sent whole, it did nothing.");
        }
    }

    // Whether it was done: all of it, and sending it again says so and does no more.
    private async Task<bool> IsGedaanAsync((Proefdossier Dossier, PortaalForm Form) open, PortaalResponse answer, string oud, string nieuw, string wat)
    {
        var rijen = await RijenAsync(open.Dossier);
        Assert.True(rijen == oud || rijen == nieuw, $"{wat}half of it was done.\n{rijen}");
        Assert.True(answer.Status >= 500 || (answer.Status == 303 && rijen == nieuw), $"{wat}answered {answer.Status}.");
        if (rijen != nieuw)
            return false;
        Assert.Equal((wat, 303), (wat, (await open.Form.VerstuurAsync()).Status));
        Assert.Equal(nieuw, await RijenAsync(open.Dossier));
        return true;
    }

    // What every dossier shows before the form, and after it.
    private async Task<(string Oud, string Nieuw, int Calls)> GeluktAsync(PortaalHost host, Storingslijn lijn, Formulier formulier)
    {
        var (dossier, form) = await OpenAsync(host, formulier);
        var oud = await RijenAsync(dossier);
        lijn.Breek(int.MaxValue, false);
        Assert.Equal(303, (await form.VerstuurAsync()).Status);
        return (oud, await RijenAsync(dossier), lijn.Geteld);
    }

    private async Task<(Proefdossier Dossier, PortaalForm Form)> OpenAsync(PortaalHost host, Formulier formulier)
    {
        var dossier = await Proefdossier.MaakAsync(portaal, formulier.Route);
        return (dossier, await formulier.OpenAsync((await Actor.VoorAsync(portaal, dossier, formulier.Route, host)).Client, dossier));
    }

    private async Task<string> RijenAsync(Proefdossier dossier) =>
        Momentopname.Zonder(await Momentopname.MaakAsync(portaal, dossier.Organisatie, metToegangslog: false), dossier.Organisatie);
}
