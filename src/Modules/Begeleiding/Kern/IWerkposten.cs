namespace AmaWvg.Begeleiding;

/// <summary>The register of werkposten at <c>/begeleiding/werkposten</c>.</summary>
internal interface IWerkposten
{
    /// <summary>Those that were not stopped, by name.</summary>
    Task<IReadOnlyList<Werkpostkeuze>> AlleAsync(Werkeenheid eenheid, HcoNummer hco, CancellationToken cancellationToken);
}

/// <summary>A werkpost to choose.</summary>
/// <param name="Id">Key.</param>
/// <param name="Naam">Name, with the place where one name stands twice.</param>
internal sealed record Werkpostkeuze(Guid Id, string Naam);
