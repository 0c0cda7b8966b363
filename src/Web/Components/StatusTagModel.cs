namespace AmaWvg.Web;

/// <summary>A status: a word with a shape and, only where somebody has to do something, a colour that means the same.</summary>
/// <param name="Word">The status as the manual names it.</param>
/// <param name="Kind">Which colour and shape.</param>
public sealed record StatusTagModel(string Word, StatusKind Kind = StatusKind.Neutral)
{
    /// <summary>The classes that give it its colour and shape, for a list with so many that a component for each costs.</summary>
    public string CssClass => Kind switch
    {
        StatusKind.Good => "tag good",
        StatusKind.Information => "tag information",
        StatusKind.Attention => "tag attention",
        StatusKind.Error => "tag bad",
        _ => "tag",
    };
}

/// <summary>What a status asks of the reader.</summary>
public enum StatusKind
{
    /// <summary>Over, or nothing to do: a square.</summary>
    Neutral,

    /// <summary>In order: a disc.</summary>
    Good,

    /// <summary>Still to come: a ring.</summary>
    Information,

    /// <summary>Needs a look: amber triangle.</summary>
    Attention,

    /// <summary>Wrong or too late: red diamond.</summary>
    Error,
}
