namespace AmaWvg.Toegang.VerseAanmelding;

/// <summary>What somebody reads who is signed in and must show the key again.</summary>
/// <param name="Url">Address that asks for the key.</param>
/// <param name="Bericht">Why it did not work out the last time, or that a form was not kept; null when there is nothing to say.</param>
public sealed record OpnieuwView(string Url, string? Bericht);
