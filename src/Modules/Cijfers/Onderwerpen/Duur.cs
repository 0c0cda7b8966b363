namespace AmaWvg.Cijfers;

/// <summary>How long agreements last.</summary>
internal sealed class Duur : IOnderwerp
{
    private const string Alle = "alle";
    private const string Gekozen = "gekozen";
    private const string Andere = "andere";

    private static readonly string[] Kolommen = ["Overeenkomsten", "Gemiddelde", "Eerste kwartiel", "Mediaan", "Derde kwartiel"];

    public string Sleutel => "duur";

    public string Titel => "Duur van overeenkomsten";

    public string Zin => "Hoeveel dagen lopende en beëindigde overeenkomsten duren: gemiddelde, mediaan en kwartielen, van een type tegenover de andere.";

    public async Task<IReadOnlyList<Cijfertabel>> MaakAsync(Cijfervraag vraag, Cijferbron bron, CancellationToken cancellationToken)
    {
        var register = await bron.RegisterAsync(cancellationToken);
        return vraag.Type is ""
            ? await PerTypeAsync(vraag, register, bron, cancellationToken)
            : await TegenoverAsync(vraag, register.Label(vraag.Type), register, bron, cancellationToken);
    }

    /// <summary>One type against the rest.</summary>
    public static async Task<IReadOnlyList<Cijfertabel>> TegenoverAsync(Cijfervraag vraag, string label, Register register, Cijferbron bron, CancellationToken cancellationToken)
    {
        var alle = register.VanElkType(vraag);
        var duur = await bron.Overeenkomsten.DuurAsync(vraag.Peiling, Groepen(alle, v => v.Type == vraag.Type ? Gekozen : Andere), cancellationToken);
        return Tabellen(duur, [(label, Gekozen), ("Andere organisaties", Andere)]);
    }

    private static async Task<IReadOnlyList<Cijfertabel>> PerTypeAsync(Cijfervraag vraag, Register register, Cijferbron bron, CancellationToken cancellationToken)
    {
        var duur = await bron.Overeenkomsten.DuurAsync(vraag.Peiling, Groepen(register.Van(vraag), v => Typegroep(v.Type)), cancellationToken);
        return Tabellen(duur, [.. register.Types.Select(type => (type.Label, Groep: Typegroep(type.Sleutel))).Where(rij => duur.ContainsKey(rij.Groep))]);
    }

    // Each with all others, and in a group of its own.
    private static Groepering Groepen(IEnumerable<Voorzieningcijfer> voorzieningen, Func<Voorzieningcijfer, string> eigen) =>
        new([.. voorzieningen.SelectMany(v => new[] { Alle, eigen(v) }, (v, groep) => (v.Hco, groep))]);

    private static string Typegroep(string type) => $"type/{type}";

    private static IReadOnlyList<Cijfertabel> Tabellen(IReadOnlyDictionary<string, Duurcijfer> duur, IReadOnlyList<(string Label, string Groep)> rijen)
    {
        return
        [
            Tabel("lopend", "Duur van lopende overeenkomsten, in dagen", Definitie.DuurLopend, cijfer => cijfer.Lopend),
            Tabel("gestopt", "Duur van beëindigde overeenkomsten, in dagen", Definitie.DuurGestopt, cijfer => cijfer.Gestopt),
        ];

        Cijfertabel Tabel(string sleutel, string titel, string definitie, Func<Duurcijfer, Spreidingscijfer> kies) => new(
            sleutel, titel, "Groep", Kolommen, [.. rijen.Select(rij => Rij(rij.Label, rij.Groep, kies))])
        {
            Totaal = Rij("Alle", Alle, kies),
            Definitie = $"{definitie} {Definitie.Gemiddelde}",
            Grafiek = 1,
        };

        Cijferrij Rij(string label, string groep, Func<Duurcijfer, Spreidingscijfer> kies)
        {
            var cijfer = duur.TryGetValue(groep, out var gevonden) ? kies(gevonden) : Spreidingscijfer.Geen;
            return new(label, [Cel.Aantal(cijfer.Aantal), Cel.Dagen(cijfer.Gemiddelde), Cel.Dagen(cijfer.Kwart), Cel.Dagen(cijfer.Mediaan), Cel.Dagen(cijfer.Driekwart)]);
        }
    }
}
