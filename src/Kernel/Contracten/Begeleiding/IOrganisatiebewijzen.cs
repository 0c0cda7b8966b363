namespace AmaWvg.Kernel;

/// <summary>What the organisation of the session keeps once to prove how it guides, so that it need not give it again.</summary>
public interface IOrganisatiebewijzen
{
    /// <summary>Every file and every text, by kind and in the order of what it is about.</summary>
    Task<IReadOnlyList<Organisatiebewijs>> AlleAsync(CancellationToken cancellationToken);

    /// <summary>A copy of one of them as it is now; null when it is gone.</summary>
    Task<Bestand?> BestandAsync(Guid id, CancellationToken cancellationToken);
}

/// <summary>What it proves.</summary>
public enum Organisatiebewijssoort
{
    /// <summary>Diplomas and experience of who guides.</summary>
    Personeel,

    /// <summary>Insurances.</summary>
    Verzekering,

    /// <summary>Texts about its own policy, with what is attached to them.</summary>
    Beleid,
}

/// <summary>A file, or a text that can be had as one.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Soort">What it proves.</param>
/// <param name="Waarover">Of whom or what, in words.</param>
/// <param name="Bestand">Name, type and size.</param>
public sealed record Organisatiebewijs(Guid Id, Organisatiebewijssoort Soort, string Waarover, string Bestand);
