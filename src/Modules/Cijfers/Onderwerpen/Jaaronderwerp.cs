using Microsoft.AspNetCore.WebUtilities;

namespace AmaWvg.Cijfers;

/// <summary>Agreements that started, or that ended, in each year.</summary>
/// <param name="sleutel">Its name in addresses.</param>
/// <param name="titel">Its title.</param>
/// <param name="woord">What the agreements were.</param>
/// <param name="definitie">What is counted.</param>
/// <param name="getal">Which number of a year.</param>
/// <param name="velden">The fields of the list of agreements between which such a day lies.</param>
internal sealed class Jaaronderwerp(
    string sleutel, string titel, string woord, string definitie, Func<Jaartelling, int> getal, (string Van, string Tot) velden) : IOnderwerp
{
    public string Sleutel => sleutel;

    public string Titel => titel;

    public string Zin => $"Hoeveel overeenkomsten per jaar {woord} zijn, per provincie en per type, en welk deel een type daarvan is.";

    public bool IsOpenbaar => true;

    public async Task<IReadOnlyList<Cijfertabel>> MaakAsync(Cijfervraag vraag, Cijferbron bron, CancellationToken cancellationToken)
    {
        var register = await bron.RegisterAsync(cancellationToken);
        var tel = Teller(await bron.PerJaarAsync(vraag.Peiling, cancellationToken), getal);
        var gekozen = register.Van(vraag);
        List<Cijfertabel> tabellen =
        [
            Tabelmaker.JarenPerProvincie("per-provincie", $"{titel} per provincie", $"{definitie} {Definitie.Annulering}", vraag, gekozen, tel, jaar => Lijst(vraag, jaar)),
            Tabelmaker.TypesPerJaar("per-type", $"{titel} per type", $"{definitie} {Definitie.Annulering}", vraag, gekozen, register.Types, tel),
        ];
        if (vraag.Type is not "")
            tabellen.Add(Aandeel("aandeel", $"Aandeel van {register.Label(vraag.Type)}", definitie, vraag, gekozen, register.VanElkType(vraag), tel));
        return tabellen;
    }

    /// <summary>Counts of a year by organisation, to add up.</summary>
    public static Func<IEnumerable<Voorzieningcijfer>, int, int> Teller(IEnumerable<Jaartelling> tellingen, Func<Jaartelling, int> getal)
    {
        var aantallen = tellingen.ToDictionary(telling => (telling.Hco, telling.Jaar), getal);
        return (voorzieningen, jaar) => voorzieningen.Sum(v => aantallen.GetValueOrDefault((v.Hco, jaar)));
    }

    /// <summary>What part some are of all.</summary>
    public static Cijfertabel Aandeel(
        string sleutel, string titel, string definitie, Cijfervraag vraag, IReadOnlyList<Voorzieningcijfer> deel, IReadOnlyList<Voorzieningcijfer> geheel, Func<IEnumerable<Voorzieningcijfer>, int, int> tel)
    {
        return new(sleutel, titel, "Jaar", ["Aantal", "Alle types", "Aandeel"], [.. vraag.Jaren.Select(jaar => Rij(vraag.Jaarkop(jaar), tel(deel, jaar), tel(geheel, jaar)) with { Jaar = jaar })])
        {
            Totaal = Rij("Totaal", vraag.Jaren.Sum(jaar => tel(deel, jaar)), vraag.Jaren.Sum(jaar => tel(geheel, jaar))),
            Definitie = definitie,
            Grafiek = 2,
        };

        static Cijferrij Rij(string label, int aantal, int alle) => new(label, [Cel.Aantal(aantal), Cel.Aantal(alle), Cel.Aandeel(aantal, alle)]);
    }

    // The list has no type and no province to choose, and shows what is known now.
    private string? Lijst(Cijfervraag vraag, int jaar) => vraag is { Type: "", Provincie: "", IsVanNu: true }
        ? QueryHelpers.AddQueryString(PortaalUrls.BeheerOvereenkomsten, new Dictionary<string, string?>
        {
            [velden.Van] = DutchDate.Format(new DateOnly(jaar, 1, 1)),
            [velden.Tot] = DutchDate.Format(vraag.Laatste(jaar)),
        })
        : null;
}
