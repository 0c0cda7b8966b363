namespace AmaWvg.Begeleiding;

/// <summary>The file of a participant, for one agreement.</summary>
/// <param name="Deelnemer">The participant.</param>
/// <param name="Naam">Name of the participant.</param>
/// <param name="Insz">The number as shown.</param>
/// <param name="Overeenkomsten">The agreements to choose from, the newest first.</param>
public sealed record DossierView(Guid Deelnemer, string Naam, string Insz, IReadOnlyList<DossierOvereenkomst> Overeenkomsten) : IFormulierView
{
    /// <summary>The agreement that is shown; null when there is none.</summary>
    public Guid? Gekozen { get; init; }

    /// <summary>The nine duties, in the order in which they happen.</summary>
    public required IReadOnlyList<DossierPlicht> Plichten { get; init; }

    /// <summary>The first duty for which something is to do, and can be done here.</summary>
    internal DossierPlicht? Eerst => Plichten.FirstOrDefault(plicht => plicht.VraagtActie && plicht.Plicht is not Begeleidingsplicht.Combinatie);

    /// <summary>What turned out to be a mistake.</summary>
    public required IReadOnlyList<DossierRij> Vervallen { get; init; }

    /// <summary>Whether the organisation keeps policies that can be taken over.</summary>
    public bool KanPolissenOvernemen { get; init; }

    /// <summary>What was done, the newest first.</summary>
    public required IReadOnlyList<HistoriekLine> Historiek { get; init; }

    /// <summary>What was just done.</summary>
    public Melding? Melding { get; init; }

    /// <summary>In what the signed agreement and the file say something else about consent, and what to do.</summary>
    public IReadOnlyList<string> Tegenspraak { get; init; } = [];

    /// <summary>The files before and after this one in the list from which it was opened; null when it was not.</summary>
    public Dossierbuur? Buren { get; init; }

    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;
}

/// <summary>Where a file stands in the list from which it was opened.</summary>
/// <param name="Plaats">Such as <c>dossier 3 van 12</c>; null when it is in the list no more.</param>
/// <param name="Vorige">Address of the file before; null for none.</param>
/// <param name="Volgende">Address of the next; null for none.</param>
public sealed record Dossierbuur(string? Plaats, string? Vorige, string? Volgende);

/// <summary>An agreement to choose.</summary>
public sealed record DossierOvereenkomst(Guid Id, string Referentie, string Periode, string Stand, bool IsGekozen);

/// <summary>A duty with what was recorded for it.</summary>
public sealed record DossierPlicht(Begeleidingsplicht Plicht, Plichttoestand Toestand, string Reden, IReadOnlyList<DossierRij> Stukken)
{
    /// <summary>Whether something is missing or too late, and can still be done.</summary>
    public required bool VraagtActie { get; init; }

    internal string Id => "plicht-" + Plicht.ToString().ToLowerInvariant();

    internal Dossierdeel? Deel => Dossierdeel.Van(Plicht);
}

/// <summary>Something that was recorded.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Titel">What it is.</param>
/// <param name="Gegevens">Questions with their answers.</param>
/// <param name="Door">Who recorded it last.</param>
/// <param name="Op">When.</param>
/// <param name="Verbeteringen">How often it was corrected.</param>
/// <param name="Vervallen">Why it does not count; null when it does.</param>
public sealed record DossierRij(
    Guid Id, string Titel, IReadOnlyList<KeyValuePair<string, string>> Gegevens, string Door, DateTimeOffset Op, int Verbeteringen, string? Vervallen)
{
    /// <summary>The one agreement that it is about, when there are more.</summary>
    public string? Referentie { get; init; }

    /// <summary>The voorziening that recorded it, when the agreement passed from there.</summary>
    public string? Overgenomen { get; init; }

    /// <summary>Whether who reads it may not change it.</summary>
    public bool IsAlleenLezen { get; init; }

    /// <summary>Whether it is a consent that holds.</summary>
    public bool IsTeIntrekken { get; init; }

    /// <summary>Its files.</summary>
    public required IReadOnlyList<BijlageRij> Bijlagen { get; init; }
}

/// <summary>A file.</summary>
public sealed record BijlageRij(Guid Id, string Naam, string Omschrijving);
