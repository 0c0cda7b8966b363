namespace AmaWvg.Kernel;

/// <summary>The Kruispuntbank van Ondernemingen: which ondernemingen there are, and who represents them by law.</summary>
public interface IKruispuntbank
{
    /// <summary>Asks for an onderneming, and whether somebody represents it.</summary>
    /// <param name="nummer">Which one.</param>
    /// <param name="persoon">Who is signed in: the register says yes or no, and names nobody.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<Registerantwoord<KboOnderneming>> VindAsync(Ondernemingsnummer nummer, Insz persoon, CancellationToken cancellationToken);
}

/// <summary>An onderneming as the Kruispuntbank knows it.</summary>
/// <param name="Nummer">Its number.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Gemeente">Where its seat is.</param>
/// <param name="IsOcmw">Whether it is an OCMW.</param>
/// <param name="IsVertegenwoordiger">Whether the person who asks represents it by law.</param>
public sealed record KboOnderneming(Ondernemingsnummer Nummer, string Naam, string Gemeente, bool IsOcmw, bool IsVertegenwoordiger);
