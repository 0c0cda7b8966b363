namespace AmaWvg.Web;

/// <summary>One of the answers of a list or a group.</summary>
/// <param name="Value">What the form sends.</param>
/// <param name="Text">What the user reads.</param>
/// <param name="Hint">Help under the text; radio buttons and check boxes only.</param>
public sealed record Choice(string Value, string Text, string? Hint = null);
