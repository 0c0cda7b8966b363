using AmaWvg.MijnVoorziening.Erkenningsaanvragen;

namespace AmaWvg.MijnVoorziening.Beheer.Dossiers;

/// <summary>What the list shows.</summary>
/// <param name="Filter">State of the screen.</param>
/// <param name="Provincies">The provinces to choose from.</param>
/// <param name="Totaal">Number of applications found.</param>
/// <param name="Pagina">Page shown.</param>
/// <param name="Paginas">Number of pages, at least 1.</param>
/// <param name="Rijen">Rows of that page, the most urgent first.</param>
public sealed record DossiersView(
    DossiersFilter Filter, IReadOnlyList<string> Provincies, int Totaal, int Pagina, int Paginas, IReadOnlyList<DossierRow> Rijen)
{
    internal string Aantal => Totaal switch
    {
        0 => "Geen dossiers gevonden",
        1 => "1 dossier gevonden",
        _ => $"{Totaal} dossiers gevonden",
    };
}

/// <summary>One application.</summary>
/// <param name="Id">The application.</param>
/// <param name="Voorziening">Who applies.</param>
/// <param name="Type">The type of organisation, in words.</param>
/// <param name="Provincie">Where it is.</param>
/// <param name="Ingediend">Day on which it was filed.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Uiterste">Last day for the next step; null when nothing waits for the department.</param>
/// <param name="Dagen">Days left until then; negative when it is too late.</param>
public sealed record DossierRow(
    Guid Id, string Voorziening, string Type, string Provincie, DateOnly Ingediend, AanvraagStatus Status, DateOnly? Uiterste, int? Dagen);
