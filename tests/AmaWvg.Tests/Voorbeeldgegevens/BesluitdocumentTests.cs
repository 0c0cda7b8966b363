using System.Text;
using AmaWvg.MijnVoorziening;
using AmaWvg.Voorbeeldgegevens;

namespace AmaWvg.Tests.Voorbeeldgegevens;

public sealed class BesluitdocumentTests
{
    [Theory]
    [InlineData("BWM ’t Veer", "BWM ’t Veer")]
    [InlineData("Grijkoort – Werkplaats", "Grijkoort – Werkplaats")]
    [InlineData(@"Jeugdhuis Één (fictief)\", @"Jeugdhuis Één \(fictief\)\\")]
    public void Maak_NameWithAnySign_IsAPdfThatThePortalTakes(string naam, string geschreven)
    {
        var pdf = Besluitdocument.Maak(Testpersonen.DeLochting with { Naam = naam }, "AMA-2023-042", new(2023, 7, 1), new(2028, 6, 30));

        var keuring = Bestandskeuring.Keur("besluit.pdf", pdf);
        Assert.Equal((Bestandssoort.Pdf, null), (keuring.Soort!.Value, keuring.Fout));
        var tekst = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(pdf);
        Assert.Contains($"({geschreven}, HCO-nummer ", tekst, StringComparison.Ordinal);
        Assert.Contains("(Erkend van 01/07/2023 tot en met 30/06/2028)", tekst, StringComparison.Ordinal);
    }
}
