namespace AmaWvg.Kernel;

/// <summary>A service outside the portal did not do what it was asked.</summary>
/// <param name="woord">What went wrong, as a fixed word that says nothing about anybody.</param>
/// <param name="innerException">How it came out.</param>
public sealed class Dienstfout(string woord, Exception innerException) : Exception("A service outside the portal did not do what it was asked.", innerException)
{
    /// <summary>What went wrong, as a fixed word.</summary>
    public string Woord => woord;
}
