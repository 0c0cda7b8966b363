namespace AmaWvg.Web;

/// <summary>A group of radio buttons. The first has the id of the group, so that the error summary leads to it.</summary>
/// <param name="Name">The name under which the form sends the value.</param>
/// <param name="Label">The question, shown as the legend.</param>
/// <param name="Choices">The answers, in order.</param>
/// <param name="Value">The value of the chosen answer.</param>
public sealed record RadioGroupModel(string Name, string Label, IReadOnlyList<Choice> Choices, string? Value = null)
    : FieldModel(Name, Label)
{
    internal string IdOf(int index) => index == 0 ? Id : $"{Id}-{index + 1}";
}
