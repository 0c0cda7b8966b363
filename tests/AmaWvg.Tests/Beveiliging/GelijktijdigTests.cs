namespace AmaWvg.Tests.Beveiliging;

/// <summary>S-11: what arrives at the same moment has one effect, and of two changes to the same version one wins.</summary>
public sealed class GelijktijdigTests(Portaal portaal)
{
    private const int Aantal = 50;

    public static TheoryData<string> Routes => [.. Formulier.Alle.Where(formulier => formulier.Bewaart).Select(formulier => formulier.Route)];

    public static TheoryData<string> RoutesMetVersie => [.. Invoer.Van("POST").Where(invoer => invoer.Veld == "versie" && Formulier.Van(invoer.Route).Bewaart).Select(invoer => invoer.Route)];

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Post_TheSameFormFiftyTimesAtOnce_HasOneEffectAndOneAnswer(string route)
    {
        var dossier = await Proefdossier.MaakAsync(portaal, route);
        var (actor, form) = await Formulier.Van(route).OpenAsync(portaal, dossier);

        var answers = await TegelijkAsync(Enumerable.Repeat(form, Aantal));

        Assert.Equal([(303, answers[0].Location)], answers.Select(answer => (answer.Status, answer.Location)).Distinct());
        Assert.Equal((Formulier.Van(route).HeeftHistoriek ? 1 : 0, 1), await EffectenAsync(dossier, actor));
    }

    [Theory]
    [MemberData(nameof(RoutesMetVersie))]
    public async Task Post_FiftyChangesOfTheSameVersionAtOnce_OneWinsAndTheOthersSeeIt(string route)
    {
        var dossier = await Proefdossier.MaakAsync(portaal, route);
        var actor = await Actor.VoorAsync(portaal, dossier, route);
        var forms = new List<PortaalForm>();
        for (var nummer = 1; nummer <= Aantal; nummer++)
            forms.Add(await Formulier.Van(route).OpenAsync(actor.Client, dossier, nummer));

        var answers = await TegelijkAsync(forms);

        var heeftHistoriek = Formulier.Van(route).HeeftHistoriek;
        var winner = Assert.Single(answers, answer => answer.Location?.Contains("?gedaan=", StringComparison.Ordinal) == (heeftHistoriek && !Formulier.Van(route).GaatVerder));
        Assert.All(answers.Where(answer => answer != winner), answer => Assert.True(
            answer.Status == (Formulier.Van(route).Verwijdert ? 404 : 409) || IsAlZo(answer, forms), $"{answer.Status} {answer.Location}"));
        Assert.All(answers.Where(answer => answer.Status == 409), answer => Assert.True(answer.H1 == "Deze aanvraag is al ingediend" || answer.HeeftBericht("Iemand anders paste dit intussen aan") == answer));
        Assert.Equal((heeftHistoriek ? 1 : 0, 1), await EffectenAsync(dossier, actor));
    }

    // Fifty equal wishes: whoever comes later finds it done.
    private static bool IsAlZo(PortaalResponse answer, List<PortaalForm> forms) =>
        answer.Status == 303 && forms.Select(form => string.Join('&', form.Fields.Where(field => field.Key is not ['_', ..]))).Distinct().Count() == 1;

    private static async Task<PortaalResponse[]> TegelijkAsync(IEnumerable<PortaalForm> forms) =>
        await Task.WhenAll(forms.Select(form => Task.Run(form.VerstuurAsync)).ToList());

    // A decision of the department stands in two histories, and is one change all the same.
    private async Task<(long Wijzigingen, long Sleutels)> EffectenAsync(Proefdossier dossier, Actor actor)
    {
        await using var select = portaal.Eigenaar.CreateCommand(
            "select (select count(distinct xmin::text) - 1 from kernel.historiek where hco = $1 or persoon = $2), (select count(*) from kernel.idempotentie where persoon = $2)");
        select.Parameters.Add(new() { Value = dossier.Organisatie.Hco.Waarde });
        select.Parameters.Add(new() { Value = actor.Sleutel });
        await using var reader = await select.ExecuteReaderAsync();
        await reader.ReadAsync();
        return (reader.GetInt64(0), reader.GetInt64(1));
    }
}
