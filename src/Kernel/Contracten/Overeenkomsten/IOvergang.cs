namespace AmaWvg.Kernel;

/// <summary>Running agreements pass to another voorziening after a merger or absorption (BR-23).</summary>
public interface IOvergang
{
    /// <summary>What would pass, and what the coming runs make of it.</summary>
    /// <param name="vraag">From whom to whom, and when.</param>
    /// <param name="erkend">When the voorziening that had the agreements is recognised after it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<Overgangsvoorbeeld> BekijkAsync(Overgangsvraag vraag, IReadOnlyList<Periode> erkend, CancellationToken cancellationToken);

    /// <summary>Passes them, in the <see cref="BeheerDocumenten"/> of the request: whoever asks saves, or nothing has passed.</summary>
    /// <returns>How many passed.</returns>
    Task<int> VoerUitAsync(Overgangsvraag vraag, string reden, CancellationToken cancellationToken);
}

/// <summary>From whom to whom, and when.</summary>
/// <param name="Van">The voorziening that had the agreements.</param>
/// <param name="VanNaam">Its name.</param>
/// <param name="Naar">The voorziening that goes on with them.</param>
/// <param name="NaarNaam">Its name.</param>
/// <param name="EersteDag">First day there: the first of the month after the one in which they pass.</param>
/// <param name="GaatOver">Whether agreements pass: only to a voorziening that is recognised by then.</param>
public sealed record Overgangsvraag(HcoNummer Van, string VanNaam, HcoNummer Naar, string NaarNaam, DateOnly EersteDag, bool GaatOver);

/// <summary>What would pass.</summary>
/// <param name="Aantal">How many agreements.</param>
/// <param name="Deelnemers">Of how many participants.</param>
/// <param name="Bekend">Names of those who are participants there already: the two become one.</param>
/// <param name="Dubbel">Agreements that have the same reference as one there, on the same days: they get another reference.</param>
/// <param name="Getoond">The participants who are named in it.</param>
/// <param name="BijVan">What the coming runs do for the voorziening that had them, in sentences.</param>
/// <param name="BijNaar">What they do for the participants of the other one who get them, in sentences; none when nothing passes.</param>
public sealed record Overgangsvoorbeeld(
    int Aantal, int Deelnemers, IReadOnlyList<string> Bekend, IReadOnlyList<string> Dubbel, IReadOnlyList<Guid> Getoond, IReadOnlyList<string> BijVan, IReadOnlyList<string> BijNaar);
