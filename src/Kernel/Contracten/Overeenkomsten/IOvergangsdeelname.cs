namespace AmaWvg.Kernel;

/// <summary>A module that keeps something about agreements: it goes along when these pass to another voorziening (BR-23).</summary>
public interface IOvergangsdeelname
{
    /// <summary>Takes along what is kept about them, in the unit of work of the passage: whoever passes saves.</summary>
    Task NeemMeeAsync(BeheerDocumenten documenten, Overgangsvraag vraag, IReadOnlyList<Overgangspaar> paren, CancellationToken cancellationToken);
}

/// <summary>An agreement that passes, and the one that goes on from it.</summary>
/// <param name="Deelnemer">The participant at the voorziening that had it.</param>
/// <param name="Overeenkomst">The agreement there.</param>
/// <param name="NaarDeelnemer">The participant at the other voorziening.</param>
/// <param name="NaarOvereenkomst">The agreement there.</param>
public sealed record Overgangspaar(Guid Deelnemer, Guid Overeenkomst, Guid NaarDeelnemer, Guid NaarOvereenkomst);
