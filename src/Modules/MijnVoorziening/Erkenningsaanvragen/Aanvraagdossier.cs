using AmaWvg.MijnVoorziening.Bijlagen;
using AmaWvg.MijnVoorziening.Voorzieningen;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnVoorziening.Erkenningsaanvragen;

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
    public Aanvraagstap Vervolg => Tekorten is [var eerste, ..] ? eerste.Stap : Aanvraagstap.Controleren;
}

/// <summary>Finds applications of the organisation of the session.</summary>
internal sealed class Aanvraagdossiers(MijnVoorzieningDb db, Bijlagenkluis kluis)
{
    public async Task<Aanvraagdossier?> VindAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await db.Erkenningsaanvragen.SingleOrDefaultAsync(a => a.Id == id, cancellationToken) is not { } aanvraag)
            return null;
        var voorziening = await db.EigenVoorzieningAsync(cancellationToken);
        var rekening = await db.Rekeningnummers.AsNoTracking().Where(r => r.Nazicht == null || r.Nazicht.Vrijgegeven).OrderByDescending(r => r.Gemeld).FirstOrDefaultAsync(cancellationToken);
        return new(aanvraag, voorziening, rekening, await kluis.VanAsync(id, cancellationToken));
    }

    /// <summary>As it is saved now, also after a change that was not.</summary>
    public Task<Aanvraagdossier?> VindOpnieuwAsync(Guid id, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        return VindAsync(id, cancellationToken);
    }
}
