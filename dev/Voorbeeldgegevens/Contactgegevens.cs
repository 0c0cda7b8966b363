using System.Globalization;

namespace AmaWvg.Voorbeeldgegevens;

/// <summary>Invented ways to reach and to pay a voorziening: valid by their check digits, addresses of nobody.</summary>
internal static class Contactgegevens
{
    private static readonly string[] Straten = ["Dorpsstraat", "Kerkstraat", "Stationsstraat", "Molenweg", "Nieuwstraat", "Kouterdreef", "Veldlaan"];

    public static VoorzieningGegeven Vul(VoorzieningGegeven voorziening)
    {
        var nummer = int.Parse(voorziening.Hco.Waarde, CultureInfo.InvariantCulture);
        var toeval = new Toeval(nummer);
        var (voornaam, naam) = (toeval.Kies(Namenlijst.Vrouwen), toeval.Kies(Namenlijst.Familienamen));
        return voorziening with
        {
            Adres = $"{toeval.Kies(Straten)} {toeval.Tussen(1, 180)}",
            Ondernemingsnummer = Ondernemingsnummer.Parse(MetControle($"0{nummer % 10_000_000:0000000}", rest => 97 - rest)),
            Rekeningnummer = Iban.Parse(Belgisch($"{nummer:0000000000}")),
            Contactpersoon = new(voornaam, naam, $"ama-{nummer}@voorbeeld.be", $"0470 {nummer / 100 % 100:00} {nummer % 100:00} {toeval.Tussen(0, 99):00}"),
            FinancieelAdres = toeval.Kans(0.3) ? $"boekhouding-{nummer}@voorbeeld.be" : null,
        };
    }

    private static string Belgisch(string rekening)
    {
        var binnenlands = MetControle(rekening, rest => rest == 0 ? 97 : rest);
        // BE00 in front moves to the end as digits: B is 11, E is 14.
        var rest = decimal.Parse(binnenlands + "111400", CultureInfo.InvariantCulture) % 97;
        return $"BE{98 - rest:00}{binnenlands}";
    }

    private static string MetControle(string cijfers, Func<long, long> controle) =>
        $"{cijfers}{controle(long.Parse(cijfers, CultureInfo.InvariantCulture) % 97):00}";
}
