namespace AmaWvg.MijnVoorziening;

/// <summary>What a member of staff decided on the form.</summary>
/// <param name="Toelichting">What the organisation gets to read.</param>
/// <param name="Versie">Version of the application that was seen.</param>
/// <param name="Besluit">The attachment with the signed decision.</param>
internal sealed record Uitspraak(string Toelichting, Guid Versie, Guid? Besluit = null);

/// <summary>Takes a decision: status, both histories and the event in one transaction, with what waits in the unit of work.</summary>
internal sealed class BeheerBeslissenHandler(BeheerDocumenten documenten, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <param name="aanvraag">The application, as loaded.</param>
    /// <param name="beslissing">The decision.</param>
    /// <param name="uitspraak">What goes with it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Where to go; null when somebody else was first, or when the status does not allow it.</returns>
    public async Task<string?> HandleAsync(Erkenningsaanvraag aanvraag, Beslissing beslissing, Uitspraak uitspraak, CancellationToken cancellationToken)
    {
        if (aanvraag.Versie != uitspraak.Versie || !aanvraag.Kan(beslissing.Actie))
        {
            // Also of what waits in the unit of work nothing is saved.
            await documenten.VergeetAsync();
            return null;
        }
        aanvraag.Behandel(beslissing.Actie, new(sessie.Persoon!, Departement.Naam), clock.GetUtcNow(), uitspraak.Toelichting);
        documenten.Wijzig(aanvraag);
        var voorziening = await documenten.VoorzieningVanAsync(aanvraag.Hco, cancellationToken);
        var toelichting = uitspraak.Toelichting is "" ? null : uitspraak.Toelichting;
        documenten.NoteerHistoriekBij(aanvraag.Hco, HistoriekOnderwerp.Voorziening(voorziening.Id), beslissing.Historiek, toelichting, Departement.Naam);
        var regel = documenten.NoteerHistoriekBij(aanvraag.Hco, HistoriekOnderwerp.Aanvraag(aanvraag.Id), beslissing.Historiek, toelichting, sessie.Naam);
        documenten.PubliceerBij(aanvraag.Hco, new AanvraagBeslist(aanvraag.Id, aanvraag.Status.ToString(), uitspraak.Toelichting, uitspraak.Besluit));
        return await documenten.ProbeerAsync(BeheerUrls.DossierNa(aanvraag.Id, regel), cancellationToken);
    }
}
