using AmaWvg.Kernel.Contracts.MijnBerichten;
using AmaWvg.MijnBerichten.Lezen;
using AmaWvg.Web.Forms;

namespace AmaWvg.MijnBerichten.Beheer.Ontvangen;

/// <summary>Messages as organisations have them, those that the portal makes itself too.</summary>
/// <param name="Voorziening">Number and name of the one organisation that they are of; null for all.</param>
/// <param name="Totaal">How many.</param>
/// <param name="Pagina">Page shown, from 1.</param>
/// <param name="Paginas">How many there are.</param>
/// <param name="Rijen">Those of the page, newest first.</param>
public sealed record OntvangenView((string Hco, string Naam)? Voorziening, int Totaal, int Pagina, int Paginas, IReadOnlyList<OntvangenRij> Rijen)
{
    /// <summary>What was asked for and does not count, in words.</summary>
    public IReadOnlyList<string> Onbegrepen { get; init; } = [];

    internal string Titel => Voorziening is var (_, naam) ? $"Berichten aan {naam}" : "Berichten aan alle voorzieningen";

    internal string Aantal => Totaal == 0 ? "Nog geen berichten" : DutchNumber.Count(Totaal, "bericht", "berichten");

    internal string Url(int pagina) =>
        MijnBerichtenUrls.Ontvangen + (Voorziening is var (hco, _) ? $"?voorziening={hco}&" : "?") + $"pagina={pagina}";
}

/// <summary>A message in the list.</summary>
public sealed record OntvangenRij(Guid Id, DateOnly Dag, string Onderwerp, Berichtsoort Soort, string Voorziening, string Maker);

/// <summary>One message.</summary>
/// <param name="Bericht">As the organisation reads it.</param>
/// <param name="Hco">Number of the organisation.</param>
/// <param name="Voorziening">Its name.</param>
/// <param name="Maker">Who made the message.</param>
/// <param name="Verzending">What staff wrote, if they did.</param>
public sealed record OntvangenBericht(BerichtView Bericht, string Hco, string Voorziening, string Maker, Guid? Verzending);
