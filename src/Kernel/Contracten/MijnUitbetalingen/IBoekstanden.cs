namespace AmaWvg.Kernel;

/// <summary>What the payments of the session's own organisation come to, for who announces what a change brings.</summary>
public interface IBoekstand
{
    /// <summary>What stands booked for these deelnemers, and which run comes next.</summary>
    Task<Boekstand> VanAsync(IReadOnlyCollection<Guid> deelnemers, CancellationToken cancellationToken);
}

/// <summary>The same of any organisation, for the department.</summary>
public interface IBoekstanden
{
    /// <summary>What stands booked for these deelnemers of an organisation, and which run comes next.</summary>
    Task<Boekstand> VanAsync(HcoNummer hco, IReadOnlyCollection<Guid> deelnemers, CancellationToken cancellationToken);
}
