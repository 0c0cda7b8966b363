namespace AmaWvg.Toegang.Aanmelden;

/// <summary>What the page for visitors shows.</summary>
/// <param name="Url">Address that goes to the identity provider.</param>
/// <param name="Fout">Why the last attempt failed, in plain words, or null.</param>
/// <param name="Ingevuld">What became of a form that was posted after the session ended, or null.</param>
public sealed record AanmeldenView(string Url, string? Fout, string? Ingevuld);
