using System.Security.Cryptography;
using System.Text;

namespace AmaWvg.Begeleiding;

/// <summary>An agreement as the three read it, on screen and on paper. Once it is fixed, it is kept word for word.</summary>
/// <param name="Partijen">Who makes it.</param>
/// <param name="Delen">What they agree on.</param>
public sealed record Modeltekst(IReadOnlyList<Modelpartij> Partijen, IReadOnlyList<Modeldeel> Delen)
{
    public const string Titel = "Overeenkomst arbeidsmatige activiteiten";

    public const string Inleiding =
        "Dit zijn de afspraken tussen u (de deelnemer), de werkpost en de begeleider. Lees ze rustig. Begrijpt u iets niet? Vraag dan uitleg voor u tekent.";

    public const string Slot = "Wij maken dit in drie exemplaren: één voor elk van ons. De werkpost en de begeleider houden hun exemplaar klaar voor wie het mag nakijken.";

    /// <summary>The text without any form, from which the mark of a version is worked out.</summary>
    public string Kaal => string.Join('\n', Regels());

    /// <summary>Tells this text from any other: SHA-256 of <see cref="Kaal"/>, in UTF-8, as hexadecimal digits.</summary>
    public string Controlegetal => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Kaal)));

    private IEnumerable<string> Regels()
    {
        yield return Titel;
        foreach (var partij in Partijen)
            yield return $"{partij.Rol}: {partij.Tekst}";
        yield return Inleiding;
        foreach (var deel in Delen)
        {
            yield return deel.Kop;
            foreach (var bepaling in deel.Bepalingen)
            {
                yield return bepaling.Kop;
                foreach (var dag in bepaling.Rooster)
                    yield return $"{dag.Dag}: {dag.Uren}; {dag.Pauze}";
                if (bepaling.Tekst.Length > 0)
                    yield return bepaling.Tekst;
            }
        }
        yield return Slot;
    }
}

/// <summary>One of the three.</summary>
/// <param name="Rol">What it is in the agreement.</param>
/// <param name="Naam">Who signs for it.</param>
/// <param name="Tekst">Who it is, with how to reach it.</param>
public sealed record Modelpartij(string Rol, string Naam, string Tekst);

/// <summary>A group of the model.</summary>
public sealed record Modeldeel(string Kop, IReadOnlyList<Modelbepaling> Bepalingen);

/// <summary>What is agreed on one thing.</summary>
/// <param name="Kop">What it is about.</param>
/// <param name="Tekst">The words; empty for a table alone.</param>
public sealed record Modelbepaling(string Kop, string Tekst)
{
    /// <summary>The hours of the week, when it is about them.</summary>
    public IReadOnlyList<Roosterdag> Rooster { get; init; } = [];
}
