using AmaWvg.Kernel.Contracts.Overeenkomsten;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnUitbetalingen.Documenten;
using AmaWvg.MijnUitbetalingen.Vooruitzicht;

namespace AmaWvg.MijnUitbetalingen.Overzicht;

/// <summary>The payments of the organisation, and what comes.</summary>
/// <param name="Filter">State of the screen.</param>
/// <param name="Jaren">The years to choose from.</param>
/// <param name="Totaal">Number of payments found.</param>
/// <param name="Pagina">Page shown.</param>
/// <param name="Paginas">Number of pages, at least 1.</param>
/// <param name="Rijen">Payments of that page, the latest first.</param>
/// <param name="Vooruitzicht">What the next run pays as things stand.</param>
/// <param name="Termijnen">What to do before which day.</param>
public sealed record OverzichtView(
    OverzichtFilter Filter,
    IReadOnlyList<int> Jaren,
    int Totaal,
    int Pagina,
    int Paginas,
    IReadOnlyList<OverzichtRow> Rijen,
    VooruitzichtView Vooruitzicht,
    IReadOnlyList<Termijn> Termijnen)
{
    internal string Aantal => Totaal switch
    {
        0 => "Geen uitbetalingen gevonden",
        1 => "1 uitbetaling gevonden",
        _ => $"{Totaal} uitbetalingen gevonden",
    };
}

/// <summary>One payment.</summary>
public sealed record OverzichtRow(Guid Id, string Nummer, Maand Periode, DateOnly Verwerkingsdatum, string Rekeningnummer, Bedrag Bedrag, UitbetalingStatus Status)
{
    internal static OverzichtRow Van(Uitbetaling u) =>
        new(u.Id, u.Betalingsnummer, u.Maand, u.Verwerkingsdatum!.Value, u.Iban?.Weergave ?? "", u.Bedrag, u.Status);
}
