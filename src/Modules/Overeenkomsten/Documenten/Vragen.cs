using Marten;

namespace AmaWvg.Overeenkomsten;

/// <summary>What is asked of the documents of this module in more than one place.</summary>
internal static class Vragen
{
    /// <summary>The documents of one organisation alone.</summary>
    public static IQueryable<T> Van<T>(this Werkeenheid documenten, HcoNummer hco) where T : class, IDocument, IVanOrganisatie
    {
        var tenant = hco.Waarde;
        return documenten.Query<T>().Where(document => document.TenantIsOneOf(tenant));
    }

    /// <summary>The participant with a number; who was joined with another does not count.</summary>
    public static Task<Deelnemer?> DeelnemerAsync(this Werkeenheid documenten, Insz insz, CancellationToken cancellationToken) =>
        documenten.Query<Deelnemer>().Met(insz).SingleOrDefaultAsync(cancellationToken);

    /// <summary>The same, of one organisation.</summary>
    public static Task<Deelnemer?> DeelnemerAsync(this Werkeenheid documenten, HcoNummer hco, Insz insz, CancellationToken cancellationToken) =>
        documenten.Van<Deelnemer>(hco).Met(insz).SingleOrDefaultAsync(cancellationToken);

    /// <summary>One of the participants with a number, at any organisation.</summary>
    public static Task<Deelnemer?> EersteDeelnemerAsync(this Werkeenheid documenten, Insz insz, CancellationToken cancellationToken) =>
        documenten.Query<Deelnemer>().Met(insz).OrderBy(deelnemer => deelnemer.Id).FirstOrDefaultAsync(cancellationToken);

    /// <summary>The agreements of a participant, the latest first.</summary>
    public static Task<IReadOnlyList<Overeenkomst>> OvereenkomstenVanAsync(this Werkeenheid documenten, HcoNummer hco, Guid deelnemer, CancellationToken cancellationToken) =>
        documenten.Van<Overeenkomst>(hco).Where(o => o.DeelnemerId == deelnemer).OrderByDescending(o => o.Startdatum).ThenByDescending(o => o.Id).ToListAsync(cancellationToken);

    /// <summary>The other agreements of the same participant, to compare with.</summary>
    public static async Task<List<Overeenkomst>> AndereAsync(this Werkeenheid documenten, Overeenkomst overeenkomst, CancellationToken cancellationToken) =>
        [.. (await documenten.OvereenkomstenVanAsync(overeenkomst.Hco, overeenkomst.DeelnemerId, cancellationToken)).Where(o => o.Id != overeenkomst.Id)];

    /// <summary>The question about an agreement that waits for the department; null when there is none.</summary>
    public static Task<Correctievraag?> OpenVraagAsync(this Werkeenheid documenten, Guid overeenkomst, CancellationToken cancellationToken) =>
        documenten.Query<Correctievraag>().Where(vraag => vraag.OvereenkomstId == overeenkomst && vraag.BeantwoordOp == null).SingleOrDefaultAsync(cancellationToken);

    /// <summary>The first days that were asked for these agreements and wait for the department.</summary>
    public static async Task<IReadOnlyDictionary<Guid, DateOnly>> GevraagdeStartdatumsAsync(
        this Documenten documenten, IEnumerable<Overeenkomst> overeenkomsten, CancellationToken cancellationToken)
    {
        var ids = overeenkomsten.Select(o => o.Id).ToArray();
        return (await documenten.Query<Correctievraag>().Where(vraag => vraag.OvereenkomstId.IsOneOf(ids) && vraag.BeantwoordOp == null).ToListAsync(cancellationToken))
            .ToDictionary(vraag => vraag.OvereenkomstId, vraag => vraag.Startdatum);
    }

    /// <summary>Ids under which the history of a participant stands: its own, and those of the participants that were joined with it.</summary>
    public static Task<List<Guid>> OnderwerpenVanAsync(this Werkeenheid documenten, Deelnemer deelnemer, CancellationToken cancellationToken) => documenten.LeesAsync(
        $"""
        with recursive onderwerp as (
            select $1 as id union
            select d.id from {OvereenkomstenDocumenten.Deelnemers} d join onderwerp o on d.samengevoegd_met = o.id where d.tenant_id = $2)
        select id from onderwerp
        """,
        [deelnemer.Id, deelnemer.Hco],
        rij => rij.GetGuid(0),
        cancellationToken);

    private static IQueryable<Deelnemer> Met(this IQueryable<Deelnemer> deelnemers, Insz insz)
    {
        var nummer = insz.Waarde;
        return deelnemers.Where(deelnemer => deelnemer.Inszwaarde == nummer && deelnemer.SamengevoegdMet == null);
    }
}
