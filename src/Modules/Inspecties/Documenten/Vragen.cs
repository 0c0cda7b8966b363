using Marten;

namespace AmaWvg.Inspecties;

/// <summary>What is asked of the documents of this module in more than one place.</summary>
internal static class Vragen
{
    /// <summary>The documents that a question finds.</summary>
    public static Task<IReadOnlyList<T>> LijstAsync<T>(this Werkeenheid documenten, Func<IQueryable<T>, IQueryable<T>> vraag, CancellationToken cancellationToken) where T : class, IDocument =>
        vraag(documenten.Query<T>()).ToListAsync(cancellationToken);

    /// <summary>The lines of the checklist of an inspection, by criterion.</summary>
    public static async Task<IReadOnlyDictionary<string, Checklistregel>> ChecklistAsync(this InspectieDocumenten documenten, Guid inspectie, CancellationToken cancellationToken) =>
        (await documenten.LijstAsync<Checklistregel>(vraag => vraag.Where(regel => regel.InspectieId == inspectie), cancellationToken)).ToDictionary(regel => regel.Criterium);

    /// <summary>What a begeleider gave for an inspection, in the order in which it did.</summary>
    public static Task<IReadOnlyList<Inspectiebestand>> BestandenAsync(this Werkeenheid documenten, Guid inspectie, CancellationToken cancellationToken) =>
        documenten.LijstAsync<Inspectiebestand>(vraag => vraag.Where(bestand => bestand.InspectieId == inspectie).OrderBy(bestand => bestand.Toegevoegd), cancellationToken);

    public static async Task<Beschrijving?> BeschrijvingAsync(this InspectieDocumenten documenten, Guid inspectie, CancellationToken cancellationToken) =>
        (await documenten.LijstAsync<Beschrijving>(vraag => vraag.Where(beschrijving => beschrijving.InspectieId == inspectie), cancellationToken)).SingleOrDefault();
}
