namespace AmaWvg.Kernel;

/// <summary>
/// Who is acting, and for which organisation. Filled from the server-side session alone, never from the request,
/// so that no address, form or header can choose an organisation.
/// </summary>
public interface IHuidigeSessie
{
    /// <summary>Stable key of the person (derived from issuer and subject), or null when nobody is signed in.</summary>
    string? Persoon { get; }

    /// <summary>
    /// Who is acting as a human being, whatever account was used: for rules such as four eyes, where a second account of the same person
    /// is no second person. A hash of the national number and of what it is asked for, so that marks of two things cannot be held together.
    /// </summary>
    /// <param name="over">What the rule is about.</param>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    string Mens(Guid over);

    /// <summary>First name and name as the identity provider gave them; empty when nobody is signed in.</summary>
    string Naam { get; }

    /// <summary>The organisation this session works for, or null before a profile is chosen.</summary>
    HcoNummer? Hco { get; }

    /// <summary>Whether the session works for the department.</summary>
    bool IsDepartement { get; }

    /// <summary>Whether the session works for Zorginspectie.</summary>
    bool IsInspectie { get; }

    /// <summary>Name of that organisation; empty before a profile is chosen.</summary>
    string Organisatie { get; }

    /// <summary>When the session ends, or null when nobody is signed in.</summary>
    Eindtijd? Einde { get; }
}

/// <summary>When a session ends if the person asks nothing more.</summary>
/// <param name="Tijdstip">The moment.</param>
/// <param name="IsVerlengbaar">Whether it moves when the person does ask something; false at the end of the longest time.</param>
public sealed record Eindtijd(DateTimeOffset Tijdstip, bool IsVerlengbaar);
