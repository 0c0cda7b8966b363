using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Web.Components;
using AmaWvg.Web.Forms;

namespace AmaWvg.Toegang.Profielkeuze;

/// <summary>What the choice of a profile shows.</summary>
/// <param name="Profielen">The organisations to choose from.</param>
/// <param name="Gekozen">Key of the one that is ticked, or empty.</param>
/// <param name="Terug">Own path to go to afterwards.</param>
/// <param name="Errors">What is wrong with the form.</param>
public sealed record ProfielView(IReadOnlyList<Profiel> Profielen, string Gekozen, string Terug, FormErrors Errors)
{
    internal IReadOnlyList<Choice> Keuzes =>
        [.. Profielen.Select(profiel => new Choice(profiel.Sleutel, profiel.Naam, Toelichting(profiel)))];

    private static string Toelichting(Profiel profiel) =>
        string.Join(" · ", new[] { profiel.Gemeente, profiel.Hco is null ? "" : $"HCO-nummer {profiel.Hco.Waarde}" }.Where(text => text.Length > 0));
}
