using AmaWvg.Kernel.Types;
using AmaWvg.MijnVoorziening.Regels;
using AmaWvg.Web.Forms;

namespace AmaWvg.MijnVoorziening.Erkenningsaanvragen.Starten;

/// <summary>What the start page of an application shows.</summary>
/// <param name="Eerdere">When the earlier application was filed, if there is one.</param>
/// <param name="Dagen">Longest time to a decision, in days.</param>
public sealed record StartenView(DateOnly? Eerdere, int Dagen)
{
    public const string Vorige = "vorige";
    public const string Leeg = "leeg";

    /// <summary>The answer.</summary>
    public string Begin { get; init; } = "";

    /// <summary>What is wrong with the answer.</summary>
    public FormErrors Errors { get; init; } = FormErrors.None;

    internal static StartenView Van(Erkenningsaanvraag? eerdere, BeslissingOptions options) => new(
        eerdere?.Ingediend is { } ingediend ? BrusselseTijd.DagVan(ingediend) : null,
        options.DagenOntvankelijkheid + options.DagenGegrondheid);
}
