using AmaWvg.Tests.Architecture;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Beveiliging;

/// <summary>Which fields every endpoint reads: the hostile tests fill these in.</summary>
public sealed class InvoerTests(Portaal portaal)
{
    [Fact]
    public async Task Read_ByEveryHandler_AreTheFieldsOfTheList()
    {
        var names = new Invoernamen();
        await using var host = new PortaalHost(portaal, services => services.AddSingleton<IStartupFilter>(names));

        var gelezen = await Proefdossier.MaakAsync(portaal);
        foreach (var (route, method) in Routes.Alle(portaal))
        {
            var dossier = method == "GET" && !Actor.IsBeheer(route) ? gelezen : await Proefdossier.MaakAsync(portaal, route);
            await dossier.LegVoorAsync(route);
            var (client, _) = await Actor.VoorAsync(portaal, dossier, route, host);
            if (method == "GET")
                await client.GetAsync(dossier.Url(route));
            else if (Formulier.Alle.FirstOrDefault(formulier => formulier.Route == route) is { } formulier)
                await (await formulier.OpenAsync(client, dossier)).VerstuurAsync();
        }

        Assert.True(Invoer.Regels.SequenceEqual(names.Regels), $"Fields changed: review them and put this in {Invoer.List}:\n{string.Join('\n', names.Regels)}\n");
    }
}
