namespace AmaWvg.Web;

/// <summary>A check box with its own label.</summary>
/// <param name="Name">The name under which the form sends the value.</param>
/// <param name="Label">What the user agrees to or switches on.</param>
/// <param name="Checked">Whether it is ticked.</param>
public sealed record CheckboxFieldModel(string Name, string Label, bool Checked = false) : FieldModel(Name, Label)
{
    /// <summary>What the form sends when it is ticked.</summary>
    public string Value { get; init; } = "true";
}
