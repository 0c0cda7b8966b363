using System.Globalization;
using AmaWvg.Kernel.Subsidie;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnUitbetalingen.Documenten;
using AmaWvg.Web.Wijzigen;

namespace AmaWvg.MijnUitbetalingen.Beheer.Overzicht;

/// <summary>What the department sees of payments.</summary>
/// <param name="Volgende">Month of the next run.</param>
/// <param name="Dag">Day from which it can be made.</param>
/// <param name="KanNu">Whether that day has come.</param>
/// <param name="Open">The run of that month, when its proposal was asked for already.</param>
/// <param name="Runs">A page of the runs, newest first.</param>
/// <param name="Pagina">Which page, from 1.</param>
/// <param name="Paginas">How many there are.</param>
/// <param name="Tarieven">The rates, newest first.</param>
/// <param name="Melding">The confirmation of what was just done.</param>
public sealed record BeheerOverzichtView(
    Maand Volgende, DateOnly Dag, bool KanNu, OpenRun? Open, IReadOnlyList<RunRow> Runs, int Pagina, int Paginas, IReadOnlyList<Tarief> Tarieven, Melding? Melding)
{
    /// <summary>How many runs there are on all pages.</summary>
    public int Totaal { get; init; }

    /// <summary>Whether the reader keeps the rates and makes proposals.</summary>
    public bool IsFinancieelBeheerder { get; init; }

    /// <summary>A month as a form sends it.</summary>
    internal static string Sleutel(Maand maand) => maand.EersteDag.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}

/// <summary>The run that waits for its proposal or its approval.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Status">How far it is.</param>
/// <param name="Fout">Why its proposal could not be made, or hangs; null unless that is so.</param>
public sealed record OpenRun(Guid Id, RunStatus Status, string? Fout);

/// <summary>One run.</summary>
public sealed record RunRow(Guid Id, Maand Maand, RunStatus Status, int Aantal, Bedrag Totaal, string GemaaktDoor, string? GoedgekeurdDoor, DateOnly? UitbetaaldOp);
