using System.Text.RegularExpressions;
using AmaWvg.MijnVoorziening;
using AmaWvg.Tests.Architecture;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.MijnVoorziening.Diplomas;

/// <summary>The register that plays LED on a developer's machine: the portal knows it only by its address.</summary>
public sealed partial class LokaalRegisterTests(Portaal portaal)
{
    private static readonly Dictionary<string, Diplomastatus> Personen = new()
    {
        ["80010100107"] = Diplomastatus.Gevalideerd,
        ["81020200204"] = Diplomastatus.Gevalideerd,
        ["82030300301"] = Diplomastatus.NietRelevant,
        ["83040400495"] = Diplomastatus.NietRelevant,
        ["84050500592"] = Diplomastatus.NietGevonden,
        ["85060600689"] = Diplomastatus.NietGevonden,
        ["86070700786"] = Diplomastatus.DienstOnbeschikbaar,
        ["87080800883"] = Diplomastatus.DienstOnbeschikbaar,
        ["88090900980"] = Diplomastatus.DienstOnbeschikbaar,
        ["89101001077"] = Diplomastatus.DienstOnbeschikbaar,
    };

    [Fact]
    public async Task Zoek_EveryTestPerson_GetsTheAnswerOfTheTable()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();

        foreach (var (insz, status) in Personen)
        {
            await using var proef = new LedProef(
                portaal, organisatie, portaal.Gegevens.Led, PortaalHost.LedSleutel, status == Diplomastatus.DienstOnbeschikbaar ? "00:00:00.5" : "00:00:10");
            Assert.Equal((insz, status), (insz, (await proef.ZoekAsync(Insz.Parse(insz))).Status));
        }
    }

    [Fact]
    public void Table_OfTestPeople_IsTested() => Assert.Equal(
        Personen.Keys, Person().Matches(File.ReadAllText(Path.Combine(Bron.Map, "dev/led/personen.mjs"))).Select(match => match.Groups[1].Value));

    [Fact]
    public async Task Zoek_WithTheServicesOfThePortal_FindsTheDiploma()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();

        var controle = await organisatie.AlsAsync(services => services.GetRequiredService<ILedDatabank>().ZoekKwalificatiesAsync(Insz.Parse("80010100107"), Guid.NewGuid(), default));

        Assert.Equal("Bachelor in de verpleegkunde", controle.Kwalificatie?.Titel);
    }

    [GeneratedRegex(@"^  (\d{11}):", RegexOptions.Multiline)]
    private static partial Regex Person();
}
