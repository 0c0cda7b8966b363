using AmaWvg.Inspecties;
using AmaWvg.MijnVoorziening;

namespace AmaWvg.Voorbeeldgegevens;

/// <summary>The final reports of a round, as the portal itself makes them of its checklists.</summary>
internal static class Inspectieverslagen
{
    private const int Zaad = 20_250_227;

    /// <summary>Each with its PDF, in the order of the inspections.</summary>
    public static IReadOnlyList<(Verslag Verslag, byte[] Pdf, DateTimeOffset Gepubliceerd)> Maak(Inspectiegegevens ronde)
    {
        var (toeval, regels, beschrijvingen) = (new Toeval(Zaad), ronde.Regels.ToLookup(regel => regel.InspectieId), ronde.Beschrijvingen.ToDictionary(beschrijving => beschrijving.InspectieId));
        return
        [
            .. from inspectie in ronde.Inspecties
               let op = inspectie.DefinitiefOp!.Value
               let inhoud = Verslaginhoud.Van(
                   inspectie, regels[inspectie.Id].ToDictionary(regel => regel.Criterium), beschrijvingen[inspectie.Id], Enum.Parse<TypeVoorziening>(inspectie.Begeleider.Type).Label())
               let gemaakt = Verslagmaker.Maak(inspectie, inhoud, Verslagsoort.Definitief, 1, toeval.Id(op), op, [])
               select (gemaakt.Verslag, gemaakt.Pdf, inspectie.GepubliceerdOp!.Value),
        ];
    }
}
