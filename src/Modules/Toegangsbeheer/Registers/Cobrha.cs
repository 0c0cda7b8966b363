namespace AmaWvg.Toegangsbeheer;

internal sealed class Cobrha(Registervraag register) : ICobrha
{
    public const string Naam = "Cobrha";

    private const int Meeste = 2_000;

    public Task<Registerantwoord<IReadOnlyList<CobrhaVoorziening>>> VanOndernemingAsync(Ondernemingsnummer nummer, CancellationToken cancellationToken) =>
        register.StelAsync<Antwoord, IReadOnlyList<CobrhaVoorziening>>(
            "cobrha/voorzieningen/zoeken",
            new { onderneming = nummer.Waarde },
            antwoord => Lees(antwoord, voorziening => voorziening.Onderneming == nummer),
            cancellationToken);

    public Task<Registerantwoord<CobrhaVoorziening>> MetNummerAsync(HcoNummer hco, CancellationToken cancellationToken) =>
        register.StelAsync<Antwoord, CobrhaVoorziening>(
            "cobrha/voorzieningen/zoeken",
            new { hco = hco.Waarde },
            antwoord => Lees(antwoord, voorziening => voorziening.Hco == hco) is [var een] ? een : null,
            cancellationToken);

    private static List<CobrhaVoorziening> Lees(Antwoord antwoord, Func<CobrhaVoorziening, bool> isGevraagd)
    {
        if (antwoord.Voorzieningen.Count > Meeste)
            throw new RegisterFout("values out of bounds");
        var gevonden = antwoord.Voorzieningen.Select(Lees).ToList();
        return gevonden.TrueForAll(voorziening => isGevraagd(voorziening)) ? gevonden : throw new RegisterFout("about another onderneming");
    }

    private static CobrhaVoorziening Lees(Gevonden? gevonden) =>
        gevonden is not null && HcoNummer.TryParse(gevonden.Hco, out var hco) && Ondernemingsnummer.TryParse(gevonden.Onderneming, out var onderneming)
            ? new(hco, onderneming, Registervraag.Tekst(gevonden.Naam), Registervraag.Tekst(gevonden.Gemeente), Registervraag.Tekst(gevonden.Zorgtype))
            {
                Soort = Registervraag.Tekst(gevonden.Soort),
                Adres = gevonden.Adres.Length == 0 ? "" : Registervraag.Tekst(gevonden.Adres),
                Provincie = Registervraag.Tekst(gevonden.Provincie),
            }
            : throw new RegisterFout("values out of bounds");

    private sealed record Antwoord(IReadOnlyList<Gevonden?> Voorzieningen);

    private sealed record Gevonden(string Hco, string Onderneming, string Naam, string Gemeente, string Zorgtype, string Soort, string Adres, string Provincie);
}
