namespace AmaWvg.Kernel;

/// <summary>The recognitions of the session's own voorziening (BR-20, BR-21).</summary>
public interface IErkenningen
{
    /// <summary>All periods, past and future, oldest first; empty for a voorziening that was never recognised.</summary>
    Task<IReadOnlyList<Periode>> VanEigenVoorzieningAsync(CancellationToken cancellationToken);

    /// <summary>Whether it is asked to renew the last one: not when it may not apply, when its application is being decided, or when the department ended the last one.</summary>
    Task<bool> MoetHernieuwenAsync(CancellationToken cancellationToken);
}
