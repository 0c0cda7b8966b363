using AmaWvg.Kernel.Types;
using AmaWvg.MijnUitbetalingen.Documenten;
using AmaWvg.Web.Components;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Wijzigen;

namespace AmaWvg.MijnUitbetalingen.Beheer.Rundetails;

/// <summary>One run with what it pays each organisation.</summary>
public sealed record RunView(
    Guid Id,
    Maand Maand,
    RunStatus Status,
    DateOnly Peildag,
    string Gemaakt,
    string? Goedgekeurd,
    DateOnly? UitbetaaldOp,
    RunTotalen Totalen,
    int Betalingen,
    IReadOnlyList<BetalingRow> Rijen,
    int Pagina,
    int Paginas,
    IReadOnlyList<HistoriekLine> Historiek,
    Melding? Melding)
{
    /// <summary>Day on which it was made, when that is after its own day: what was known by then not to be due is left out.</summary>
    public DateOnly? LaatOp { get; init; }

    /// <summary>How far the proposal is, while it is worked out.</summary>
    public VerversingModel? Voortgang { get; init; }

    /// <summary>Why there is no proposal, or why it may not come; null when nothing is wrong.</summary>
    public string? Fout { get; init; }

    /// <summary>Why organisations are not in it, each in a sentence.</summary>
    public IReadOnlyList<string> Overgeslagen { get; init; } = [];

    /// <summary>Whether the reader may ask for the proposal again.</summary>
    public bool MagOpnieuw { get; init; }

    /// <summary>Whether the reader may approve it: the right role, and not who made it.</summary>
    public bool MagGoedkeuren { get; init; }

    /// <summary>Whether the reader may book it as paid.</summary>
    public bool MagBoeken { get; init; }

    /// <summary>On which day the bank pays, in words; null when nothing goes to the bank.</summary>
    public string? Uitvoering { get; init; }

    /// <summary>Whether the file for the bank can be made.</summary>
    public bool HeeftBetaalbestand { get; init; }

    internal string Ontbrekend => $"{DutchNumber.Count(Overgeslagen.Count, "voorziening zit", "voorzieningen zitten")} niet in dit voorstel";
}

/// <summary>What all organisations together get of a run.</summary>
/// <param name="NieuweMaanden">The month of the run.</param>
/// <param name="Nabetalingen">Earlier months.</param>
/// <param name="Terugvorderingen">What comes back: zero or negative.</param>
/// <param name="Overgedragen">What earlier runs left.</param>
/// <param name="NaarBank">What goes to the bank.</param>
/// <param name="NaarVolgende">What is left to the next run.</param>
/// <param name="Aantal">How many payments go to the bank.</param>
public sealed record RunTotalen(Bedrag NieuweMaanden, Bedrag Nabetalingen, Bedrag Terugvorderingen, Bedrag Overgedragen, Bedrag NaarBank, Bedrag NaarVolgende, int Aantal)
{
    internal static RunTotalen Van(IReadOnlyList<Uitbetaling> betalingen) => new(
        Som(betalingen, u => u.NieuweMaanden),
        Som(betalingen, u => u.Nabetalingen),
        Som(betalingen, u => u.Terugvorderingen),
        Som(betalingen, u => u.Overgedragen),
        Som(betalingen, u => u.GaatNaarBank ? u.Bedrag : Bedrag.Nul),
        Som(betalingen, u => u.Doorgeschoven),
        betalingen.Count(u => u.GaatNaarBank));

    private static Bedrag Som(IEnumerable<Uitbetaling> betalingen, Func<Uitbetaling, Bedrag> bedrag) =>
        betalingen.Aggregate(Bedrag.Nul, (som, betaling) => som + bedrag(betaling));
}

/// <summary>What one organisation gets.</summary>
public sealed record BetalingRow(
    Guid Id, string Naam, Bedrag NieuweMaanden, Bedrag Nabetalingen, Bedrag Terugvorderingen, Bedrag Overgedragen, Bedrag Bedrag, UitbetalingStatus Status);
