using System.Security.Claims;

namespace AmaWvg.Kernel;

/// <summary>
/// For which organisations a person may use the portal, and with which rights. The identity provider only says who somebody is;
/// this says what that person may do.
/// </summary>
public interface IToegangsrechten
{
    /// <summary>The profiles of a signed-in person, by name of the organisation; empty when there is no right at all.</summary>
    /// <param name="persoon">The person, with the claims of <see cref="PersoonClaims"/>.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<IReadOnlyList<Profiel>> VanAsync(ClaimsPrincipal persoon, CancellationToken cancellationToken);
}

/// <summary>One organisation for which a person holds the right to use the portal.</summary>
/// <param name="Sleutel">Value that names the profile in a form: the HCO number, the key of an access chain, or a fixed word for the department.</param>
/// <param name="Hco">HCO number of the voorziening, or <see cref="Ketensleutel"/> of an access chain; null for the department.</param>
/// <param name="Naam">Name of the organisation.</param>
/// <param name="Gemeente">Municipality; may be empty.</param>
/// <param name="Rollen">Roles, from <see cref="Rollen"/>.</param>
public sealed record Profiel(string Sleutel, HcoNummer? Hco, string Naam, string Gemeente, IReadOnlyList<string> Rollen);

/// <summary>The roles of the portal.</summary>
public static class Rollen
{
    /// <summary>Works for a voorziening.</summary>
    public const string Begeleider = "Begeleider";

    /// <summary>Handles applications at the department.</summary>
    public const string Dossierbehandelaar = "Dossierbehandelaar";

    /// <summary>Decides on applications at the department.</summary>
    public const string Beslisser = "Beslisser";

    /// <summary>Keeps the rates and makes payment proposals.</summary>
    public const string FinancieelBeheerder = "FinancieelBeheerder";

    /// <summary>Approves payment proposals of others.</summary>
    public const string Goedkeurder = "Goedkeurder";

    /// <summary>Has a place in the access chain of an onderneming; what it allows is read from the chain itself, at every request.</summary>
    public const string Toegangsbeheer = "Toegangsbeheer";

    /// <summary>Inspects for Zorginspectie.</summary>
    public const string Inspecteur = "Inspecteur";

    /// <summary>Every role of the department.</summary>
    public static IReadOnlyList<string> Departement { get; } = [Dossierbehandelaar, Beslisser, FinancieelBeheerder, Goedkeurder];

    /// <summary>The roles that may set agreements right, and handle a merger or absorption.</summary>
    public static IReadOnlyList<string> Corrigeert { get; } = [Dossierbehandelaar, Beslisser];

    /// <summary>The roles that may end somebody's session.</summary>
    public static IReadOnlyList<string> BeeindigtAanmeldingen { get; } = [Dossierbehandelaar, Beslisser];
}
