namespace AmaWvg.Web;

/// <summary>All errors of a form, at the top of the page; takes the focus. Shows nothing when there are none.</summary>
/// <param name="Errors">The errors, in the order of the fields.</param>
public sealed record ErrorSummaryModel(IReadOnlyList<FieldError> Errors);

/// <summary>An error and the field it leads to.</summary>
/// <param name="FieldId">The id of the field; <see langword="null"/> when the error belongs to no single field.</param>
/// <param name="Text">What to do, the same text as at the field.</param>
public sealed record FieldError(string? FieldId, string Text)
{
    /// <summary>The address of the field, when it stands on another page.</summary>
    public string? Url { get; init; }
}
