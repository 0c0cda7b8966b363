namespace AmaWvg.Begeleiding;

/// <summary>The members of staff who guide, as the organisation keeps them at <c>/mijn-voorziening/personeel</c>.</summary>
internal interface IPersoneel
{
    /// <summary>Every one that was ever kept, by name.</summary>
    Task<IReadOnlyList<Begeleidend>> AlleAsync(Werkeenheid eenheid, HcoNummer hco, CancellationToken cancellationToken);
}

/// <summary>A member of staff who guides.</summary>
/// <param name="Id">Key.</param>
/// <param name="Naam">First name and name.</param>
/// <param name="Functie">What he or she does.</param>
/// <param name="Periode">When he or she guides.</param>
internal sealed record Begeleidend(Guid Id, string Naam, string Functie, Periode Periode);
