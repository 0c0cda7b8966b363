using AmaWvg.Kernel.Types;

namespace AmaWvg.Kernel.Contracts.MijnVoorziening;

/// <summary>The recognitions of the session's own voorziening (domein.md BR-20, BR-21).</summary>
public interface IErkenningen
{
    /// <summary>All periods, past and future, oldest first; empty for a voorziening that was never recognised.</summary>
    Task<IReadOnlyList<Periode>> VanEigenVoorzieningAsync(CancellationToken cancellationToken);

    /// <summary>Whether the last one can be renewed: the type may still apply, and the department did not end it before its term, after a merger or absorption.</summary>
    Task<bool> IsHernieuwbaarAsync(CancellationToken cancellationToken);
}
