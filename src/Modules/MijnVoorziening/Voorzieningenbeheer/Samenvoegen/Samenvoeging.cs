using AmaWvg.Kernel.Contracts.Overeenkomsten;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnVoorziening.Voorzieningen;

namespace AmaWvg.MijnVoorziening.Voorzieningenbeheer.Samenvoegen;

/// <summary>A merger or absorption that the rules allow.</summary>
/// <param name="Van">The organisation that goes up in the other one.</param>
/// <param name="Naar">The other one.</param>
/// <param name="Soort">Merger or absorption.</param>
/// <param name="Datum">The day.</param>
/// <param name="GaatOver">Whether the agreements pass: only to an organisation that is recognised by then (BR-23).</param>
internal sealed record Samenvoeging(Voorziening Van, Voorziening Naar, SoortSamengaan Soort, DateOnly Datum, bool GaatOver)
{
    public DateOnly LaatsteDag => Maand.Van(Datum).LaatsteDag;

    public DateOnly EersteDag => LaatsteDag.AddDays(1);

    public Overgangsvraag Vraag => new(Van.Hco, Van.Naam, Naar.Hco, Naar.Naam, EersteDag, GaatOver);
}
