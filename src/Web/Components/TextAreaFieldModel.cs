namespace AmaWvg.Web;

/// <summary>A text field of several lines.</summary>
/// <param name="Name">The name under which the form sends the value.</param>
/// <param name="Label">The label, letter for letter as in the manual.</param>
/// <param name="Value">What was typed or stored.</param>
public sealed record TextAreaFieldModel(string Name, string Label, string? Value = null) : FieldModel(Name, Label)
{
    /// <summary>How many lines show.</summary>
    public int Rows { get; init; } = 5;
}
