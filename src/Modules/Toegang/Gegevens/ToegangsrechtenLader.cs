using AmaWvg.Kernel.Gegevens;
using AmaWvg.Kernel.Types;
using AmaWvg.Toegang.Rechten;

namespace AmaWvg.Toegang.Gegevens;

/// <summary>One line of the access directory to load.</summary>
/// <param name="Insz">The person.</param>
/// <param name="Organisatie">The voorziening; null for the department.</param>
/// <param name="Naam">Name of the organisation.</param>
/// <param name="Gemeente">Its municipality.</param>
/// <param name="Rollen">Roles, from the contract.</param>
public sealed record ToegangsrechtGegeven(Insz Insz, HcoNummer? Organisatie, string Naam, string Gemeente, string[] Rollen);

/// <summary>Loads the access directory with example data.</summary>
public static class ToegangsrechtenLader
{
    /// <summary>Replaces the whole directory.</summary>
    public static async Task LaadAsync(Bulklading lading, IEnumerable<ToegangsrechtGegeven> rechten, CancellationToken cancellationToken)
    {
        await lading.LeegAsync(["toegang.toegangsrecht"], cancellationToken);
        await lading.KopieerAsync(
            "toegang.toegangsrecht (insz, organisatie, naam, gemeente, rollen)",
            rechten,
            (copy, recht) =>
            {
                copy.Write(recht.Insz.Waarde);
                copy.Write(recht.Organisatie?.Waarde ?? Toegangsrecht.Departement);
                copy.Write(recht.Naam);
                copy.Write(recht.Gemeente);
                copy.Write(recht.Rollen);
            },
            cancellationToken);
    }
}
