using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Web.Forms;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnVoorziening.Bijlagen;

/// <summary>The attachments of applications. It guards the files and their limits; whether an application may still change, its caller knows.</summary>
internal sealed class Bijlagenkluis(MijnVoorzieningDb db, Keurplaatsen plaatsen, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <summary>
    /// Checks the chosen files and saves them, with everything else that waits in the context, in one transaction.
    /// With an error nothing is saved at all.
    /// </summary>
    /// <param name="aanvraag">The application.</param>
    /// <param name="keuzes">The files, from <see cref="Bestandskeuze.Uit"/>.</param>
    /// <param name="antwoord">Own path of the redirect that answers the post.</param>
    /// <param name="cancellationToken">Ends the wait; what was committed stays.</param>
    public async Task<FormErrors> VoegToeAsync(Guid aanvraag, IReadOnlyList<Bestandskeuze> keuzes, string antwoord, CancellationToken cancellationToken)
    {
        // Counted before anything is opened: what is too much costs nothing.
        var errors = Maatfouten(keuzes);
        if (!errors.Any)
            errors = Bijlagegrens.Fouten(await VanAsync(aanvraag, cancellationToken), keuzes.Select(keuze => (keuze.Vraag, keuze.Bestand.Length)));
        if (errors.Any)
            return errors;
        using var plaats = await plaatsen.NeemAsync(sessie.Persoon ?? "", cancellationToken);
        var nieuw = new List<(Bijlage Bijlage, byte[] Inhoud)>();
        foreach (var keuze in keuzes)
            if (await LeesAsync(plaats, aanvraag, keuze, nieuw, cancellationToken) is { } fout)
                errors.Add(Bestandskeuze.Veld(keuze.Vraag), fout);
        return errors.Any ? errors : await BewaarAsync(aanvraag, nieuw, antwoord, cancellationToken);
    }

    /// <summary>Removes one, and saves everything else that waits in the context; false when the application has no such attachment.</summary>
    public async Task<bool> VerwijderAsync(Guid aanvraag, Guid bijlage, string antwoord, CancellationToken cancellationToken)
    {
        if (await db.Bijlagen.SingleOrDefaultAsync(b => b.Id == bijlage && b.Aanvraag == aanvraag, cancellationToken) is not { } gevonden)
            return false;
        db.Remove(gevonden);
        await db.SaveAsync(antwoord, cancellationToken);
        return true;
    }

    /// <summary>The attachments of an application, in the order in which they were added.</summary>
    public async Task<IReadOnlyList<Bijlage>> VanAsync(Guid aanvraag, CancellationToken cancellationToken) =>
        await db.Bijlagen.AsNoTracking().Where(b => b.Aanvraag == aanvraag).OrderBy(b => b.Toegevoegd).ThenBy(b => b.Id).ToListAsync(cancellationToken);

    /// <summary>One with its contents, or null.</summary>
    public async Task<(Bijlage Bijlage, byte[] Inhoud)?> HaalAsync(Guid bijlage, CancellationToken cancellationToken)
    {
        var gevonden = await db.Bijlagen.AsNoTracking()
            .Where(b => b.Id == bijlage)
            .Join(db.BijlageInhouden, b => b.Id, i => i.Id, (b, i) => new { Bijlage = b, i.Inhoud })
            .SingleOrDefaultAsync(cancellationToken);
        return gevonden is null ? null : (gevonden.Bijlage, gevonden.Inhoud);
    }

    private async Task<string?> LeesAsync(
        Keurplaats plaats, Guid aanvraag, Bestandskeuze keuze, List<(Bijlage, byte[])> nieuw, CancellationToken cancellationToken)
    {
        var (bestand, fout) = await plaats.LeesAsync(keuze.Bestand, cancellationToken);
        if (bestand is not null)
        {
            var hco = sessie.Hco ?? throw new InvalidOperationException("An attachment needs an organisation.");
            nieuw.Add((Bijlage.Van(hco, aanvraag, keuze.Vraag, bestand, sessie.Naam, clock.GetUtcNow()), bestand.Inhoud));
        }
        return fout;
    }

    private async Task<FormErrors> BewaarAsync(Guid aanvraag, List<(Bijlage Bijlage, byte[] Inhoud)> nieuw, string antwoord, CancellationToken cancellationToken)
    {
        await using var transactie = await db.Database.BeginTransactionAsync(cancellationToken);
        // Two uploads at once would each find room for itself.
        await db.Database.SqlQuery<int>($"select 1 as \"Value\" from pg_advisory_xact_lock(hashtextextended({aanvraag.ToString()}, 0))").ToListAsync(cancellationToken);
        var errors = Bijlagegrens.Fouten(await VanAsync(aanvraag, cancellationToken), nieuw.Select(n => (n.Bijlage.Vraag, (long)n.Bijlage.Grootte)));
        if (errors.Any)
            return errors;
        foreach (var (bijlage, inhoud) in nieuw)
            db.AddRange(bijlage, new BijlageInhoud { Id = bijlage.Id, Hco = bijlage.Hco, Inhoud = inhoud });
        await db.SaveAsync(antwoord, cancellationToken);
        await transactie.CommitAsync(cancellationToken);
        return errors;
    }

    private static FormErrors Maatfouten(IReadOnlyList<Bestandskeuze> keuzes)
    {
        var errors = FormErrors.None;
        foreach (var keuze in keuzes)
            if (GekeurdBestand.Maatfout(keuze.Bestand) is { } fout)
                errors.Add(Bestandskeuze.Veld(keuze.Vraag), fout);
        return errors;
    }
}
