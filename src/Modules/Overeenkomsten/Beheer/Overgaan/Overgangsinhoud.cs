using Marten;

namespace AmaWvg.Overeenkomsten;

/// <summary>The agreements that pass, and whom they meet at the other voorziening.</summary>
/// <param name="Overeenkomsten">What still runs on the first day there, or begins later.</param>
/// <param name="Deelnemers">The participants of these, by id.</param>
/// <param name="Daar">The participants there with the same number.</param>
/// <param name="AlDaar">The agreements of those, by number.</param>
/// <param name="Vraag">From whom to whom, and when.</param>
internal sealed record Overgangsinhoud(
    IReadOnlyList<Overeenkomst> Overeenkomsten, Dictionary<Guid, Deelnemer> Deelnemers, Dictionary<Insz, Deelnemer> Daar, Dictionary<Insz, List<Overeenkomst>> AlDaar, Overgangsvraag Vraag)
{
    private const string Toevoeging = " (overgenomen)";

    private readonly List<Deelnemer> _nieuw = [];

    /// <summary>The participants who are new there, after their agreements passed.</summary>
    public IReadOnlyList<Deelnemer> Nieuw => _nieuw;

    public static async Task<Overgangsinhoud> LaadAsync(Werkeenheid documenten, Overgangsvraag vraag, CancellationToken cancellationToken)
    {
        var lopend = vraag.GaatOver ? await LopendAsync(documenten, vraag, cancellationToken) : [];
        var ids = lopend.Select(o => o.DeelnemerId).Distinct().ToArray();
        var deelnemers = await documenten.Van<Deelnemer>(vraag.Van).Where(d => d.Id.IsOneOf(ids)).ToListAsync(cancellationToken);
        var nummers = deelnemers.Select(d => d.Inszwaarde).ToArray();
        var daar = await documenten.Van<Deelnemer>(vraag.Naar).Where(d => d.SamengevoegdMet == null && d.Inszwaarde.IsOneOf(nummers)).ToListAsync(cancellationToken);
        var bekend = daar.Select(d => d.Id).ToArray();
        var alDaar = await documenten.Van<Overeenkomst>(vraag.Naar).Where(o => o.DeelnemerId.IsOneOf(bekend)).ToListAsync(cancellationToken);
        return new(
            lopend,
            deelnemers.ToDictionary(d => d.Id),
            daar.ToDictionary(d => d.Insz),
            alDaar.GroupBy(o => o.Insz).ToDictionary(groep => groep.Key, groep => groep.ToList()),
            vraag);
    }

    /// <summary>The agreements of the voorziening that do not pass, as the subsidy reads them.</summary>
    public static IAsyncEnumerable<DeelnemerVoorSubsidie> Blijvend(Werkeenheid documenten, Overgangsvraag vraag) => vraag.GaatOver
        ? Subsidielezer.LeesAsync(
            documenten, vraag.Van, "not (o.sorteereinde >= $2 and o.geannuleerd_op is null and o.data ->> 'opvolger' is null)", [vraag.EersteDag])
        : Subsidielezer.LeesAsync(documenten, vraag.Van);

    /// <summary>Passes one agreement: it ends or is cancelled here, and goes on there. Nothing is saved.</summary>
    public (Deelnemer Deelnemer, Overeenkomst Opvolger) Voer(Overeenkomst overeenkomst, DateTimeOffset nu)
    {
        var deelnemer = DeelnemerDaar(overeenkomst, nu);
        var opvolger = overeenkomst.GaOver(deelnemer, Referentie(overeenkomst), Vraag.EersteDag, nu);
        Voeg(opvolger);
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
    private Deelnemer DeelnemerDaar(Overeenkomst overeenkomst, DateTimeOffset nu)
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
        _nieuw.Add(nieuw);
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

    private static Task<IReadOnlyList<Overeenkomst>> LopendAsync(Werkeenheid documenten, Overgangsvraag vraag, CancellationToken cancellationToken)
    {
        var eersteDag = vraag.EersteDag;
        return documenten.Van<Overeenkomst>(vraag.Van).Where(o => o.Sorteereinde >= eersteDag && o.GeannuleerdOp == null && o.Opvolger == null)
            .OrderBy(o => o.Startdatum).ThenBy(o => o.Id).ToListAsync(cancellationToken);
    }

    private DateOnly Begin(Overeenkomst overeenkomst) => overeenkomst.Startdatum > Vraag.EersteDag ? overeenkomst.Startdatum : Vraag.EersteDag;
}
