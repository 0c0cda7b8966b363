using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Formulieren;
using AmaWvg.Kernel.Historiek;
using AmaWvg.MijnBerichten.Berichten;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnBerichten.Beheer.Bijlagen;

/// <summary>Adds and removes the files of a draft.</summary>
internal sealed class BijlagenHandler(MijnBerichtenBeheerDb db, IBestandskeuring keuring, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <returns>What is wrong with the file, or null.</returns>
    public async Task<string?> VoegToeAsync(Verzending concept, IFormFile? bestand, CancellationToken cancellationToken)
    {
        if (await db.Verzendbijlagen.CountAsync(b => b.VerzendingId == concept.Id, cancellationToken) >= Verzendbijlage.Meeste)
            return $"U kunt ten hoogste {Verzendbijlage.Meeste} bestanden toevoegen. Verwijder eerst een bestand";
        var oordeel = await keuring.KeurAsync(bestand, cancellationToken);
        if (oordeel.Bestand is not { } goed)
            return oordeel.Fout;
        var bijlage = Verzendbijlage.Van(concept.Id, goed, clock.GetUtcNow());
        db.AddRange(bijlage, new Verzendinhoud { Id = bijlage.Id, Inhoud = goed.Inhoud });
        await BewaarAsync(concept.Id, "Bijlage toegevoegd", bijlage.Naam, cancellationToken);
        return null;
    }

    public Task VerwijderAsync(Verzendbijlage bijlage, CancellationToken cancellationToken)
    {
        db.Remove(bijlage);
        return BewaarAsync(bijlage.VerzendingId, "Bijlage verwijderd", bijlage.Naam, cancellationToken);
    }

    private Task BewaarAsync(Guid verzending, string actie, string naam, CancellationToken cancellationToken)
    {
        db.NoteerHistoriekBij(Sleutelregister.Departement, new HistoriekOnderwerp("verzending", verzending), actie, $"{naam}.", sessie.Naam);
        return db.SaveAsync(MijnBerichtenUrls.Verzending(verzending), cancellationToken);
    }
}
