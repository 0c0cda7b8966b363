namespace AmaWvg.Web;

/// <summary>A date that is typed: screen readers and voice control handle text better than a calendar.</summary>
public sealed record DateFieldModel : FieldModel
{
    /// <summary>Creates the field, with the example as its hint.</summary>
    public DateFieldModel(string name, string label, string? value = null)
        : base(name, label)
    {
        Value = value;
        Hint = "Bijvoorbeeld 27/3/2026 of 27032026";
    }

    /// <summary>What was typed, or the stored date as <c>dd/MM/yyyy</c>.</summary>
    public string? Value { get; init; }

    /// <summary>What stands in the field: what was typed or, where the error asks whether another day was meant, that day.</summary>
    internal string Shown => (Error is null ? null : DutchDate.Bedoeld(Value)) is { } day ? DutchDate.Format(day) : Value ?? "";
}
