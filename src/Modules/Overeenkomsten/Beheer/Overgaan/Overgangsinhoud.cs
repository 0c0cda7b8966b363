using AmaWvg.Kernel.Contracts.Overeenkomsten;
using AmaWvg.Kernel.Types;
using AmaWvg.Overeenkomsten.Documenten;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Overeenkomsten.Beheer.Overgaan;

/// <summary>The agreements that pass, and whom they meet at the other voorziening.</summary>
/// <param name="Overeenkomsten">What still runs on the first day there, or begins later.</param>
/// <param name="Deelnemers">The participants of these, by id.</param>
/// <param name="Daar">The participants there with the same number.</param>
/// <param name="AlDaar">The agreements of those, by number.</param>
/// <param name="Vraag">From whom to whom, and when.</param>
internal sealed record Overgangsinhoud(
    List<Overeenkomst> Overeenkomsten, Dictionary<Guid, Deelnemer> Deelnemers, Dictionary<Insz, Deelnemer> Daar, Dictionary<Insz, List<Overeenkomst>> AlDaar, Overgangsvraag Vraag)
{
    private const string Toevoeging = " (overgenomen)";

    public static async Task<Overgangsinhoud> LaadAsync(OvereenkomstenBeheerDb db, Overgangsvraag vraag, CancellationToken cancellationToken)
    {
        var lopend = Lopend(db, vraag);
        var deelnemers = db.Deelnemers.Where(d => d.Hco == vraag.Van && lopend.Any(o => o.DeelnemerId == d.Id));
        var daar = db.Deelnemers.Where(d => d.Hco == vraag.Naar && d.SamengevoegdMet == null && deelnemers.Any(a => a.Insz == d.Insz));
        var alDaar = await db.Overeenkomsten.Where(o => o.Hco == vraag.Naar && daar.Any(d => d.Id == o.DeelnemerId)).ToListAsync(cancellationToken);
        return new(
            await lopend.OrderBy(o => o.Startdatum).ThenBy(o => o.Id).ToListAsync(cancellationToken),
            await deelnemers.ToDictionaryAsync(d => d.Id, cancellationToken),
            await daar.ToDictionaryAsync(d => d.Insz, cancellationToken),
            alDaar.GroupBy(o => o.Insz).ToDictionary(groep => groep.Key, groep => groep.ToList()),
            vraag);
    }

    /// <summary>The agreements of the voorziening that do not pass.</summary>
    public static IQueryable<Overeenkomst> Blijvend(OvereenkomstenBeheerDb db, Overgangsvraag vraag)
    {
        var lopend = Lopend(db, vraag);
        return db.Overeenkomsten.Where(o => o.Hco == vraag.Van && !lopend.Any(l => l.Id == o.Id));
    }

    /// <summary>Passes one agreement: it ends or is cancelled here, and goes on there.</summary>
    public (Deelnemer Deelnemer, Overeenkomst Opvolger) Voer(OvereenkomstenBeheerDb db, Overeenkomst overeenkomst, DateTimeOffset nu)
    {
        var deelnemer = DeelnemerDaar(db, overeenkomst, nu);
        var opvolger = overeenkomst.GaOver(deelnemer, Referentie(overeenkomst), Vraag.EersteDag, nu);
        Voeg(opvolger);
        db.Add(opvolger);
        return (deelnemer, opvolger);
    }

    /// <summary>Whether there would be two agreements with this reference on the same days there.</summary>
    public bool IsDubbel(Overeenkomst overeenkomst, string referentie) =>
        AlDaar.TryGetValue(overeenkomst.Insz, out var daar) && Dubbel.Zoek(daar, referentie, new(Begin(overeenkomst), overeenkomst.Einddatum)) is not null;

    // Its own, or one that tells it from the agreement that is there already.
    private string Referentie(Overeenkomst overeenkomst)
    {
        var (referentie, nummer) = (overeenkomst.Referentie, 1);
        while (IsDubbel(overeenkomst, referentie))
        {
            var achteraan = nummer == 1 ? Toevoeging : $" (overgenomen {nummer})";
            referentie = Letterbeeld.Kort(overeenkomst.Referentie, Overeenkomst.LangsteReferentie - achteraan.Length) + achteraan;
            nummer++;
        }
        return referentie;
    }

    // The one with the same number, or a new one.
    private Deelnemer DeelnemerDaar(OvereenkomstenBeheerDb db, Overeenkomst overeenkomst, DateTimeOffset nu)
    {
        var hier = Deelnemers[overeenkomst.DeelnemerId];
        if (Daar.TryGetValue(hier.Insz, out var bekend))
            return bekend;
        var nieuw = new Deelnemer
        {
            Id = Guid.CreateVersion7(nu),
            Hco = Vraag.Naar,
            Insz = hier.Insz,
            Voornaam = hier.Voornaam,
            Naam = hier.Naam,
            OpgegevenGeboortedatum = hier.OpgegevenGeboortedatum,
        };
        db.Add(nieuw);
        Daar.Add(hier.Insz, nieuw);
        return nieuw;
    }

    // Remembers what is there from now on.
    private void Voeg(Overeenkomst opvolger)
    {
        if (!AlDaar.TryGetValue(opvolger.Insz, out var daar))
            AlDaar.Add(opvolger.Insz, daar = []);
        daar.Add(opvolger);
    }

    private static IQueryable<Overeenkomst> Lopend(OvereenkomstenBeheerDb db, Overgangsvraag vraag) =>
        db.Overeenkomsten.Where(o => vraag.GaatOver && o.Hco == vraag.Van && o.Sorteereinde >= vraag.EersteDag && o.GeannuleerdOp == null && o.Opvolger == null);

    private DateOnly Begin(Overeenkomst overeenkomst) => overeenkomst.Startdatum > Vraag.EersteDag ? overeenkomst.Startdatum : Vraag.EersteDag;
}
