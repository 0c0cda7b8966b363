using System.Collections.Concurrent;
using AmaWvg.Tests.Overeenkomsten.Aanmelden;

namespace AmaWvg.Tests.Host;

/// <summary>What was answered with "done" is there, once, whatever happens to the database; the rest can be sent again.</summary>
[Collection(Storingen.Name)]
public sealed class BevestigdePostTests(BreekbaarPortaal breekbaar)
{
    private const int Writers = 4;
    private const int FormsEach = 10;
    private const int DoneBeforeTheKill = 12;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Posts_ServerKilledHalfWay_NothingDoneIsLostAndNothingIsTwice(int round)
    {
        var organisatie = await breekbaar.Portaal.MaakOrganisatieAsync();
        var client = await organisatie.ClientAsync();
        var forms = new ConcurrentDictionary<string, PortaalForm>();
        for (var n = 0; n < Writers * FormsEach; n++)
        {
            var referentie = $"Ronde {round} werkpost {n}";
            forms[referentie] = (await client.GetAsync("/overeenkomsten/nieuw")).Form(AanmeldenScherm.Button).VulIn(insz: TestInsz.Nieuw().Waarde, referentie: referentie);
        }

        var (done, doubt) = await PostUntilKilledAsync(forms);
        await breekbaar.StartAsync();
        var saved = await ReferentiesAsync(organisatie);

        Assert.True(done.Count >= DoneBeforeTheKill && doubt.Count > 0, $"{done.Count} done, {doubt.Count} in doubt.");
        Assert.Empty(done.Except(saved));
        Assert.Equal(saved.Distinct(), saved);

        foreach (var referentie in doubt)
            Assert.Equal(303, (await forms[referentie].VerstuurAsync()).Status);
        Assert.Equal(forms.Keys.Order(StringComparer.Ordinal), await ReferentiesAsync(organisatie));
    }

    private async Task<(List<string> Done, List<string> Doubt)> PostUntilKilledAsync(IReadOnlyDictionary<string, PortaalForm> forms)
    {
        var answers = new ConcurrentDictionary<string, int>();
        var enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var killed = KillAsync(enough.Task);
        await Task.WhenAll(forms.Keys.Chunk(FormsEach).Select(chunk => Task.Run(async () =>
        {
            foreach (var referentie in chunk)
            {
                answers[referentie] = (await forms[referentie].VerstuurAsync()).Status;
                if (answers.Values.Count(status => status == 303) >= DoneBeforeTheKill)
                    enough.TrySetResult();
            }
        })));
        await killed;
        Assert.All(answers.Values, status => Assert.Contains(status, new[] { 303, 503 }));
        return ([.. answers.Where(a => a.Value == 303).Select(a => a.Key)], [.. answers.Where(a => a.Value == 503).Select(a => a.Key)]);
    }

    private async Task KillAsync(Task enough)
    {
        await enough;
        await breekbaar.StopAsync("KILL");
    }

    private static async Task<string[]> ReferentiesAsync(TestOrganisatie organisatie) =>
        [.. (await organisatie.OvereenkomstenAsync()).Select(o => o.Referentie).Order(StringComparer.Ordinal)];
}
