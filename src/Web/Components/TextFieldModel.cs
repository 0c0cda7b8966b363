namespace AmaWvg.Web;

/// <summary>A text field of one line.</summary>
/// <param name="Name">The name under which the form sends the value.</param>
/// <param name="Label">The label, letter for letter as in the manual.</param>
/// <param name="Value">What was typed or stored.</param>
public sealed record TextFieldModel(string Name, string Label, string? Value = null) : FieldModel(Name, Label)
{
    /// <summary>The kind of input, such as <c>search</c>, <c>email</c> or <c>tel</c>.</summary>
    public string Type { get; init; } = "text";

    /// <summary>How wide the answer is, in characters; as wide as its place when not set.</summary>
    public int? Width { get; init; }

    /// <summary>The keyboard that a phone shows.</summary>
    public string? InputMode { get; init; }

    /// <summary>What the browser may fill in: <c>off</c> for data about someone else than the user.</summary>
    public string? Autocomplete { get; init; }

    /// <summary>Answers that the browser offers while somebody types: the value, and words to find it by. Any other answer can be typed.</summary>
    public IReadOnlyList<Choice> Suggestions { get; init; } = [];

    internal string? ListId => Suggestions.Count > 0 ? Id + "-lijst" : null;

    /// <summary>Whether the value is shown and sent but cannot be changed.</summary>
    public bool ReadOnly { get; init; }
}
