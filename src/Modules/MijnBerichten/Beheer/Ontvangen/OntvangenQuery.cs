using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnBerichten.Lezen;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnBerichten.Beheer.Ontvangen;

internal sealed class OntvangenQuery(MijnBerichtenBeheerDb db, IDoelgroepen doelgroepen)
{
    private const int RijenPerPagina = 25;

    /// <param name="hco">The one organisation; null for all.</param>
    /// <param name="pagina">Page as asked; an unknown one gives the first.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<OntvangenView> RunAsync(HcoNummer? hco, int pagina, CancellationToken cancellationToken)
    {
        var keuzes = await doelgroepen.KeuzesAsync(cancellationToken);
        var berichten = db.Berichten.AsNoTracking().Where(b => hco == null || b.Hco == hco);
        var totaal = await berichten.CountAsync(cancellationToken);
        var paginas = Math.Max(1, (totaal + RijenPerPagina - 1) / RijenPerPagina);
        var nummer = pagina >= 1 && pagina <= paginas ? pagina : 1;
        var rijen = await berichten.OrderByDescending(b => b.Verzonden).ThenByDescending(b => b.Id)
            .Skip((nummer - 1) * RijenPerPagina).Take(RijenPerPagina)
            .Select(b => new { b.Id, b.Verzenddag, b.Onderwerp, b.Soort, b.Hco, b.VerzendingId }).ToListAsync(cancellationToken);
        return new(
            hco is null ? null : (hco.Waarde, keuzes.NaamVan(hco)), totaal, nummer, paginas,
            [.. rijen.Select(b => new OntvangenRij(b.Id, b.Verzenddag, b.Onderwerp, b.Soort, keuzes.NaamVan(b.Hco), Maker(b.VerzendingId)))]);
    }

    /// <returns>Null when there is no such message. It stays unread for the organisation.</returns>
    public async Task<OntvangenBericht?> BerichtAsync(Guid id, CancellationToken cancellationToken) =>
        await db.Berichten.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, cancellationToken) is { } bericht
            ? new(
                await LezenQuery.ViewAsync(db, bericht, cancellationToken), bericht.Hco.Waarde, (await doelgroepen.KeuzesAsync(cancellationToken)).NaamVan(bericht.Hco),
                Maker(bericht.VerzendingId), bericht.VerzendingId)
            : null;

    private static string Maker(Guid? verzending) => verzending is null ? "Het e-loket" : "Het departement";
}
