using AmaWvg.Kernel.Gegevens;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnVoorziening.Voorzieningen;

namespace AmaWvg.MijnVoorziening.Gegevens;

/// <summary>A voorziening to load.</summary>
public sealed record VoorzieningGegeven(HcoNummer Hco, string Naam, TypeVoorziening Type, string Gemeente, string Provincie)
{
    /// <summary>Its recognitions; none for a voorziening that was never recognised.</summary>
    public IReadOnlyList<ErkenningGegeven> Erkenningen { get; init; } = [];
}

/// <summary>A recognition to load.</summary>
public sealed record ErkenningGegeven(Guid Id, string Nummer, DateOnly Van, DateOnly TotEnMet);

/// <summary>Loads voorzieningen with their recognitions.</summary>
public static class VoorzieningenLader
{
    /// <summary>Whether there is any voorziening yet, as seen by the owner.</summary>
    public const string BestaatSql = "select exists (select from mijn_voorziening.voorziening)";

    /// <summary>Replaces all voorzieningen and recognitions.</summary>
    public static async Task LaadAsync(
        Bulklading lading, IReadOnlyList<VoorzieningGegeven> voorzieningen, CancellationToken cancellationToken)
    {
        await lading.LeegAsync(["mijn_voorziening.voorziening", "mijn_voorziening.erkenning"], cancellationToken);
        await lading.KopieerAsync(
            "mijn_voorziening.voorziening (hco, naam, type, gemeente, provincie)",
            voorzieningen,
            (copy, voorziening) =>
            {
                copy.Write(voorziening.Hco.Waarde);
                copy.Write(voorziening.Naam);
                copy.Write(voorziening.Type.ToString());
                copy.Write(voorziening.Gemeente);
                copy.Write(voorziening.Provincie);
            },
            cancellationToken);
        await lading.KopieerAsync(
            "mijn_voorziening.erkenning (id, hco, nummer, van, tot_en_met)",
            voorzieningen.SelectMany(voorziening => voorziening.Erkenningen, (voorziening, erkenning) => (voorziening.Hco, Erkenning: erkenning)),
            (copy, rij) =>
            {
                copy.Write(rij.Erkenning.Id);
                copy.Write(rij.Hco.Waarde);
                copy.Write(rij.Erkenning.Nummer);
                copy.Write(rij.Erkenning.Van);
                copy.Write(rij.Erkenning.TotEnMet);
            },
            cancellationToken);
    }
}
