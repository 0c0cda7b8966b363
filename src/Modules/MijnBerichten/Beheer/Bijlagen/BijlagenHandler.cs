using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Historiek;
using AmaWvg.MijnBerichten.Berichten;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Wijzigen;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnBerichten.Beheer.Bijlagen;

/// <summary>Adds and removes the files of a draft.</summary>
internal sealed class BijlagenHandler(MijnBerichtenBeheerDb db, IBestandskeuring keuring, TimeProvider clock)
{
    /// <returns>Where to go after success, or what is wrong with the file.</returns>
    public async Task<Wijziging> VoegToeAsync(Verzending concept, IFormFile? bestand, CancellationToken cancellationToken)
    {
        if (await db.Verzendbijlagen.CountAsync(b => b.VerzendingId == concept.Id, cancellationToken) >= Verzendbijlage.Meeste)
            return Geweigerd($"U kunt ten hoogste {Verzendbijlage.Meeste} bestanden toevoegen. Verwijder eerst een bestand");
        var oordeel = await keuring.KeurAsync(bestand, cancellationToken);
        if (oordeel.Bestand is not { } goed)
            return Geweigerd(oordeel.Fout!);
        var bijlage = Verzendbijlage.Van(concept.Id, goed, clock.GetUtcNow());
        db.AddRange(bijlage, new Verzendinhoud { Id = bijlage.Id, Inhoud = goed.Inhoud });
        return Wijziging.Gelukt(await BewaarAsync(concept.Id, "Bijlage toegevoegd", bijlage.Naam, cancellationToken));
    }

    /// <returns>Where to go.</returns>
    public Task<string> VerwijderAsync(Verzendbijlage bijlage, CancellationToken cancellationToken)
    {
        db.Remove(bijlage);
        return BewaarAsync(bijlage.VerzendingId, "Bijlage verwijderd", bijlage.Naam, cancellationToken);
    }

    private static Wijziging Geweigerd(string fout) => Wijziging.Geweigerd(FormErrors.None.Add("bestand", fout));

    private async Task<string> BewaarAsync(Guid verzending, string actie, string naam, CancellationToken cancellationToken)
    {
        var regel = db.NoteerHistoriekVanDepartement(new HistoriekOnderwerp("verzending", verzending), actie, $"{naam}.");
        var url = MijnBerichtenUrls.VerzendingNa(verzending, regel);
        await db.SaveAsync(url, cancellationToken);
        return url;
    }
}
