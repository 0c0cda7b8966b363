using AmaWvg.Voorbeeldgegevens;

namespace AmaWvg.Tests.Inspecties;

/// <summary>The shared portal with the round of the example data in it: its begeleiders are in no register and in no other test.</summary>
public sealed class InspectiePortaal(Portaal portaal) : IAsyncLifetime
{
    public Portaal Portaal => portaal;

    internal Inspectiegegevens Ronde { get; } = Inspectiereeks.Maak();

    public string Url => $"/inspectie/rondes/{Ronde.Ronde.Id}/beleidsrapport";

    public Task<PortaalClient> ClientAsync() => portaal.InspecteurAsync();

    public async ValueTask InitializeAsync()
    {
        await portaal.BewaarAsync(Ronde.Ronde);
        foreach (var inspectie in Ronde.Inspecties)
            await portaal.MetDocumentenAsync(inspectie.Hco, async sessie =>
            {
                sessie.Store(inspectie);
                sessie.Store([.. Ronde.Regels.Where(regel => regel.InspectieId == inspectie.Id)]);
                sessie.Store([.. Ronde.Beschrijvingen.Where(beschrijving => beschrijving.InspectieId == inspectie.Id)]);
                await sessie.SaveChangesAsync();
                return inspectie;
            });
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
