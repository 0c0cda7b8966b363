using System.Globalization;

namespace AmaWvg.MijnVoorziening;

/// <summary>The attachments of one question, in the form of the step it belongs to.</summary>
/// <param name="Vraag">Key of the question.</param>
/// <param name="Label">What is asked for, such as <c>Diploma</c>.</param>
/// <param name="Toevoegen">Where the form goes to add the chosen file.</param>
/// <param name="Bestanden">What was added before.</param>
public sealed record BijlagenView(string Vraag, string Label, string Toevoegen, IReadOnlyList<BijlageRij> Bestanden)
{
    /// <summary>What is wrong with the chosen file.</summary>
    public string? Error { get; init; }
}

/// <summary>An attachment in the list.</summary>
/// <param name="Naam">Name of the file.</param>
/// <param name="Omschrijving">Type and size in words.</param>
/// <param name="Url">Where it is downloaded.</param>
/// <param name="Verwijderen">Where the form goes to remove it; null when it stays.</param>
public sealed record BijlageRij(string Naam, string Omschrijving, string Url, string? Verwijderen)
{
    private static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("nl-BE");

    internal static BijlageRij Van(Bijlage bijlage, string? verwijderen) => Van(bijlage, verwijderen, MijnVoorzieningUrls.Bijlage);

    internal static BijlageRij Van(Bijlage bijlage, string? verwijderen, Func<Guid, string> url) =>
        new(bijlage.Naam, Omschrijf(bijlage.Soort, bijlage.Grootte), url(bijlage.Id), verwijderen);

    internal static string Omschrijf(Bestandssoort soort, int grootte) => $"{soort.Woord}, {Grootte(grootte)}";

    private static string Grootte(int bytes) => bytes switch
    {
        >= 1024 * 1024 => string.Create(Culture, $"{bytes / 1048576m:0.#} MB"),
        _ => string.Create(Culture, $"{Math.Max(1, bytes / 1024)} kB"),
    };
}
