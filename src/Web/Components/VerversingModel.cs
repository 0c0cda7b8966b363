namespace AmaWvg.Web;

/// <summary>
/// What is still being worked on: the page asks how far it is by itself, and without script there is a link. The endpoint answers the
/// same part while the work goes on, and sends the reader to the page when it is over.
/// </summary>
/// <param name="Url">Address of the page.</param>
/// <param name="Tekst">How far it is.</param>
/// <param name="Seconden">How long until the page asks again.</param>
public sealed record VerversingModel(string Url, string Tekst, int Seconden = 3)
{
    internal string Trigger => $"every {Seconden}s";

    // Nobody caused the request, so it keeps no session alive.
    internal static string Headers { get; } = $$"""{"{{Achtergrondverzoek.Header}}":"ja"}""";
}
