namespace AmaWvg.Cijfers;

/// <summary>Makes the tables that several subjects have: a number by province, by type, by year.</summary>
internal static class Tabelmaker
{
    private const string Totaal = "Totaal";

    /// <summary>Years as rows; the total and the provinces as columns.</summary>
    public static Cijfertabel JarenPerProvincie(
        string sleutel, string titel, string definitie, Cijfervraag vraag, IReadOnlyList<Voorzieningcijfer> voorzieningen, Func<IEnumerable<Voorzieningcijfer>, int, int> tel, Func<int, string?>? url = null)
    {
        var provincies = Provincies.Van(voorzieningen);
        var groepen = voorzieningen.ToLookup(v => v.Provincie);
        return new(
            sleutel, titel, "Jaar", [Totaal, .. provincies.Select(provincie => provincie.Kort)],
            [
                .. vraag.Jaren.Select(jaar => new Cijferrij(
                    vraag.Jaarkop(jaar),
                    [Cel.Aantal(tel(voorzieningen, jaar)) with { Url = url?.Invoke(jaar) }, .. provincies.Select(provincie => Cel.Aantal(tel(groepen[provincie.Sleutel], jaar)))])
                {
                    Jaar = jaar,
                }),
            ])
        {
            Totaal = new(Totaal, [Som(voorzieningen), .. provincies.Select(provincie => Som(groepen[provincie.Sleutel]))]),
            Totaalkolom = 0,
            Personen = [.. Enumerable.Range(0, provincies.Count + 1)],
            Definitie = definitie,
            Grafiek = 0,
        };

        Cel Som(IEnumerable<Voorzieningcijfer> deel) => Cel.Aantal(vraag.Jaren.Sum(jaar => tel(deel, jaar)));
    }

    /// <summary>Types as rows; the years and their total as columns.</summary>
    /// <param name="sleutel">Names the table.</param>
    /// <param name="titel">What it shows.</param>
    /// <param name="definitie">What was counted.</param>
    /// <param name="vraag">Over which years.</param>
    /// <param name="voorzieningen">Whom it is about.</param>
    /// <param name="types">The types in order, with their words; one without any agreement is left out.</param>
    /// <param name="tel">How many in a year.</param>
    /// <param name="altijd">Whether a type is shown without any agreement as well.</param>
    public static Cijfertabel TypesPerJaar(
        string sleutel, string titel, string definitie, Cijfervraag vraag, IReadOnlyList<Voorzieningcijfer> voorzieningen, IReadOnlyList<Voorzieningtype> types, Func<IEnumerable<Voorzieningcijfer>, int, int> tel, Func<string, bool>? altijd = null)
    {
        var groepen = voorzieningen.ToLookup(v => v.Type);
        return new(
            sleutel, titel, "Type voorziening", [.. vraag.Jaren.Select(vraag.Jaarkop), Totaal],
            [.. types.Where(type => altijd?.Invoke(type.Sleutel) == true || vraag.Jaren.Any(jaar => tel(groepen[type.Sleutel], jaar) > 0)).Select(type => new Cijferrij(type.Label, Rij(groepen[type.Sleutel])))])
        {
            Totaal = new(Totaal, Rij(voorzieningen)),
            Totaalkolom = vraag.Jaren.Count,
            Personen = [.. Enumerable.Range(0, vraag.Jaren.Count + 1)],
            Definitie = definitie,
            Grafiek = vraag.Jaren.Count,
        };

        IReadOnlyList<Cel> Rij(IEnumerable<Voorzieningcijfer> deel) =>
            [.. vraag.Jaren.Select(jaar => Cel.Aantal(tel(deel, jaar))), Cel.Aantal(vraag.Jaren.Sum(jaar => tel(deel, jaar)))];
    }

    /// <summary>One row for each province.</summary>
    public static Cijfertabel PerProvincie(
        string sleutel, string titel, string definitie, IReadOnlyList<string> kolommen, IReadOnlyList<Voorzieningcijfer> voorzieningen, Func<IReadOnlyList<Voorzieningcijfer>, IReadOnlyList<Cel>> cellen) =>
        new(sleutel, titel, "Provincie", kolommen, [.. Provincies.Van(voorzieningen).Select(provincie =>
            new Cijferrij(provincie.Label, cellen([.. voorzieningen.Where(v => v.Provincie == provincie.Sleutel)])))])
        {
            Totaal = new(Totaal, cellen(voorzieningen)),
            Definitie = definitie,
            Grafiek = 0,
        };

    /// <summary>One row for each type that is there.</summary>
    public static Cijfertabel PerType(
        string sleutel, string titel, string definitie, IReadOnlyList<string> kolommen, IReadOnlyList<Voorzieningcijfer> voorzieningen, IReadOnlyList<Voorzieningtype> types, Func<IReadOnlyList<Voorzieningcijfer>, IReadOnlyList<Cel>> cellen) =>
        new(sleutel, titel, "Type voorziening", kolommen, [.. types
            .Select(type => (Type: type, Deel: (IReadOnlyList<Voorzieningcijfer>)[.. voorzieningen.Where(v => v.Type == type.Sleutel)]))
            .Where(type => type.Deel.Count > 0)
            .Select(type => new Cijferrij(type.Type.Label, cellen(type.Deel)))])
        {
            Totaal = new(Totaal, cellen(voorzieningen)),
            Definitie = definitie,
            Grafiek = 0,
        };
}
