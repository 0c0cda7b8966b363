using AmaWvg.Kernel.Documents;
using AmaWvg.Kernel.Types;

namespace AmaWvg.Kernel.Contracts.Overeenkomsten;

/// <summary>Running agreements pass to another voorziening after a merger or absorption (domein.md BR-23).</summary>
public interface IOvergang
{
    /// <summary>What would pass.</summary>
    Task<Overgangsvoorbeeld> BekijkAsync(Overgangsvraag vraag, CancellationToken cancellationToken);

    /// <summary>Passes them, in the transaction that is open on <paramref name="leider"/>: it commits, or nothing has passed.</summary>
    /// <returns>How many passed.</returns>
    Task<int> VoerUitAsync(ModuleDb leider, Overgangsvraag vraag, string reden, CancellationToken cancellationToken);
}

/// <summary>From whom to whom, and when.</summary>
/// <param name="Van">The voorziening that had the agreements.</param>
/// <param name="VanNaam">Its name.</param>
/// <param name="Naar">The voorziening that goes on with them.</param>
/// <param name="NaarNaam">Its name.</param>
/// <param name="EersteDag">First day there: the first of the month after the one in which they pass.</param>
public sealed record Overgangsvraag(HcoNummer Van, string VanNaam, HcoNummer Naar, string NaarNaam, DateOnly EersteDag);

/// <summary>What would pass.</summary>
/// <param name="Aantal">How many agreements.</param>
/// <param name="Deelnemers">Of how many participants.</param>
/// <param name="Bekend">Names of those who are participants there already: the two become one.</param>
/// <param name="Dubbel">Agreements that have the same reference as one there, on the same days: they get another reference.</param>
/// <param name="Getoond">The participants who are named in it.</param>
public sealed record Overgangsvoorbeeld(int Aantal, int Deelnemers, IReadOnlyList<string> Bekend, IReadOnlyList<string> Dubbel, IReadOnlyList<Guid> Getoond);
