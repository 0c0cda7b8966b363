namespace AmaWvg.MijnBerichten;

/// <summary>The questions of an organisation, the latest first.</summary>
public sealed record VragenView(Paginering Paginering, IReadOnlyList<GesprekRij> Rijen) : IPagineerbaar;

/// <summary>A question in a list.</summary>
public sealed record GesprekRij(Guid Id, string Onderwerp, string Over, StatusTagModel Status, DateTimeOffset Laatste, DateOnly? Uiterlijk)
{
    internal static GesprekRij Van(Gesprek gesprek) => new(
        gesprek.Id, gesprek.Onderwerp, gesprek.Over?.Titel ?? "", Tag(gesprek.Status), BrusselseTijd.Lokaal(gesprek.Laatste), gesprek.Status is Gespreksstatus.Open ? gesprek.Uiterlijk : null);

    internal static StatusTagModel Tag(Gespreksstatus status) => new(status.ToString(), status switch
    {
        Gespreksstatus.Open => StatusKind.Information,
        Gespreksstatus.Beantwoord => StatusKind.Good,
        _ => StatusKind.Neutral,
    });
}

/// <summary>The form for a new question.</summary>
public sealed record VraagView(VraagForm Form, Vraagonderwerp? Over) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;
}

/// <summary>A question with its answers, for either side.</summary>
/// <param name="Id">The conversation.</param>
/// <param name="Onderwerp">What it is about, in a line.</param>
/// <param name="Over">The thing that it was asked about, if any.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="IsOpen">Whether the department has to answer.</param>
/// <param name="Uiterlijk">Last day to answer, while it is open.</param>
/// <param name="Beurten">What was written, oldest first.</param>
/// <param name="Getypt">What was typed now.</param>
/// <param name="Versie">The version that the page shows.</param>
public sealed record GesprekView(
    Guid Id, string Onderwerp, Vraagonderwerp? Over, StatusTagModel Status, bool IsOpen, DateOnly? Uiterlijk, IReadOnlyList<BeurtRij> Beurten, string Getypt, Guid? Versie) : IFormulierView
{
    /// <summary>The organisation, for the department.</summary>
    public string? Voorziening { get; init; }

    /// <summary>Whether this person of the department may answer.</summary>
    public bool MagAntwoorden { get; init; }

    /// <summary>Whether the department closed it.</summary>
    public bool IsGesloten { get; init; }

    /// <summary>The confirmation of what was just done.</summary>
    public Melding? Melding { get; init; }

    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }

    internal static GesprekView Van(Gesprek gesprek, string getypt, Guid versie) => new(
        gesprek.Id, gesprek.Onderwerp, gesprek.Over, GesprekRij.Tag(gesprek.Status), gesprek.Status is Gespreksstatus.Open, gesprek.Status is Gespreksstatus.Open ? gesprek.Uiterlijk : null,
        [.. gesprek.Beurten.Select(beurt => new BeurtRij(beurt.Tekst, beurt.Door, beurt.IsAntwoord, BrusselseTijd.Lokaal(beurt.Tijdstip)))], getypt, versie)
    {
        IsGesloten = gesprek.Status is Gespreksstatus.Gesloten,
    };
}

/// <summary>What one of the two wrote.</summary>
public sealed record BeurtRij(string Tekst, string Door, bool IsAntwoord, DateTimeOffset Tijdstip);
