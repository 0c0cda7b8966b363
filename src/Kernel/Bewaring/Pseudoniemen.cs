using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace AmaWvg.Kernel;

/// <summary>
/// Makes pseudonyms of national numbers, with a key that is not in the database: the same person gets the same one everywhere, so figures stay
/// as they were and the access log still answers who saw a person whose number is asked. Nobody works a number out from it without the key.
/// </summary>
public sealed class Pseudoniemen(IOptions<BewaarOptions> options)
{
    private const int KortsteSleutel = 32;
    private const int Lengte = 10;

    /// <summary>Whether there is a key that is long enough.</summary>
    public bool Kan => options.Value.Pseudoniemsleutel is { Length: >= KortsteSleutel };

    /// <summary>The pseudonym of a number; one that is a pseudonym already stays.</summary>
    /// <exception cref="InvalidOperationException">There is no key.</exception>
    public Insz Van(Insz insz)
    {
        if (!Kan)
            throw new InvalidOperationException("Bewaren:Pseudoniemsleutel is not set.");
        // As docs/wie-zag.sql does, in which PostgreSQL has no HMAC: the key around the hash of key and number.
        var sleutel = Encoding.UTF8.GetBytes(options.Value.Pseudoniemsleutel!);
        return insz.IsGewist ? insz : Insz.Pseudo(Base64Url.EncodeToString(SHA256.HashData([.. sleutel, .. SHA256.HashData([.. sleutel, .. Encoding.UTF8.GetBytes(insz.Waarde)])]))[..Lengte]);
    }
}
