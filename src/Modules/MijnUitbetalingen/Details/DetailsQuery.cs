namespace AmaWvg.MijnUitbetalingen;

internal sealed class DetailsQuery(Documenten documenten, ISubsidiegegevens gegevens, Toegangslogboek toegangslog)
{
    /// <returns>Null when there is no such payment at this voorziening.</returns>
    public async Task<DetailsView?> RunAsync(Guid id, int pagina, CancellationToken cancellationToken)
    {
        if (await VindAsync(id, cancellationToken) is not { } betaling)
            return null;
        var alle = await LijnenAsync(betaling, cancellationToken);
        var lijnen = alle.Pagina(pagina) with { Deelnemer = UitbetalingenUrls.Deelnemer };
        await toegangslog.NoteerLijstAsync("lijnen van uitbetaling", lijnen.Rijen.Deelnemers(), cancellationToken);
        return new(id, BetalingFeiten.Van(betaling), alle.Som(betaling), lijnen);
    }

    /// <summary>All lines, for a file; the access log says who stands in it.</summary>
    public async Task<IReadOnlyList<LijnRij>> ExporteerAsync(Uitbetaling betaling, string soort, CancellationToken cancellationToken)
    {
        var lijnen = await LijnenAsync(betaling, cancellationToken);
        await toegangslog.NoteerLijstAsync($"export lijnen van uitbetaling ({soort})", lijnen.Deelnemers(), cancellationToken);
        return lijnen;
    }

    /// <returns>Null when there is none, or while it is a proposal.</returns>
    public async Task<Uitbetaling?> VindAsync(Guid id, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Uitbetaling>(id, cancellationToken) is { Nummer: not null } betaling ? betaling : null;

    private Task<IReadOnlyList<LijnRij>> LijnenAsync(Uitbetaling betaling, CancellationToken cancellationToken) =>
        documenten.LijnenAsync(betaling, deelnemers => gegevens.NamenAsync(deelnemers, cancellationToken), cancellationToken);
}
