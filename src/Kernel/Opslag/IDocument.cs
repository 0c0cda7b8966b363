namespace AmaWvg.Kernel;

/// <summary>What is stored as a document: a key, and the version that tells two people's changes apart.</summary>
public interface IDocument
{
    /// <summary>Its key.</summary>
    Guid Id { get; }

    /// <summary>Changes at every save; a change of an older one is refused. It stands in a column of its own, not in the JSON.</summary>
    Guid Versie { get; }
}
