namespace AmaWvg.MijnVoorziening;

/// <summary>An application with what the portal knows beside it.</summary>
/// <param name="Aanvraag">The application.</param>
/// <param name="Voorziening">Who applies.</param>
/// <param name="Rekening">The account number given last, if any.</param>
/// <param name="Bijlagen">The attachments.</param>
internal sealed record Aanvraagdossier(Erkenningsaanvraag Aanvraag, Voorziening Voorziening, Rekeningnummer? Rekening, IReadOnlyList<Bijlage> Bijlagen)
{
    public Guid Id => Aanvraag.Id;

    public bool IsIngediend => Aanvraag.Status != AanvraagStatus.InOpmaak;

    /// <summary>The first step: of today as long as the application is a draft, else as it was filed.</summary>
    public Voorzieningsinformatie Informatie =>
        IsIngediend ? Aanvraag.Voorzieningsinformatie : Aanvraag.Voorzieningsinformatie.Met(Voorziening, Rekening);

    public IReadOnlySet<string> VragenMetBijlage => Bijlagen.Select(b => b.Vraag).ToHashSet();

    public IReadOnlyList<Tekort> Tekorten => Volledigheid.Tekorten(Informatie, Aanvraag.Erkenningscriteria, VragenMetBijlage);

    /// <summary>The signed decision, once a recognition was granted.</summary>
    public Bijlage? Besluit => Bijlagen.SingleOrDefault(b => b.Vraag == Bijlagevragen.Besluit);

    /// <summary>Where somebody who comes back goes on.</summary>
    public string Vervolg => Tekorten is [var eerste, ..] ? AanvraagUrls.Pagina(Id, eerste) : AanvraagUrls.Stap(Id, Aanvraagstap.Controleren);
}

/// <summary>Finds applications of the organisation of the session.</summary>
internal sealed class Aanvraagdossiers(Documenten documenten, Bijlagenkluis kluis, IHuidigeSessie sessie, TimeProvider clock)
{
    public async Task<Aanvraagdossier?> VindAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Erkenningsaanvraag>(id, cancellationToken) is not { } aanvraag)
            return null;
        var voorziening = await documenten.EigenVoorzieningAsync(cancellationToken);
        var rekening = (await documenten.RekeningenAsync(cancellationToken)).FirstOrDefault(r => !r.IsGeweigerd);
        return new(aanvraag, voorziening, rekening, await kluis.VanAsync(id, cancellationToken));
    }

    /// <summary>The confirmation of a change of the organisation that led here.</summary>
    /// <param name="dossier">The application.</param>
    /// <param name="gedaan">History row of the change, as the address has it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Melding?> MeldingAsync(Aanvraagdossier dossier, string? gedaan, CancellationToken cancellationToken) =>
        Guid.TryParse(gedaan, out var regel) && await documenten.HistoriekregelAsync(regel, cancellationToken) is { } gevonden && gevonden.Onderwerp == dossier.Voorziening.Id
            ? Melding.Van(gevonden, sessie, clock)
            : null;

    /// <summary>As it is saved now, also after a change that was not.</summary>
    public async Task<Aanvraagdossier?> VindOpnieuwAsync(Guid id, CancellationToken cancellationToken)
    {
        await documenten.VergeetAsync();
        return await VindAsync(id, cancellationToken);
    }
}
