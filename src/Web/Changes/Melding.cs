namespace AmaWvg.Web;

/// <summary>The one confirmation after a change, from its history row.</summary>
/// <param name="Kop">What was done.</param>
/// <param name="Tekst">The values, and what follows from them.</param>
public sealed record Melding(string Kop, string Tekst)
{
    private static readonly TimeSpan Duur = TimeSpan.FromMinutes(5);

    /// <summary>The confirmation for the person who just made the change; nobody else sees one, and nor does a page opened later.</summary>
    public static Melding? Van(HistoriekRegel? regel, IHuidigeSessie sessie, TimeProvider clock) =>
        regel is not null && regel.Persoon == sessie.Persoon && clock.GetUtcNow() - regel.Tijdstip < Duur
            ? new(regel.Actie, regel.Toelichting ?? "")
            : null;
}
