using System.Globalization;

namespace AmaWvg.MijnUitbetalingen;

/// <summary>What one organisation gets of one run. It has a number from the moment of approval; before, it is a proposal.</summary>
internal sealed class Uitbetaling : IDocument, IVanOrganisatie
{
    public required Guid Id { get; init; }
    public required HcoNummer Hco { get; init; }
    public required Guid RunId { get; init; }

    /// <summary>The attempt of the run that made it.</summary>
    public required int Poging { get; init; }

    /// <summary>Name of the organisation when it was made.</summary>
    public required string Naam { get; init; }

    /// <summary>Month of the run.</summary>
    public required Maand Maand { get; init; }

    /// <summary>Account number that could be used on the day of the proposal; null when there was none.</summary>
    public required Iban? Iban { get; init; }

    public required Bedrag NieuweMaanden { get; init; }
    public required Bedrag Nabetalingen { get; init; }
    public required Bedrag Terugvorderingen { get; init; }

    /// <summary>What the payment before left.</summary>
    public required Bedrag Overgedragen { get; init; }

    /// <summary>What is paid or, when it is carried over, left to the next run.</summary>
    public required Bedrag Bedrag { get; init; }

    public required UitbetalingStatus Status { get; set; }

    /// <summary>Counts on without gaps; null while it is a proposal.</summary>
    public int? Nummer { get; private set; }

    public DateOnly? Verwerkingsdatum { get; private set; }

    public Guid Versie { get; private set; }

    public bool GaatNaarBank => Status is UitbetalingStatus.InVerwerking or UitbetalingStatus.Uitbetaald;

    /// <summary>What is left to the next run.</summary>
    public Bedrag Doorgeschoven => Status is UitbetalingStatus.Overgedragen or UitbetalingStatus.WachtOpRekening ? Bedrag : Bedrag.Nul;

    public string Betalingsnummer => Weergave(Nummer);

    public static string Weergave(int? nummer) => nummer?.ToString("'AMA-'000000", CultureInfo.InvariantCulture) ?? "";

    public static UitbetalingStatus StatusVan(Bedrag bedrag, Iban? iban) =>
        bedrag == Bedrag.Nul ? UitbetalingStatus.Verrekend
        : bedrag < Bedrag.Nul ? UitbetalingStatus.Overgedragen
        : iban is null ? UitbetalingStatus.WachtOpRekening
        : UitbetalingStatus.InVerwerking;

    public void Bevestig(int nummer, DateOnly verwerkingsdatum) => (Nummer, Verwerkingsdatum) = (nummer, verwerkingsdatum);

    public void Boek(DateOnly uitbetaaldOp) => (Status, Verwerkingsdatum) = (UitbetalingStatus.Uitbetaald, uitbetaaldOp);
}
