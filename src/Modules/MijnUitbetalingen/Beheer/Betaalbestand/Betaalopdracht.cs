using AmaWvg.Kernel.Types;

namespace AmaWvg.MijnUitbetalingen.Beheer.Betaalbestand;

/// <summary>What the bank is asked: one batch of transfers.</summary>
/// <param name="Kenmerk">Names the batch at the bank; the same file again has the same name, so that the bank refuses it.</param>
/// <param name="Gemaakt">When the file was made.</param>
/// <param name="Uitvoeren">Day on which the bank pays.</param>
/// <param name="Naam">Who pays.</param>
/// <param name="Iban">From which account.</param>
/// <param name="Overschrijvingen">To whom.</param>
internal sealed record Betaalopdracht(
    string Kenmerk, DateTimeOffset Gemaakt, DateOnly Uitvoeren, string Naam, Iban Iban, IReadOnlyList<Overschrijving> Overschrijvingen);

/// <summary>One transfer.</summary>
/// <param name="Kenmerk">Comes back on the bank statements of both sides: the payment number.</param>
/// <param name="Naam">Who is paid.</param>
/// <param name="Iban">On which account.</param>
/// <param name="Bedrag">How much.</param>
/// <param name="Mededeling">What the receiver reads.</param>
internal sealed record Overschrijving(string Kenmerk, string Naam, Iban Iban, Bedrag Bedrag, string Mededeling);
