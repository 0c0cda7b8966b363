using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnVoorziening.Beheer.Beslissen;
using AmaWvg.MijnVoorziening.Bijlagen;
using AmaWvg.MijnVoorziening.Erkenningsaanvragen;
using AmaWvg.MijnVoorziening.Voorzieningen;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Wijzigen;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace AmaWvg.MijnVoorziening.Beheer.Goedkeuren;

/// <summary>Grants the recognition: the recognition itself, its signed decision and the decision on the application in one transaction.</summary>
internal sealed class GoedkeurenHandler(MijnVoorzieningBeheerDb db, BeslissenHandler beslissen, IHuidigeSessie sessie, TimeProvider clock)
{
    private static readonly Beslissing Goedkeuring = Beslissing.Alle.Single(b => b.Actie == AanvraagActie.Goedkeuren);

    /// <param name="aanvraag">The application, as loaded.</param>
    /// <param name="form">A form that is well filled in.</param>
    /// <param name="besluit">The signed decision.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Wijziging> HandleAsync(Erkenningsaanvraag aanvraag, GoedkeurenForm form, IFormFile? besluit, CancellationToken cancellationToken)
    {
        var periode = form.Periode;
        var errors = FormErrors.None;
        if (await db.Erkenningen.AnyAsync(e => e.Hco == aanvraag.Hco && e.Van <= periode.TotEnMet && e.TotEnMet >= periode.Van, cancellationToken))
            errors.Add("van", "Deze periode valt samen met een andere erkenning van de voorziening. Kies een latere eerste dag");
        var (bijlage, inhoud) = await LeesAsync(aanvraag, besluit, errors, cancellationToken);
        if (errors.Any || bijlage is null)
            return Wijziging.Geweigerd(errors);

        db.AddRange(bijlage, new BijlageInhoud { Id = bijlage.Id, Hco = bijlage.Hco, Inhoud = inhoud });
        db.Add(new Erkenning
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            Hco = aanvraag.Hco,
            Nummer = form.Nummer,
            Van = periode.Van,
            TotEnMet = periode.TotEnMet!.Value,
            Besluit = bijlage.Id,
        });
        try
        {
            var toelichting = $"{form.Nummer}, van {DutchDate.Format(periode.Van)} tot en met {DutchDate.Format(periode.TotEnMet)}.";
            return await beslissen.HandleAsync(aanvraag, Goedkeuring, toelichting, form.Versie, cancellationToken);
        }
        catch (DbUpdateException fault) when (fault.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "erkenning_nummer" })
        {
            return Wijziging.Geweigerd(FormErrors.None.Add("nummer", "Er is al een erkenning met dit nummer. Kies een ander nummer"));
        }
    }

    private async Task<(Bijlage?, byte[])> LeesAsync(Erkenningsaanvraag aanvraag, IFormFile? bestand, FormErrors errors, CancellationToken cancellationToken)
    {
        if (bestand is null)
        {
            errors.Add("besluit", Bestandsfout.Geen);
            return (null, []);
        }
        var gelezen = await Bestandslezer.LeesAsync(bestand, cancellationToken);
        if (gelezen.Fout is null && gelezen.Soort != Bestandssoort.Pdf)
            gelezen = gelezen with { Fout = "Kies het ondertekende besluit als pdf-bestand" };
        if (gelezen.Fout is { } fout)
        {
            errors.Add("besluit", fout);
            return (null, []);
        }
        return (Bijlage.Van(aanvraag.Hco, aanvraag.Id, Bijlagevragen.Besluit, gelezen, sessie.Naam, clock.GetUtcNow()), gelezen.Inhoud);
    }
}
