namespace AmaWvg.Web;

/// <summary>A list of which one answer is chosen.</summary>
/// <param name="Name">The name under which the form sends the value.</param>
/// <param name="Label">The label, letter for letter as in the manual.</param>
/// <param name="Choices">The answers, in order.</param>
/// <param name="Value">The value of the chosen answer.</param>
public sealed record SelectFieldModel(string Name, string Label, IReadOnlyList<Choice> Choices, string? Value = null)
    : FieldModel(Name, Label);
