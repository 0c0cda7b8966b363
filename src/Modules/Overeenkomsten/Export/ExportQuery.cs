using System.Runtime.CompilerServices;
using AmaWvg.Kernel.Toegangslog;
using AmaWvg.Kernel.Types;
using AmaWvg.Overeenkomsten.Overzicht;
using AmaWvg.Overeenkomsten.Regels;
using AmaWvg.Web.Export;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Overeenkomsten.Export;

internal sealed class ExportQuery(OvereenkomstenDb db, Toegangslogboek toegangslog, TimeProvider clock)
{
    private static readonly ExportColumn[] Kolommen =
    [
        new("Naam", 24), new("Voornaam", 18), new("INSZ-nummer", 17), new("Referentie", 40), new("Startdatum", 13),
        new("Einddatum", 13), new("Aangemeld op", 15), new("Status", 12), new("Subsidie vanaf", 17),
    ];

    /// <summary>Writes what the filter selects and notes in the access log, before anybody gets the file, who stands in it.</summary>
    public async Task WriteAsync(OverzichtFilter filter, ExportFormat format, Stream file, CancellationToken cancellationToken)
    {
        var deelnemers = new HashSet<Guid>();
        await format.WriteAsync(new("Overeenkomsten", Kolommen, RijenAsync(filter, deelnemers, cancellationToken)), file, cancellationToken);
        await toegangslog.NoteerLijstAsync($"export overeenkomsten ({format.Extension})", deelnemers, cancellationToken);
    }

    private async IAsyncEnumerable<ExportCell[]> RijenAsync(
        OverzichtFilter filter, HashSet<Guid> deelnemers, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (filter.IsHalfInsz)
            yield break;
        var vandaag = clock.Vandaag();
        var rijen = db.Overeenkomsten.AsNoTracking()
            .Waar(filter, vandaag)
            .Sorteer(filter.Sortering)
            .Select(o => new { o.DeelnemerId, o.Naam, o.Voornaam, o.Insz, o.Referentie, o.Startdatum, o.Einddatum, o.Aanmeldingsdag, o.GeannuleerdOp })
            .AsAsyncEnumerable();
        await foreach (var rij in rijen.WithCancellation(cancellationToken))
        {
            deelnemers.Add(rij.DeelnemerId);
            yield return
            [
                new(rij.Naam), new(rij.Voornaam), new(rij.Insz.Weergave), new(rij.Referentie), new(rij.Startdatum), new(rij.Einddatum), new(rij.Aanmeldingsdag),
                new(OvereenkomstStatusRegel.StatusOp(vandaag, rij.Startdatum, rij.Einddatum, rij.GeannuleerdOp is not null).Label()),
                new(rij.GeannuleerdOp is null ? SubsidieVanaf(rij.Startdatum, rij.Aanmeldingsdag) : ""),
            ];
        }
    }

    private static string SubsidieVanaf(DateOnly start, DateOnly aangemeldOp) =>
        Aanmeldtermijn.IsLaattijdig(start, aangemeldOp) ? Aanmeldtermijn.SubsidieVanaf(start, aangemeldOp).Weergave : "";
}
