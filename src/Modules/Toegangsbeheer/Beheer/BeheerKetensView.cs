namespace AmaWvg.Toegangsbeheer;

/// <summary>The chains that were found.</summary>
/// <param name="Zoek">What was searched for.</param>
/// <param name="Insz">The number that was searched for, as typed.</param>
/// <param name="Rijen">What was found; null before anything was asked.</param>
public sealed record BeheerKetensView(string Zoek, string Insz, IReadOnlyList<BeheerKetenRij>? Rijen) : IFormulierView
{
    /// <summary>The chains of which the onderneming is not known yet.</summary>
    public IReadOnlyList<BeheerKetenRij> Onbekend { get; init; } = [];

    /// <summary>Whether the reader may register a maatwerkbedrijf.</summary>
    public bool MagRegistreren { get; init; }

    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;
}

/// <summary>A chain in a list.</summary>
public sealed record BeheerKetenRij(Guid Id, string Naam, string Nummer, string Gemeente, bool HeeftHoofd, int Subafdelingen);

/// <summary>A chain as staff read it.</summary>
public sealed record BeheerKetenView(
    Guid Id, string Naam, string Nummer, IReadOnlyList<AanstellingRij> Aanstellingen, string? Actief, IReadOnlyList<SubafdelingRij> Subafdelingen, IReadOnlyList<HistoriekLine> Historiek, bool MagBeeindigen)
{
    /// <summary>The users of the subafdelingen of now.</summary>
    public IReadOnlyList<GebruikersLijstRij> Gebruikers { get; init; } = [];

    /// <summary>Whether the reader may say which onderneming this is.</summary>
    public bool MagKoppelen { get; init; }

    /// <summary>What was just done; null for nothing.</summary>
    public Melding? Melding { get; init; }
}

/// <summary>The hoofdtoegangsbeheerder whose place staff end.</summary>
public sealed record BeheerBeeindigView(Guid Id, string Naam, string Hoofd, BeheerBeeindigForm Form) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }
}
