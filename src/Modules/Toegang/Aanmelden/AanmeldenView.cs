namespace AmaWvg.Toegang.Aanmelden;

/// <summary>What the page for visitors shows.</summary>
/// <param name="Url">Address that goes to the identity provider.</param>
/// <param name="Fout">Why the last attempt failed, in plain words, or null.</param>
/// <param name="Afgemeld">Why the session ended and what became of a form that was posted afterwards; often nothing.</param>
public sealed record AanmeldenView(string Url, string? Fout, IReadOnlyList<string> Afgemeld);
