using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Documents;
using AmaWvg.Kernel.Types;

namespace AmaWvg.Kernel.Toegangslog;

/// <summary>
/// One line of the access log: who saw INSZ numbers, for whom, why, how many and when. The portal can add lines and never read them.
/// </summary>
public sealed class Toegangsregel : IVanOrganisatie
{
    /// <summary>Key, in order of time.</summary>
    public Guid Id { get; private init; }

    /// <summary>Organisation for which the person acted.</summary>
    public required HcoNummer Hco { get; init; }

    /// <summary>Moment (UTC).</summary>
    public required DateTimeOffset Tijdstip { get; init; }

    /// <summary>Stable key of the person who looked.</summary>
    public required string Persoon { get; init; }

    /// <summary>Purpose, a fixed phrase such as <c>overzicht overeenkomsten</c>.</summary>
    public required string Doel { get; init; }

    /// <summary>Number of persons shown.</summary>
    public required int Aantal { get; init; }

    /// <summary>The one participant shown, when it was one.</summary>
    public Guid? Onderwerp { get; init; }

    /// <summary>Makes the line for what the signed-in person sees now.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in for an organisation.</exception>
    public static Toegangsregel Van(IHuidigeSessie sessie, string doel, int aantal, Guid? onderwerp, DateTimeOffset nu) => new()
    {
        Id = Guid.CreateVersion7(nu),
        Hco = sessie.Hco ?? throw new InvalidOperationException("The access log needs an organisation."),
        Tijdstip = nu,
        Persoon = sessie.Persoon ?? throw new InvalidOperationException("The access log needs a person."),
        Doel = doel,
        Aantal = aantal,
        Onderwerp = onderwerp,
    };
}
