namespace AmaWvg.Web.Components;

/// <summary>A status: a word, with a colour and a shape that mean the same.</summary>
/// <param name="Word">The status as the manual names it.</param>
/// <param name="Kind">Which colour and shape.</param>
public sealed record StatusTagModel(string Word, StatusKind Kind = StatusKind.Neutral);

/// <summary>What a status asks of the reader.</summary>
public enum StatusKind
{
    /// <summary>Over, or nothing to do: grey square.</summary>
    Neutral,

    /// <summary>In order: green disc.</summary>
    Good,

    /// <summary>Still to come: blue ring.</summary>
    Information,

    /// <summary>Needs a look: amber triangle.</summary>
    Attention,

    /// <summary>Wrong or too late: red diamond.</summary>
    Error,
}
