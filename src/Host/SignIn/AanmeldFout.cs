using System.Globalization;
using System.Text.RegularExpressions;

namespace AmaWvg.Host;

/// <summary>Why a sign-in failed: all that is logged or shown of it.</summary>
public enum AanmeldFout
{
    /// <summary>The person cancelled at the provider.</summary>
    Geannuleerd,

    /// <summary>The provider does not answer, or its discovery document is no good.</summary>
    NietBereikbaar,

    /// <summary>The callback is not the plain GET that was asked for.</summary>
    OngeldigeAanroep,

    /// <summary>The state is not ours, not this browser's, or used.</summary>
    OngeldigeState,

    /// <summary>The answer came after the state's ten minutes.</summary>
    Verlopen,

    /// <summary>The answer does not name our provider.</summary>
    AndereProvider,

    /// <summary>The provider answered with an error.</summary>
    ProviderWeigert,

    /// <summary>The code was refused, or the answer to it is not what the standard asks.</summary>
    TokenAntwoord,

    /// <summary>The id-token is not signed by a published key of the provider.</summary>
    Handtekening,

    /// <summary>A claim of the id-token is missing or wrong.</summary>
    OngeldigToken,

    /// <summary>The id-token was made for another sign-in.</summary>
    Nonce,

    /// <summary>Another digital key was used than was asked for.</summary>
    AndereSleutel,

    /// <summary>The person did not show the key again when that was asked.</summary>
    NietOpnieuwAangemeld,

    /// <summary>The userinfo answer is not about this person.</summary>
    Persoonsgegevens,

    /// <summary>The provider does not give the national number or the name.</summary>
    GegevensOntbreken,
}

/// <summary>How a reason is written in an address.</summary>
public static partial class AanmeldFoutSlug
{
    /// <summary>For example <c>niet-bereikbaar</c>.</summary>
    public static string Slug(this AanmeldFout fout) =>
        Capital().Replace(fout.ToString(), "-$0").ToLower(CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capital();
}
