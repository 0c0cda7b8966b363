using System.Text.Json;
using System.Text.Json.Serialization;

namespace AmaWvg.MijnVoorziening;

/// <summary>The register's answer: about whom, and what that person has.</summary>
internal sealed record LedAntwoord(string Insz, IReadOnlyList<Kwalificatie?> Kwalificaties)
{
    private const int Meeste = 100;
    private const int Langste = 300;

    // The register may tell more later; what it tells now must be as agreed.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
        MaxDepth = 8,
    };

    /// <exception cref="LedFout">It is no answer, or one to another question.</exception>
    public static IReadOnlyList<Kwalificatie> Lees(ReadOnlySpan<byte> json, Insz gevraagd)
    {
        var antwoord = Lees(json);
        if (antwoord.Insz != gevraagd.Waarde)
            throw new LedFout("about another person");
        return antwoord.Kwalificaties.Count <= Meeste && antwoord.Kwalificaties.All(IsZinnig)
            ? [.. antwoord.Kwalificaties.OfType<Kwalificatie>()]
            : throw new LedFout("values out of bounds");
    }

    private static LedAntwoord Lees(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize<LedAntwoord>(json, Json) ?? throw new LedFout("empty");
        }
        catch (JsonException)
        {
            throw new LedFout("another shape");
        }
    }

    private static bool IsZinnig(Kwalificatie? kwalificatie) =>
        kwalificatie is { Niveau: >= 1 and <= 8 }
        && new[] { kwalificatie.Titel, kwalificatie.Veld, kwalificatie.Instelling }.All(tekst => tekst.Length is > 0 and <= Langste && !tekst.Any(char.IsControl));
}

/// <summary>The register answered, but not as agreed.</summary>
/// <param name="reden">Fixed words, never something that was in the answer.</param>
internal sealed class LedFout(string reden) : Exception(reden);
