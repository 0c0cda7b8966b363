namespace AmaWvg.Web;

/// <summary>What every field shows: a label, possibly a hint, and an error in words.</summary>
/// <param name="Name">The name under which the form sends the value.</param>
/// <param name="Label">The label, letter for letter as in the manual.</param>
public abstract record FieldModel(string Name, string Label)
{
    /// <summary>The id that the error summary links to; the name unless set.</summary>
    public string Id { get; init; } = Name;

    /// <summary>Help under the label.</summary>
    public string? Hint { get; init; }

    /// <summary>What to do about the value; the same text as in the error summary.</summary>
    public string? Error { get; init; }

    /// <summary>Whether the field may stay empty; shown as <c>(niet verplicht)</c>.</summary>
    public bool Optional { get; init; }

    /// <summary>Whether the label is only heard: for a field in a table, whose heads say the same. Nor does it say then that the field may stay empty.</summary>
    public bool IsLabelHidden { get; init; }

    /// <summary>The id of the form that the field belongs to, when the field stands outside it.</summary>
    public string? Form { get; init; }

    internal string OptionalId => Id + "-optional";

    internal string HintId => Id + "-hint";

    internal string ErrorId => Id + "-error";

    internal string CssClass => Error is null ? "field" : "field wrong";

    internal string? Invalid => Error is null ? null : "true";

    internal string? DescribedBy
    {
        get
        {
            var ids = string.Join(' ', Ids());
            return ids.Length == 0 ? null : ids;
        }
    }

    private IEnumerable<string> Ids()
    {
        if (Optional && !IsLabelHidden)
            yield return OptionalId;
        if (Hint is not null)
            yield return HintId;
        if (Error is not null)
            yield return ErrorId;
    }
}
