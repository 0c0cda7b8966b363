namespace AmaWvg.Cijfers;

/// <summary>The answer to parliamentary question 689 of 15 May 2023, in its order and layout, for any day.</summary>
internal sealed class Antwoord689 : IOnderwerp
{
    private const string Maatwerkbedrijf = "Maatwerkbedrijf";

    // As the answer calls them, in its order. It has a row for each of these, also without any agreement.
    private static readonly (string Sleutel, string Gedrukt)[] Gedrukt =
    [
        (Maatwerkbedrijf, "MWbedrijven"),
        ("InitiatiefBeschutWonen", "Beschut Wonen"),
        ("OnderwijsinstellingHistorisch", "Onderwijsinstellingen"),
        ("JeugdzorgHistorisch", "Organisatie voor bijzondere jeugdzorg"),
        ("NaadloosTrajectHistorisch", "Organisatie voor naadloze flexibele trajecten onderwijs-welzijn"),
        ("VoorzieningVaph", "Voorz. erkend door VAPH"),
        ("Ocmw", "OCMW"),
        ("CentrumAlgemeenWelzijnswerk", "CAW"),
        ("PsychiatrischZiekenhuis", "Psychiatrisch ziekenhuis"),
    ];

    public string Sleutel => "antwoord-689";

    public string Titel => "Antwoord 689";

    public string Zin => "Alle tabellen van het antwoord op parlementaire vraag 689 van 15 mei 2023, in dezelfde volgorde, voor elke dag die u kiest.";

    public DateOnly? Dag { get; } = new(2023, 5, 2);

    public async Task<IReadOnlyList<Cijfertabel>> MaakAsync(Cijfervraag vraag, Cijferbron bron, CancellationToken cancellationToken)
    {
        // It is about maatwerkbedrijven, in all provinces, whatever else was chosen before.
        vraag = vraag with { Type = Maatwerkbedrijf, Provincie = "" };
        var register = await bron.RegisterAsync(cancellationToken);
        var (maatwerk, alle) = (register.Van(vraag), register.VanElkType(vraag));
        var erkend = ErkendeBegeleiders.Op(maatwerk, vraag.Peiling);
        var jaren = await bron.PerJaarAsync(vraag.Peiling, cancellationToken);
        var (opgestart, beeindigd) = (Jaaronderwerp.Teller(jaren, telling => telling.Opgestart), Jaaronderwerp.Teller(jaren, telling => telling.Beeindigd));
        return
        [
            ErkendeBegeleiders.PerProvincie(erkend, vraag) with { Sleutel = "erkend", Titel = "1. Erkende maatwerkbedrijven per provincie" },
            ErkendeBegeleiders.Lijst(erkend, register) with { Sleutel = "namen", Titel = "1. Namen van de erkende maatwerkbedrijven" },
            Tabelmaker.JarenPerProvincie("opgestart", "2. Opgestarte overeenkomsten bij maatwerkbedrijven", Definitie.Opgestart, vraag, maatwerk, opgestart),
            Tabelmaker.JarenPerProvincie("beeindigd", "3. Beëindigde overeenkomsten bij maatwerkbedrijven", Definitie.Beeindigd, vraag, maatwerk, beeindigd),
            Tabelmaker.TypesPerJaar("tabel1", "4. Tabel 1: opgestarte overeenkomsten", Definitie.Opgestart, vraag, alle, Types(register), opgestart, IsGedrukt),
            Tabelmaker.TypesPerJaar("tabel2", "4. Tabel 2: beëindigde overeenkomsten", Definitie.Beeindigd, vraag, alle, Types(register), beeindigd, IsGedrukt),
            Jaaronderwerp.Aandeel("aandeel", "4. Aandeel van maatwerkbedrijven in de opgestarte overeenkomsten", Definitie.Opgestart, vraag, maatwerk, alle, opgestart),
            .. (await Duur.TegenoverAsync(vraag, "Maatwerkbedrijven", register, bron, cancellationToken)).Select(tabel => tabel with { Sleutel = $"duur-{tabel.Sleutel}", Titel = $"4. {tabel.Titel}" }),
            Begeleiders(erkend.Count, ErkendeBegeleiders.Op(alle, vraag.Peiling).Count),
        ];
    }

    private static Cijfertabel Begeleiders(int maatwerk, int alle) => new(
        "begeleiders", "4. Erkende begeleiders", "Groep", ["Begeleiders"], [new("Maatwerkbedrijven", [Cel.Aantal(maatwerk)]), new("Andere organisaties", [Cel.Aantal(alle - maatwerk)])])
    {
        Totaal = new("Totaal", [Cel.Aantal(alle)]),
        Definitie = Definitie.Erkend,
    };

    private static bool IsGedrukt(string type) => Gedrukt.Any(gedrukt => gedrukt.Sleutel == type);

    private static IReadOnlyList<Voorzieningtype> Types(Register register) =>
    [
        .. Gedrukt.Select(gedrukt => register.Types.First(type => type.Sleutel == gedrukt.Sleutel) with { Label = gedrukt.Gedrukt }),
        .. register.Types.Where(type => !IsGedrukt(type.Sleutel)),
    ];
}
