using AmaWvg.Tests.Beveiliging;

namespace AmaWvg.Tests.Architecture;

/// <summary>Who gets what at every address, compared with a list that people review. Everybody sends what would succeed for who may.</summary>
public sealed class ToegangTests(Portaal portaal)
{
    private const string List = "tests/AmaWvg.Tests/Architecture/toegang.txt";

    [Fact]
    public async Task Send_ByEverybodyToEveryAddress_GivesWhatTheListSays()
    {
        var expected = (await File.ReadAllLinesAsync(Path.Combine(Bron.Map, List))).Select(line => line.TrimEnd()).ToList();

        var adressen = Routes.Alle(portaal).ToList();
        var lines = new string[adressen.Count];
        await Parallel.ForAsync(0, adressen.Count, async (nummer, _) =>
        {
            var (route, method) = adressen[nummer];
            var uitkomsten = new List<string>();
            Voorwerp? voorwerp = null;
            foreach (var naam in Actor.Namen)
            {
                // Who reads or is refused changes nothing, which is tested: the next one finds the same. After something was done there is something new.
                voorwerp ??= await MaakAsync(route, method);
                var uitkomst = await UitkomstAsync(voorwerp, route, method, naam);
                if (method != "GET" && uitkomst == "303")
                    voorwerp = null;
                uitkomsten.Add(uitkomst);
            }
            lines[nummer] = Line(route, method, uitkomsten);
        });
        List<string> actual = [Line("adres", "methode", Actor.Namen), .. lines];

        Assert.True(expected.SequenceEqual(actual), $"Access changed: review it and put this in {List}:\n{string.Join('\n', actual)}\n");
    }

    private async Task<Voorwerp> MaakAsync(string route, string method)
    {
        var dossier = await Proefdossier.MaakAsync(portaal, route);
        var formulier = method == "GET" || !Routes.Onveilig(portaal).Contains(route) ? null : Formulier.Van(route);
        // What the form of the organisation itself would send.
        var form = formulier is null ? null : (await formulier.OpenAsync(portaal, dossier)).Form;
        await dossier.LegVoorAsync(route);
        return new(dossier, formulier, form);
    }

    private async Task<string> UitkomstAsync(Voorwerp voorwerp, string route, string method, string naam)
    {
        var (dossier, formulier, form) = voorwerp;
        var actor = await Actor.MaakAsync(portaal, dossier, naam);
        // With the tokens of who sends it.
        var fields = form?.Fields.Met(Formuliervelden.Voor(actor.Client, actor.Persoon)!);
        // Staff who look at an organisation leave a line in its access log, and nothing else.
        var metToegangslog = !Actor.IsBeheer(route) && !Actor.IsInspectie(route);
        var before = actor.IsVan(dossier) ? null : await Momentopname.MaakAsync(portaal, dossier.Organisatie, metToegangslog);

        var answer = method == "GET" ? await actor.Client.GetAsync(dossier.Url(route)) : await actor.Client.PostAsync(dossier.Url(route), fields ?? []);

        if (!actor.IsVan(dossier))
        {
            // The department reads what was filed.
            Assert.False(dossier.StaatIn(answer) && !(Rollen.Departement.Contains(naam) && Actor.IsBeheer(route)) && !(naam == Rollen.Inspecteur && Actor.IsInspectie(route)), $"{method} {route} shows {naam} what only the organisation may see.");
            // Only the department changes something at an organisation that is not its own.
            Assert.True((formulier?.Wie != Rollen.Begeleider && (answer.Status == 303 || (naam == Rollen.Inspecteur && answer.Status == formulier?.Antwoord))) || before == await Momentopname.MaakAsync(portaal, dossier.Organisatie, metToegangslog), $"{method} {route} by {naam} changed something.");
        }
        if (method == "GET" && answer.Status != 200)
            Assert.NotEqual(200, (await actor.Client.HtmxAsync(dossier.Url(route))).Status);
        return Uitkomst(answer);
    }

    private static string Uitkomst(PortaalResponse answer) => answer.Location?.Split('?')[0] switch
    {
        "/aanmelden" => "aanmelden",
        "/profiel" => "profiel",
        _ => $"{answer.Status}",
    };

    private static string Line(string route, string method, IEnumerable<string> outcomes) =>
        $"{route,-50} {method,-8} {string.Join(' ', outcomes.Zip(Actor.Namen, (outcome, naam) => outcome.PadRight(Math.Max(naam.Length, 9))))}".TrimEnd();

    private sealed record Voorwerp(Proefdossier Dossier, Formulier? Formulier, PortaalForm? Form);
}
