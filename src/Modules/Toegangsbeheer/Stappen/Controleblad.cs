namespace AmaWvg.Toegangsbeheer;

/// <summary>A page of a form in steps on which somebody looks over what was filled in.</summary>
/// <param name="Titel">Heading, the same at each step.</param>
/// <param name="Url">Where the form is posted.</param>
/// <param name="Terug">The way back.</param>
/// <param name="Rijen">What was filled in, in words.</param>
public sealed record Controleblad(string Titel, string Url, Terugweg Terug, IReadOnlyList<SummaryRij> Rijen) : IFormulierView
{
    /// <summary>What follows from it, above the summary.</summary>
    public required string Uitleg { get; init; }

    /// <summary>A warning before it is done; null for none.</summary>
    public string? Waarschuwing { get; init; }

    /// <summary>Whether a page with <c>Opslaan</c> comes before the one that confirms.</summary>
    public bool MetOpslaan { get; init; }

    /// <summary>A box to tick on the first of these pages; null for none.</summary>
    public CheckboxFieldModel? Vinkje { get; init; }

    /// <summary>The words above that box, when it stands in a group; null for a box by itself.</summary>
    public string? Vinkjekop { get; init; }

    /// <summary>Words of the last button.</summary>
    public string Bevestigknop { get; init; } = "Bevestigen";

    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <summary>The version of the chain that was looked at when the form was opened.</summary>
    public Guid? Versie { get; init; }

    /// <summary>The hidden fields.</summary>
    internal IReadOnlyList<KeyValuePair<string, string>> Velden { get; init; } = [];

    /// <summary>Whether this is the page with <c>Opslaan</c>.</summary>
    internal bool IsOpslaan { get; init; }

    internal bool HeeftVinkje => Vinkje is not null && (IsOpslaan || !MetOpslaan);

    internal CheckboxGroupModel? Vinkjegroep => Vinkje is { } vinkje && Vinkjekop is { } kop
        ? new(vinkje.Name, kop, [new(vinkje.Value, vinkje.Label)], vinkje.Checked ? [vinkje.Value] : []) { Error = Errors[vinkje.Name] }
        : null;

    // The page before: that with Opslaan, or the one that was filled in.
    internal string Vorige => MetOpslaan && !IsOpslaan ? Stap.Volgende : Stap.Vorige;

    internal string Knop => IsOpslaan ? "Opslaan" : Bevestigknop;

    internal string Waarde => IsOpslaan ? Stap.Opslaan : Stap.Bevestigen;
}
