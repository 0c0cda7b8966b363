namespace AmaWvg.Kernel;

/// <summary>What another module keeps of the session's own organisation: the page of the organisation leads to it.</summary>
public interface IVoorzieningdelen
{
    /// <summary>The pages, in the order to show.</summary>
    Task<IReadOnlyList<Voorzieningdeel>> LeesAsync(CancellationToken cancellationToken);
}

/// <summary>A page about the organisation.</summary>
/// <param name="Titel">What it is about.</param>
/// <param name="Url">Own path.</param>
/// <param name="Stand">How it stands, in a sentence.</param>
/// <param name="VraagtAandacht">Whether somebody has to do something there.</param>
public sealed record Voorzieningdeel(string Titel, string Url, string Stand, bool VraagtAandacht);
