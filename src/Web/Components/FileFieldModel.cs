namespace AmaWvg.Web;

/// <summary>A field for a file, or for several. Its form is posted as <c>multipart/form-data</c>.</summary>
/// <param name="Name">The name under which the form sends the file.</param>
/// <param name="Label">What is asked for.</param>
public sealed record FileFieldModel(string Name, string Label) : FieldModel(Name, Label)
{
    /// <summary>What the file dialog offers: extensions, separated by commas.</summary>
    public string? Accept { get; init; }

    /// <summary>Whether more than one can be chosen at once.</summary>
    public bool Multiple { get; init; }
}
