using AmaWvg.Kernel.Types;

namespace AmaWvg.MijnUitbetalingen.Documenten;

/// <summary>An organisation that the proposal of a run leaves out, because it could not be worked out. No organisation reads it: the role app has no right on it.</summary>
internal sealed class Overgeslagen
{
    public required Guid RunId { get; init; }
    public required HcoNummer Hco { get; init; }

    /// <summary>The attempt of the run that left it out.</summary>
    public required int Poging { get; init; }

    public required string Naam { get; init; }

    /// <summary>Why, in words.</summary>
    public required string Fout { get; init; }
}

internal static class OvergeslagenSelectie
{
    /// <summary>Those that the proposal of the run leaves out now: what an earlier attempt left out no longer counts.</summary>
    public static IQueryable<Overgeslagen> Bij(this IQueryable<Overgeslagen> overgeslagen, Uitbetalingsrun run) =>
        overgeslagen.Where(o => o.RunId == run.Id && o.Poging == run.Poging);
}
