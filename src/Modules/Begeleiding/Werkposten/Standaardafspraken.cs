using Marten;

namespace AmaWvg.Begeleiding;

/// <summary>What agreements of the voorziening begin with, whatever the werkpost.</summary>
internal sealed class Standaardafspraken : IDocument, IVanOrganisatie
{
    public required Guid Id { get; init; }
    public required HcoNummer Hco { get; init; }

    /// <summary>The words, by question of the model.</summary>
    public Dictionary<string, string> Teksten { get; set; } = [];

    public Guid Versie { get; private set; }
}

internal static class Standaardlezing
{
    /// <summary>Those of the session's organisation; null while there are none.</summary>
    public static Task<Standaardafspraken?> StandaardafsprakenAsync(this Documenten documenten, CancellationToken cancellationToken) =>
        documenten.Query<Standaardafspraken>().FirstOrDefaultAsync(cancellationToken);
}
