using JasperFx;

namespace AmaWvg.MijnVoorziening;

/// <summary>Saves a draft, unless somebody else did since the form was opened. What the form itself saved while somebody typed is no conflict.</summary>
internal sealed class Conceptbewaring(Documenten documenten, HuidigFormulier formulier, IHuidigeSessie sessie, TimeProvider clock)
{
    // Only what the form saved itself is met again; somebody else's save ends it at once.
    private const int MeestePogingen = 4;

    /// <summary>Saves by itself, while somebody types: the form can still be posted.</summary>
    /// <param name="id">The application.</param>
    /// <param name="versie">Version that the form was rendered with.</param>
    /// <param name="wijzig">Makes the change at the given moment.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The application; null when nothing was saved, because of a conflict.</returns>
    public Task<Erkenningsaanvraag?> BewaarStilAsync(
        Guid id, Guid versie, Action<Erkenningsaanvraag, Bewaarmoment> wijzig, CancellationToken cancellationToken) =>
        BewaarAsync(id, versie, wijzig, Moment(formulier.Sleutel), documenten.SaveDraftAsync, cancellationToken);

    /// <summary>Saves because somebody pressed a button; the form is then used up.</summary>
    /// <param name="id">The application.</param>
    /// <param name="versie">Version that the form was rendered with.</param>
    /// <param name="wijzig">Makes the change at the given moment.</param>
    /// <param name="save">Saves it with the answer to the post.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The application; null when nothing was saved, because of a conflict.</returns>
    public Task<Erkenningsaanvraag?> BewaarAsync(
        Guid id, Guid versie, Action<Erkenningsaanvraag, Bewaarmoment> wijzig, Func<CancellationToken, Task> save, CancellationToken cancellationToken) =>
        BewaarAsync(id, versie, wijzig, Moment(null), save, cancellationToken);

    /// <summary>The version for the same form shown again: that of the form's own last save, else the one it came with.</summary>
    public Guid Versie(Erkenningsaanvraag nu, Guid versie) => nu.IsGezien(versie, formulier.Sleutel) ? nu.Versie : versie;

    /// <summary>Whether a form that was kept when the session ended may come back. Once the same person went on with it, the draft holds it.</summary>
    public bool KomtTerug(Erkenningsaanvraag nu, Guid versie) => nu.Versie == versie || nu.BewaardDoor != sessie.Naam;

    private Bewaarmoment Moment(Guid? sleutel) => new(clock.GetUtcNow(), sessie.Naam, sleutel);

    // The form may save by itself, more than once, at the very moment that it is posted: then the next attempt finds its own save.
    private async Task<Erkenningsaanvraag?> BewaarAsync(
        Guid id, Guid versie, Action<Erkenningsaanvraag, Bewaarmoment> wijzig, Bewaarmoment moment, Func<CancellationToken, Task> save, CancellationToken cancellationToken)
    {
        for (var poging = 1; ; poging++)
        {
            if (await documenten.LoadAsync<Erkenningsaanvraag>(id, cancellationToken) is not { } aanvraag || !aanvraag.IsGezien(versie, formulier.Sleutel))
                return null;
            wijzig(aanvraag, moment);
            documenten.Wijzig(aanvraag);
            try
            {
                await save(cancellationToken);
                return aanvraag;
            }
            catch (ConcurrencyException)
            {
                await documenten.VergeetAsync();
                if (poging == MeestePogingen)
                    return null;
            }
        }
    }
}
