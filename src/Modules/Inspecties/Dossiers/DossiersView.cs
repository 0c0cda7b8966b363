using System.Globalization;

namespace AmaWvg.Inspecties;

/// <summary>How many are drawn.</summary>
public sealed record DossiersForm(string Aantal) : IFormulier<DossiersForm>
{
    /// <inheritdoc />
    public static DossiersForm Van(IFormCollection velden) => new(FormText.Read(velden, "aantal"));
}

internal sealed class DossiersValidator : AbstractValidator<DossiersForm>
{
    private const int Meeste = 20;

    public DossiersValidator() => RuleFor(f => f.Aantal)
        .Correct(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var aantal) && aantal is >= Toetsing.MinsteDossiers and <= Meeste
            ? null : $"Vul een aantal van {Toetsing.MinsteDossiers} tot {Meeste} in");
}

/// <summary>Why a file is replaced.</summary>
public sealed record DossierVervangForm(string Waaromvervangen) : IFormulier<DossierVervangForm>
{
    /// <inheritdoc />
    public static DossierVervangForm Van(IFormCollection velden) => new(FormText.Read(velden, "waaromvervangen"));
}

internal sealed class DossierVervangValidator : AbstractValidator<DossierVervangForm>
{
    private const int Langste = 500;

    public DossierVervangValidator() => RuleFor(f => f.Waaromvervangen).TextWithoutInsz("een reden", Langste);
}

/// <summary>The files of an inspection.</summary>
public sealed record DossiersView(Guid Id, string Naam, DossiersForm Form, IReadOnlyList<int> Nummers, IReadOnlyList<string> Vervangen, bool MagTrekken, bool MagVervangen, bool MagOpenen, Guid? Versie) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }

    public Melding? Melding { get; init; }

    internal static DossiersView Van(Inspectie inspectie, DossiersForm form, Guid versie) => new(
        inspectie.Id, inspectie.Begeleider.Naam, form, inspectie.Dossiernummers,
        [.. inspectie.Wissels.Select(wissel => $"Dossier {wissel.Nummer} op {DutchDate.Format(BrusselseTijd.DagVan(wissel.Op))}. Reden: {wissel.Reden}")],
        inspectie.IsInTeVullen && inspectie.Dossiers.Count == 0, inspectie.IsInTeVullen, inspectie.IsOpen, versie);
}

/// <summary>The form to replace a file.</summary>
public sealed record DossierVervangenView(Guid Id, int Nummer, DossierVervangForm Form, Guid? Versie) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }
}

/// <summary>One file.</summary>
public sealed record DossierView(Guid Id, int Nummer, string Naam, string? Deelnemer, IReadOnlyList<SummaryRij> Feiten, bool MagVervangen)
{
    /// <summary>The next file that was drawn; null after the last.</summary>
    public int? Volgende { get; init; }

    /// <summary>The agreement by the model, and scans of what was signed.</summary>
    public IReadOnlyList<DossierbestandRij> Modellen { get; init; } = [];

    /// <summary>The duties of guidance, as the begeleider recorded them.</summary>
    public IReadOnlyList<DossierplichtRij> Plichten { get; init; } = [];

    public IReadOnlyList<DossierstukRij> Stukken { get; init; } = [];
}

/// <summary>A duty.</summary>
public sealed record DossierplichtRij(string Kop, StatusTagModel Stand, string Reden);

/// <summary>Something that was recorded.</summary>
public sealed record DossierstukRij(DateOnly Dag, string Titel, IReadOnlyList<SummaryRij> Gegevens, string Door, IReadOnlyList<DossierbestandRij> Bijlagen);

/// <summary>A file to open.</summary>
public sealed record DossierbestandRij(string Naam, string Omschrijving, string Url);
