namespace AmaWvg.Overeenkomsten;

internal sealed class ZoekInszQuery(Documenten documenten, Inszloket loket)
{
    /// <returns>Id of the participant of the own organisation, or the empty id: nobody.</returns>
    public async Task<Guid> RunAsync(Insz insz, CancellationToken cancellationToken) => (await loket.VraagAsync(
        insz,
        "zoeken op INSZ-nummer",
        () => documenten.DeelnemerAsync(insz, cancellationToken),
        deelnemer => deelnemer.Id,
        cancellationToken))?.Id ?? Guid.Empty;
}
