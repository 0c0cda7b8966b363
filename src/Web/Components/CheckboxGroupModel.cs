namespace AmaWvg.Web;

/// <summary>A group of check boxes under one question. The first has the id of the group, so that the error summary leads to it.</summary>
/// <param name="Name">The name under which the form sends each value that is ticked.</param>
/// <param name="Label">The question, shown as the legend.</param>
/// <param name="Choices">The answers, in order.</param>
/// <param name="Values">The values that are ticked.</param>
public sealed record CheckboxGroupModel(string Name, string Label, IReadOnlyList<Choice> Choices, IReadOnlyCollection<string> Values)
    : FieldModel(Name, Label)
{
    internal string IdOf(int index) => index == 0 ? Id : $"{Id}-{index + 1}";
}
