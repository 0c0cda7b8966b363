namespace AmaWvg.Web.Components;

/// <summary>A date that is typed: screen readers and voice control handle text better than a calendar.</summary>
public sealed record DateFieldModel : FieldModel
{
    /// <summary>Creates the field, with the example as its hint.</summary>
    public DateFieldModel(string name, string label, string? value = null)
        : base(name, label)
    {
        Value = value;
        Hint = "Bijvoorbeeld 27/3/2026";
    }

    /// <summary>What was typed, or the stored date as <c>dd/MM/yyyy</c>.</summary>
    public string? Value { get; init; }
}
