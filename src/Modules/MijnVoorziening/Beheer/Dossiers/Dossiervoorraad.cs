using AmaWvg.Kernel.Contracts.Toegang;

namespace AmaWvg.MijnVoorziening.Beheer.Dossiers;

/// <summary>The applications that wait for the department.</summary>
internal sealed class Dossiervoorraad(DossiersQuery dossiers) : IWerkvoorraad
{
    public async Task<IReadOnlyList<Werkpunt>> LeesAsync(CancellationToken cancellationToken)
    {
        var teBehandelen = await dossiers.RunAsync(new(), cancellationToken);
        if (teBehandelen.Rijen is not [var dringendst, ..])
            return [];
        var titel = teBehandelen.Totaal == 1 ? "1 aanvraag behandelen" : $"{teBehandelen.Totaal} aanvragen behandelen";
        return [new(Rollen.Corrigeert, titel, BeheerUrls.Dossiers, $"Eerst die van {dringendst.Voorziening}: {Termijnbewaking.Tekst(dringendst.Dagen!.Value)}.", dringendst.Uiterste)];
    }
}
