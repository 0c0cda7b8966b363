namespace AmaWvg.MijnVoorziening;

/// <summary>How long a decision may take, in calendar days from the day of filing (BR-22, Q14).</summary>
internal sealed class BeslissingOptions
{
    public int DagenOntvankelijkheid { get; set; } = 30;

    public int DagenGegrondheid { get; set; } = 45;
}

/// <summary>The last days on which the department decides on an application.</summary>
/// <param name="Ontvankelijkheid">Last day to say whether the application is admissible.</param>
/// <param name="Beslissing">Last day to grant or refuse the recognition.</param>
public readonly record struct Beslissingstermijn(DateOnly Ontvankelijkheid, DateOnly Beslissing)
{
    internal static Beslissingstermijn Van(DateTimeOffset ingediend, BeslissingOptions options)
    {
        var ontvankelijkheid = BrusselseTijd.DagVan(ingediend).AddDays(options.DagenOntvankelijkheid);
        return new(ontvankelijkheid, ontvankelijkheid.AddDays(options.DagenGegrondheid));
    }
}
