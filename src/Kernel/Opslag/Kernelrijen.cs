namespace AmaWvg.Kernel;

/// <summary>The rows of plain tables that a unit of work writes together with its documents.</summary>
internal static class Kernelrijen
{
    public static Guid Schrijf(Werkeenheid eenheid, HistoriekRegel regel)
    {
        eenheid.VoerUit(
            "insert into kernel.historiek (id, hco, soort, onderwerp, tijdstip, actie, door, persoon, toelichting) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            regel.Id, regel.Hco, regel.Soort, regel.Onderwerp, regel.Tijdstip, regel.Actie, regel.Door, regel.Persoon, regel.Toelichting);
        return regel.Id;
    }

    public static void Schrijf(Werkeenheid eenheid, OutboxRegel regel) => eenheid.VoerUit(
        "insert into kernel.outbox (id, hco, soort, gegevens, tijdstip, buiten, kenmerk, niet_voor) values (?, ?, ?, ?::jsonb, ?, ?, ?, ?)",
        regel.Id, regel.Hco, regel.Soort, regel.Gegevens, regel.Tijdstip, regel.Buiten, regel.Kenmerk, regel.NietVoor);

    public static void Schrijf(Werkeenheid eenheid, VerbruikteSleutel sleutel) => eenheid.VoerUit(
        "insert into kernel.idempotentie (hco, sleutel, persoon, pad, inhoud, antwoord, tijdstip) values (?, ?, ?, ?, ?, ?, ?)",
        sleutel.Hco, sleutel.Sleutel, sleutel.Persoon, sleutel.Pad, sleutel.Inhoud, sleutel.Antwoord, sleutel.Tijdstip);
}
