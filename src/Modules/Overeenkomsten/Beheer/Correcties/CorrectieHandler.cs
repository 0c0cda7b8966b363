using AmaWvg.Kernel.Contracts.MijnUitbetalingen;
using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Historiek;
using AmaWvg.Kernel.Toegangslog;
using AmaWvg.Kernel.Types;
using AmaWvg.Overeenkomsten.Documenten;
using AmaWvg.Web.Wijzigen;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace AmaWvg.Overeenkomsten.Beheer.Correcties;

/// <summary>Carries out a correction: documents, both histories and the event in one transaction.</summary>
internal sealed class CorrectieHandler(
    OvereenkomstenBeheerDb db, IVoorzieningen voorzieningen, IBoekstanden boekstanden, Toegangslogboek toegangslog, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <returns>Null when there is no such agreement.</returns>
    public async Task<Correctiedossier?> LaadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await db.Overeenkomsten.SingleOrDefaultAsync(o => o.Id == id, cancellationToken) is not { } overeenkomst)
            return null;
        var deelnemer = await db.Deelnemers.SingleAsync(d => d.Id == overeenkomst.DeelnemerId, cancellationToken);
        var andere = await db.Overeenkomsten.Where(o => o.DeelnemerId == deelnemer.Id && o.Id != id).ToListAsync(cancellationToken);
        await toegangslog.NoteerBijAsync(overeenkomst.Hco, "correctie overeenkomst", 1, deelnemer.Id, cancellationToken);
        var erkenningen = await voorzieningen.ErkenningenVanAsync(overeenkomst.Hco, cancellationToken);
        var stand = await boekstanden.VanAsync(overeenkomst.Hco, await db.OnderwerpenVanAsync(deelnemer.Id, cancellationToken), cancellationToken);
        return new(overeenkomst, deelnemer, andere, erkenningen, stand, clock.Vandaag());
    }

    public async Task<Wijziging> HandleAsync(
        ICorrectie correctie, Correctiedossier dossier, Voorstel voorstel, CorrectieForm form, CancellationToken cancellationToken)
    {
        if (correctie.Versie(dossier) != form.Versie)
            return await BotsingAsync(dossier.Overeenkomst, cancellationToken);
        var (overeenkomst, eigen) = (dossier.Overeenkomst, new Dictionary<Guid, Guid>());
        // A report or another correction for this participant at the same moment meets this on the row's version.
        db.Entry(dossier.Deelnemer).Property(d => d.Naam).IsModified = true;
        foreach (var verslag in voorstel.Pas())
        {
            if (db.Deelnemers.Local.FindEntry(verslag.Deelnemer) is { } deelnemer)
                deelnemer.Property(d => d.Naam).IsModified = true;
            var toelichting = $"{verslag.Toelichting} Reden: {form.Reden}";
            var regel = db.NoteerHistoriekBij(verslag.Hco, HistoriekOnderwerp.Deelnemer(verslag.Deelnemer), correctie.Actie, toelichting, Departement.Naam);
            foreach (var o in verslag.Overeenkomsten)
                eigen[o] = db.NoteerHistoriekBij(verslag.Hco, HistoriekOnderwerp.Overeenkomst(o), correctie.Actie, toelichting, sessie.Naam);
            db.PubliceerBij(verslag.Hco, verslag.Gebeurtenis(regel));
        }
        try
        {
            return await db.BewaarAsync([overeenkomst.Id, overeenkomst.DeelnemerId], BeheerUrls.OvereenkomstNa(overeenkomst.Id, eigen[overeenkomst.Id]), cancellationToken);
        }
        catch (DbUpdateException fault) when (fault.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, TableName: "deelnemer" })
        {
            // Somebody reported the first agreement under the new number a moment earlier.
            return await BotsingAsync(overeenkomst, cancellationToken);
        }
    }

    /// <summary>What a second person has to see: the last change by the organisation or by the department.</summary>
    public Task<Wijziging> BotsingAsync(Overeenkomst overeenkomst, CancellationToken cancellationToken) =>
        db.BotsingAsync([overeenkomst.Id, overeenkomst.DeelnemerId], cancellationToken);
}
