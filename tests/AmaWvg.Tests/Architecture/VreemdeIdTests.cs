using AmaWvg.MijnVoorziening;
using AmaWvg.Tests.Beveiliging;

namespace AmaWvg.Tests.Architecture;

/// <summary>An id of another organisation answers 404 on every address that takes one, also when one of the two walls is down (Q23).</summary>
public sealed class VreemdeIdTests(Portaal portaal)
{
    [Fact]
    public void Routes_WithAnId_AreAllKnownHere() => Assert.Equal(
        Proefdossier.RoutesMetId.Order(StringComparer.Ordinal), MetId().Select(address => address.Route).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Muren.Alle), MemberType = typeof(Muren))]
    public async Task Send_IdOfAnotherOrganisation_Is404AndChangesNothing(string walls)
    {
        var bekend = await Proefdossier.MaakAsync(portaal);
        var actor = await Actor.BegeleiderAsync(portaal, await portaal.MaakOrganisatieAsync(), Muren.Host(portaal, walls));

        // Those of the department refuse a begeleider before they look at the id: see toegang.txt.
        foreach (var (route, method) in MetId().Where(address => Actor.IsVanOrganisatie(address.Route)))
        {
            var formulier = method == "GET" ? null : Formulier.Van(route);
            var ander = formulier is null or { Vooraf: AanvraagStatus.InOpmaak } ? bekend : await Proefdossier.MaakAsync(portaal, route);
            var fields = formulier is null ? null : (await formulier.OpenAsync(await ander.Organisatie.ClientAsync(), ander)).Fields;
            var before = await Momentopname.MaakAsync(portaal, ander.Organisatie);

            var foreign = await SendAsync(actor, ander.Url(route), fields);
            var unknown = await SendAsync(actor, Proefdossier.Url(route, Guid.CreateVersion7()), fields);

            Assert.True(foreign.Status == 404, $"{walls}: {method} {route} answered {foreign.Status}.");
            Assert.Equal("Pagina niet gevonden", foreign.H1);
            Assert.Equal(unknown.ZonderSleutels(), foreign.ZonderSleutels());
            Assert.Equal(before, await Momentopname.MaakAsync(portaal, ander.Organisatie));
        }
    }

    [Theory]
    [InlineData("/overeenkomsten?deelnemer={0}")]
    [InlineData("/overeenkomsten/export.csv?deelnemer={0}")]
    public async Task Get_ListOfAnotherOrganisationsParticipant_IsEmpty(string url)
    {
        var (eigen, ander) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        var deelnemer = await ander.MaakDeelnemerAsync("Geheim", "Elders");
        await ander.MaakOvereenkomstAsync(deelnemer, new(2026, 1, 1));

        foreach (var host in new[] { portaal.Host, portaal.ZonderRijbeveiliging })
        {
            var answer = await (await eigen.ClientAsync(host)).GetAsync(url.Replace("{0}", $"{deelnemer.Id}", StringComparison.Ordinal));

            Assert.Equal(200, answer.Status);
            Assert.DoesNotContain("Geheim", answer.Body, StringComparison.Ordinal);
            Assert.DoesNotContain(deelnemer.Insz.Weergave, answer.Body, StringComparison.Ordinal);
        }
    }

    private IEnumerable<(string Route, string Method)> MetId() => Routes.Alle(portaal).Where(address => address.Route.Contains("{id", StringComparison.Ordinal));

    // The form that the other organisation could send, with the tokens of who sends it.
    private static Task<PortaalResponse> SendAsync(Actor actor, string url, IReadOnlyList<KeyValuePair<string, string>>? fields) =>
        fields is null ? actor.Client.GetAsync(url) : actor.Client.PostAsync(url, fields.Met(Formuliervelden.Voor(actor.Client, actor.Persoon)!));
}
