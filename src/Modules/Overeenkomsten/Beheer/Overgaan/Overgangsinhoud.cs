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
        var lopend = db.Overeenkomsten.Where(o => o.Hco == vraag.Van && o.Sorteereinde >= vraag.EersteDag && o.GeannuleerdOp == null && o.Opvolger == null);
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

    /// <summary>Whether there would be two agreements with this reference on the same days there.</summary>
    public bool IsDubbel(Overeenkomst overeenkomst, string referentie) =>
        AlDaar.TryGetValue(overeenkomst.Insz, out var daar) && Dubbel.Zoek(daar, referentie, new(Begin(overeenkomst), overeenkomst.Einddatum)) is not null;

    /// <summary>The reference there: its own, or one that tells it from the agreement that is there already.</summary>
    public string Referentie(Overeenkomst overeenkomst)
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

    /// <summary>The participant there: the one with the same number, or a new one.</summary>
    public Deelnemer DeelnemerDaar(OvereenkomstenBeheerDb db, Overeenkomst overeenkomst, DateTimeOffset nu)
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

    /// <summary>Remembers what is there from now on.</summary>
    public void Voeg(Overeenkomst opvolger)
    {
        if (!AlDaar.TryGetValue(opvolger.Insz, out var daar))
            AlDaar.Add(opvolger.Insz, daar = []);
        daar.Add(opvolger);
    }

    private DateOnly Begin(Overeenkomst overeenkomst) => overeenkomst.Startdatum > Vraag.EersteDag ? overeenkomst.Startdatum : Vraag.EersteDag;
}
