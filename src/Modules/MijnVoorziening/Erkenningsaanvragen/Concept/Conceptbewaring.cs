using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Formulieren;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnVoorziening.Erkenningsaanvragen.Concept;

/// <summary>Saves a draft, unless somebody else did since the form was opened. What the form itself saved while somebody typed is no conflict.</summary>
internal sealed class Conceptbewaring(MijnVoorzieningDb db, HuidigFormulier formulier, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <summary>Saves by itself, while somebody types: the form can still be posted.</summary>
    /// <param name="id">The application.</param>
    /// <param name="versie">Row version that the form was rendered with.</param>
    /// <param name="wijzig">Makes the change at the given moment.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The application; null when nothing was saved, because of a conflict.</returns>
    public Task<Erkenningsaanvraag?> BewaarStilAsync(
        Guid id, uint versie, Action<Erkenningsaanvraag, Bewaarmoment> wijzig, CancellationToken cancellationToken) =>
        BewaarAsync(id, versie, wijzig, Moment(formulier.Sleutel), db.SaveDraftAsync, cancellationToken);

    /// <summary>Saves because somebody pressed a button; the form is then used up.</summary>
    /// <param name="id">The application.</param>
    /// <param name="versie">Row version that the form was rendered with.</param>
    /// <param name="wijzig">Makes the change at the given moment.</param>
    /// <param name="save">Saves it with the answer to the post.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The application; null when nothing was saved, because of a conflict.</returns>
    public Task<Erkenningsaanvraag?> BewaarAsync(
        Guid id, uint versie, Action<Erkenningsaanvraag, Bewaarmoment> wijzig, Func<CancellationToken, Task> save, CancellationToken cancellationToken) =>
        BewaarAsync(id, versie, wijzig, Moment(null), save, cancellationToken);

    /// <summary>The row version for the same form shown again: that of the form's own last save, else the one it came with.</summary>
    public uint Versie(Erkenningsaanvraag nu, uint versie) => nu.IsGezien(versie, formulier.Sleutel) ? nu.Versie : versie;

    /// <summary>Whether a form that was kept when the session ended may come back. Once the same person went on with it, the draft holds it.</summary>
    public bool KomtTerug(Erkenningsaanvraag nu, uint versie) => nu.Versie == versie || nu.BewaardDoor != sessie.Naam;

    private Bewaarmoment Moment(Guid? sleutel) => new(clock.GetUtcNow(), sessie.Naam, sleutel);

    // The form may save by itself at the very moment that it is posted: then the second attempt finds its own save.
    private async Task<Erkenningsaanvraag?> BewaarAsync(
        Guid id, uint versie, Action<Erkenningsaanvraag, Bewaarmoment> wijzig, Bewaarmoment moment, Func<CancellationToken, Task> save, CancellationToken cancellationToken)
    {
        for (var isLaatste = false; ; isLaatste = true)
        {
            var aanvraag = await db.Erkenningsaanvragen.SingleAsync(a => a.Id == id, cancellationToken);
            if (!aanvraag.IsGezien(versie, formulier.Sleutel))
                return null;
            wijzig(aanvraag, moment);
            try
            {
                await save(cancellationToken);
                return aanvraag;
            }
            catch (DbUpdateConcurrencyException)
            {
                db.ChangeTracker.Clear();
                if (isLaatste)
                    return null;
            }
        }
    }
}
