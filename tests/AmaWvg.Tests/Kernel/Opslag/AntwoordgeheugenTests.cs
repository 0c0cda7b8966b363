namespace AmaWvg.Tests.Kernel.Opslag;

/// <summary>Answers that are kept while nothing changes.</summary>
public sealed class AntwoordgeheugenTests
{
    private readonly Geheugen _geheugen = new();
    private int _keren;

    [Fact]
    public async Task GeefAsync_SameStand_IsWorkedOutOnce()
    {
        Assert.Equal("a 1 #1", await VraagAsync("a", 1));
        Assert.Equal("a 1 #1", await VraagAsync("a", 1));
        Assert.Equal("a 2 #2", await VraagAsync("a", 2));
        Assert.Equal("b 2 #3", await VraagAsync("b", 2));
        Assert.Equal("a 2 #2", await VraagAsync("a", 2));
    }

    [Fact]
    public async Task GeefAsync_ManyAtOnce_WaitForOneAnswer()
    {
        var klaar = new TaskCompletionSource();
        var vragen = Enumerable.Range(0, 20).Select(_ => _geheugen.GeefAsync("a", 1, async () =>
        {
            var keer = ++_keren;
            await klaar.Task;
            return $"#{keer}";
        }, TestContext.Current.CancellationToken)).ToList();
        klaar.SetResult();

        Assert.All(await Task.WhenAll(vragen), antwoord => Assert.Equal("#1", antwoord));
    }

    [Fact]
    public async Task GeefAsync_AnswerThatFailed_IsTriedAgain()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => _geheugen.GeefAsync("a", 1, () => Task.FromException<string>(new InvalidOperationException()), default));

        Assert.Equal("a 1 #1", await VraagAsync("a", 1));
    }

    [Fact]
    public async Task GeefAsync_WaitThatIsCancelled_LeavesTheOthersTheirAnswer()
    {
        var (klaar, begonnen) = (new TaskCompletionSource(), new TaskCompletionSource());
        var eerste = _geheugen.GeefAsync("a", 1, async () =>
        {
            begonnen.SetResult();
            await klaar.Task;
            return "eerste";
        }, default);
        await begonnen.Task;
        using var weg = new CancellationTokenSource();
        var tweede = _geheugen.GeefAsync("a", 1, () => Task.FromResult("tweede"), weg.Token);

        await weg.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => tweede);
        klaar.SetResult();
        Assert.Equal("eerste", await eerste);
        Assert.Equal("eerste", await VraagAsync("a", 1));
    }

    [Fact]
    public async Task GeefAsync_MoreThanAreKept_ForgetsAll()
    {
        foreach (var vraag in new[] { "a", "b", "c" })
            await VraagAsync(vraag, 1);

        Assert.Equal("c 1 #3", await VraagAsync("c", 1));
        await VraagAsync("d", 1);
        Assert.Equal("a 1 #5", await VraagAsync("a", 1));
    }

    private Task<string> VraagAsync(string vraag, int stand) => _geheugen.GeefAsync(vraag, stand, () => Task.FromResult($"{vraag} {stand} #{++_keren}"), TestContext.Current.CancellationToken);

    private sealed class Geheugen() : Antwoordgeheugen<string, int, string>(meeste: 3);
}
