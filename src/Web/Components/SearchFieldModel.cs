namespace AmaWvg.Web;

/// <summary>The search box of a list, with a link past all that stands between it and the first result; the link shows when it has the focus.</summary>
/// <param name="Name">The name under which the form sends the value.</param>
/// <param name="Label">The label, letter for letter as in the manual.</param>
/// <param name="Value">What was typed.</param>
/// <param name="List">The list.</param>
public sealed record SearchFieldModel(string Name, string Label, string Value, ListPage List) : FieldModel(Name, Label);
