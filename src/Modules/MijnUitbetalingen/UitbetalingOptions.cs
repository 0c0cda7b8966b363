using System.Globalization;

namespace AmaWvg.MijnUitbetalingen;

/// <summary>How the department pays (configuration section <c>Uitbetalingen</c>).</summary>
internal sealed class UitbetalingOptions
{
    /// <summary>First month that the portal settles (jjjj-mm); earlier months were paid elsewhere. Counts for the first run only.</summary>
    public string EersteMaand { get; set; } = "2018-07";

    /// <summary>Whether this host works out proposals; every host may.</summary>
    public bool MaaktVoorstellen { get; set; } = true;

    /// <summary>Who pays, as the bank knows it.</summary>
    public string Naam { get; set; } = "Departement Zorg";

    /// <summary>Account number that is paid from; without it there is no payment file.</summary>
    public string? Iban { get; set; }

    public Maand Begin => Maand.Van(DateOnly.ParseExact(EersteMaand, "yyyy-MM", CultureInfo.InvariantCulture));
}
