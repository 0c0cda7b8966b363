namespace AmaWvg.Kernel;

/// <summary>Something of a module that an organisation can ask the department about.</summary>
public interface IVraagonderwerp
{
    /// <summary>What kind of thing, as the address of the question names it, such as <c>overeenkomst</c>.</summary>
    string Soort { get; }

    /// <summary>The thing with this id, if it is the session's own organisation's.</summary>
    Task<Vraagonderwerp?> VindAsync(Guid id, CancellationToken cancellationToken);
}

/// <summary>What a question is about. It names no participant.</summary>
/// <param name="Titel">In words, such as <c>Uitbetaling AMA-2026-000001</c>.</param>
/// <param name="Pad">Own path where the organisation sees it.</param>
/// <param name="BeheerPad">Own path where the department sees it.</param>
public sealed record Vraagonderwerp(string Titel, string Pad, string BeheerPad);
