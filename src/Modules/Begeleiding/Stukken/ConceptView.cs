using System.Globalization;

namespace AmaWvg.Begeleiding;

/// <summary>That what is typed was saved.</summary>
/// <param name="Bewaard">When; null for not yet.</param>
public sealed record ConceptView(DateTimeOffset? Bewaard)
{
    /// <summary>The same in words; empty for not yet.</summary>
    public string Tekst => Bewaard is { } moment
        ? string.Create(CultureInfo.InvariantCulture, $"Concept bewaard op {BrusselseTijd.Lokaal(moment):dd/MM/yyyy} om {BrusselseTijd.Lokaal(moment):H.mm} uur. Het is nog niet vastgelegd.")
        : "";
}
