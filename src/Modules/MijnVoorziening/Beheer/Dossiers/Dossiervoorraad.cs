using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Web.Forms;

namespace AmaWvg.MijnVoorziening.Beheer.Dossiers;

/// <summary>The applications that wait for the department.</summary>
internal sealed class Dossiervoorraad(DossiersQuery dossiers) : IWerkvoorraad
{
    public async Task<IReadOnlyList<Werkpunt>> LeesAsync(CancellationToken cancellationToken)
    {
        var teBehandelen = await dossiers.RunAsync(new(), cancellationToken);
        if (teBehandelen.Rijen is not [var dringendst, ..])
            return [];
        var titel = $"{DutchNumber.Count(teBehandelen.Totaal, "aanvraag", "aanvragen")} behandelen";
        return [new(Rollen.Corrigeert, titel, BeheerUrls.Dossiers, $"Eerst die van {dringendst.Voorziening}: {Termijnbewaking.Tekst(dringendst.Dagen!.Value)}.", dringendst.Uiterste)];
    }
}
