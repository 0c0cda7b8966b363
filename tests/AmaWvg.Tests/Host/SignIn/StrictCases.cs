using System.Buffers.Text;
using static AmaWvg.Tests.Host.SignIn.SignInCase;

namespace AmaWvg.Tests.Host.SignIn;

// The same bytes written in another way: each part of a token, signed over that very text.
internal static class StrictCases
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    public static readonly Dictionary<string, Func<string, string>> Kinds = new()
    {
        ["one ="] = part => $"{part}=",
        ["two ="] = part => $"{part}==",
        ["=== and more"] = part => $"{part}====",
        ["a space behind"] = part => $"{part} ",
        ["a line break inside"] = part => part.Insert(4, "\n"),
        ["a tab in front"] = part => $"\t{part}",
        ["bits left over"] = LeftOver,
        ["a letter too many"] = part => $"{part}A",
    };

    public static readonly SignInCase[] All =
    [
        .. from kind in Kinds
           from part in (int[])[0, 1, 2]
           select Signature($"{kind.Key} in part {part}", provider => provider.Token = token => Rewrite(token, part, kind.Value, provider.Key)),
    ];

    /// <summary>The token with one part rewritten, and signed anew where that part is under the signature.</summary>
    public static string Rewrite(string token, int part, Func<string, string> change, SigningKey key)
    {
        var parts = token.Split('.');
        if (part == 2)
            return SignatureCases.Replace(token, 2, change(parts[2]));
        parts[part] = change(parts[part]);
        var input = $"{parts[0]}.{parts[1]}";
        return $"{input}.{Base64Url.EncodeToString(key.Sign(input, "RS256"))}";
    }

    // The last letter carries bits that no byte uses, unless the bytes come in threes; JSON may end with spaces until they do not.
    private static string LeftOver(string part)
    {
        if (part.Length % 4 == 0)
            part = Base64Url.EncodeToString([.. Base64Url.DecodeFromChars(part), (byte)' ']);
        return part[..^1] + Alphabet[Alphabet.IndexOf(part[^1], StringComparison.Ordinal) | 1];
    }
}
