namespace AmaWvg.Toegangsbeheer;

internal sealed class Kruispuntbank(Registervraag register) : IKruispuntbank
{
    public const string Naam = "Kbo";

    public Task<Registerantwoord<KboOnderneming>> VindAsync(Ondernemingsnummer nummer, Insz persoon, CancellationToken cancellationToken) =>
        register.StelAsync<Antwoord, KboOnderneming>(
            "kbo/ondernemingen/zoeken",
            new { nummer = nummer.Waarde, persoon = persoon.Waarde },
            antwoord => antwoord.Onderneming is { } gevonden ? Lees(gevonden, nummer) : null,
            cancellationToken);

    private static KboOnderneming Lees(Gevonden gevonden, Ondernemingsnummer gevraagd) => gevonden.Nummer == gevraagd.Waarde
        ? new(gevraagd, Registervraag.Tekst(gevonden.Naam), Registervraag.Tekst(gevonden.Gemeente), gevonden.Ocmw, gevonden.Vertegenwoordiger)
        : throw new RegisterFout("about another onderneming");

    private sealed record Antwoord(Gevonden? Onderneming);

    private sealed record Gevonden(string Nummer, string Naam, string Gemeente, bool Ocmw, bool Vertegenwoordiger);
}
