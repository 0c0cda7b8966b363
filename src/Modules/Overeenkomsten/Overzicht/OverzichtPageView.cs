namespace AmaWvg.Overeenkomsten;

/// <summary>The whole page: whether a new agreement can be reported, and the list.</summary>
/// <param name="Resultaat">The list.</param>
/// <param name="IsErkend">Whether the voorziening has an active erkenning today (BR-20).</param>
/// <param name="TeDoen">What needs doing before which day; the panel is absent when there is nothing.</param>
public sealed record OverzichtPageView(OverzichtView Resultaat, bool IsErkend, IReadOnlyList<Termijn> TeDoen);
