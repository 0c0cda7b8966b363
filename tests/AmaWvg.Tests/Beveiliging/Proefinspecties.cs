using System.Security.Cryptography;
using AmaWvg.Inspecties;
using AmaWvg.Tests.Inspecties;
using AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden;

namespace AmaWvg.Tests.Beveiliging;

/// <summary>The inspection of a test dossier: visited, with three files, a report, a file of the begeleider and two breaches; and a round that is not confirmed.</summary>
internal sealed record Proefinspecties(Proefinspectie Proef, Guid Getrokken, HcoNummer Lid, Guid Verslag, Guid Bestand, Guid Inbreuk, Guid Ingediend)
{
    private const string Inspectie = "/inspectie/{id:guid}";

    /// <summary>The id in each address of an inspection.</summary>
    public static Dictionary<string, Func<Proefdossier, Guid>> Ids { get; } = new[]
    {
        Inspectie, $"{Inspectie}/aankondigen", $"{Inspectie}/beschrijving", $"{Inspectie}/beschrijving/concept", $"{Inspectie}/bezoek", $"{Inspectie}/checklist", $"{Inspectie}/checklist/{{criterium}}", $"{Inspectie}/checklist/{{criterium}}/concept",
        $"{Inspectie}/dossiers", $"{Inspectie}/dossiers/{{nummer:int}}", $"{Inspectie}/dossiers/{{nummer:int}}/bewijs.pdf", $"{Inspectie}/dossiers/{{nummer:int}}/bestanden/{{bestand:guid}}", $"{Inspectie}/dossiers/{{nummer:int}}/vervangen",
        $"{Inspectie}/verslag", $"{Inspectie}/verslag/definitief", $"{Inspectie}/verslag/ontwerp", $"{Inspectie}/verslag/publiceren",
        "/mijn-inspecties/{id:guid}", "/mijn-inspecties/{id:guid}/documenten", "/mijn-inspecties/{id:guid}/documenten/bewaard", "/mijn-inspecties/{id:guid}/reactie",
    }.ToDictionary(route => route, _ => (Func<Proefdossier, Guid>)(dossier => dossier.Inspecties.Proef.Inspectie.Id)).Concat(new Dictionary<string, Func<Proefdossier, Guid>>
    {
        ["/inspectie/rondes/{id:guid}"] = dossier => dossier.Inspecties.Getrokken,
        ["/inspectie/rondes/{id:guid}/trekking"] = dossier => dossier.Inspecties.Getrokken,
        ["/inspectie/rondes/{id:guid}/bevestigen"] = dossier => dossier.Inspecties.Getrokken,
        ["/inspectie/rondes/{id:guid}/vervangen"] = dossier => dossier.Inspecties.Getrokken,
        ["/inspectie/rondes/{id:guid}/beleidsrapport"] = Ronde,
        ["/inspectie/rondes/{id:guid}/beleidsrapport/export.csv"] = Ronde,
        ["/inspectie/rondes/{id:guid}/beleidsrapport/export.json"] = Ronde,
        ["/inspectie/rondes/{id:guid}/beleidsrapport/export.pdf"] = Ronde,
        ["/inspectie/rondes/{id:guid}/beleidsrapport/export.xlsx"] = Ronde,
        ["/inspectie/bestanden/{id:guid}"] = dossier => dossier.Inspecties.Bestand,
        ["/mijn-inspecties/bestanden/{id:guid}"] = dossier => dossier.Inspecties.Bestand,
        ["/beheer/remediering/bestanden/{id:guid}"] = dossier => dossier.Inspecties.Bestand,
        ["/inspectie/verslagen/{id:guid}"] = dossier => dossier.Inspecties.Verslag,
        ["/mijn-inspecties/verslagen/{id:guid}"] = dossier => dossier.Inspecties.Verslag,
        // Not published.
        ["/inspectieverslagen/{id:guid}"] = _ => Guid.Empty,
        ["/inspectie/hercontrole/{id:guid}"] = dossier => dossier.Inspecties.Ingediend,
        ["/mijn-inspecties/remediering/{id:guid}"] = dossier => dossier.Inspecties.Inbreuk,
        ["/beheer/remediering/{id:guid}"] = dossier => dossier.Inspecties.Ingediend,
    }).ToDictionary();

    public static async Task<Proefinspecties> MaakAsync(Portaal portaal, TestOrganisatie organisatie, IReadOnlyList<Guid> overeenkomsten)
    {
        var proef = await Proefinspectie.MaakAsync(portaal, organisatie, overeenkomsten, Inspectiestatus.Bezocht);
        var (nu, inspectie, pdf) = (portaal.Klok.Nu, proef.Inspectie, PdfBouw.Klassiek());
        var bestand = Inspectiebestand.Van(inspectie, "beleid", new("beleid.pdf", "application/pdf", "PDF, 1 kB", pdf), "Wie het gaf", nu);
        var verslag = new Verslag
        {
            Id = Guid.CreateVersion7(),
            Hco = organisatie.Hco,
            InspectieId = inspectie.Id,
            Soort = Verslagsoort.Definitief,
            Nummer = 1,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(pdf)),
            Waarschuwingen = [],
            Gemaakt = nu,
            Inhoud = new(organisatie.Naam, "Maatwerkbedrijf", "Vlaams-Brabant", inspectie.Rondenaam, inspectie.Bezoek!, 3, [], [], Hercontrole: false),
        };
        var (open, ingediend) = (MaakInbreuk(proef, "4.1"), MaakInbreuk(proef, "4.2"));
        ingediend.DienIn(new("Wij vullen aan.", nu, "Wie het indiende"));
        await portaal.MetDocumentenAsync(organisatie.Hco, async sessie =>
        {
            sessie.Store(bestand);
            sessie.Store(verslag);
            sessie.Store(open, ingediend);
            foreach (var id in new[] { bestand.Id, verslag.Id })
                sessie.QueueSqlCommand("insert into inspecties.inhoud (id, hco, inhoud) values (?, ?, ?)", id, organisatie.Hco.Waarde, pdf);
            await sessie.SaveChangesAsync();
            return verslag;
        });
        var ander = proef.Ronde.Trekking!.Gekozen[0] with { Hco = HcoNummer.Hydrate("849999999"), Naam = "Een ander" };
        // Nobody was recognised on that day: to draw again finds nobody.
        var ronde = new Inspectieronde
        {
            Id = Guid.CreateVersion7(),
            Naam = $"Getrokken {organisatie.Hco}",
            Van = new(2026, 10, 1),
            TotEnMet = new(2026, 12, 31),
            Peildag = new(1990, 1, 1),
            MinstensActief = 1,
            Grootte = 1,
            Quota = [],
            Zaad = 7,
            Gemaakt = nu,
        };
        ronde.Trek(new([proef.Ronde.Trekking.Gekozen[0], ander], [proef.Ronde.Trekking.Gekozen[0]], [], nu, "Ines Inspecteur"));
        await portaal.BewaarAsync(ronde);
        return new(proef, ronde.Id, organisatie.Hco, verslag.Id, bestand.Id, open.Id, ingediend.Id);
    }

    /// <summary>Brings the inspection to another state.</summary>
    public async Task ZetAsync(Portaal portaal, Inspectiestatus status, string json = "{}", bool isIngevuld = false)
    {
        await portaal.VoerUitAsync(
            "update inspecties.mt_doc_inspectie set status = $2, data = data || jsonb_build_object('status', $2) || $3::text::jsonb where tenant_id = $1 and data ->> 'rondenaam' like 'Ronde %'", Lid.Waarde, $"{status}", json);
        if (!isIngevuld)
            return;
        await portaal.VoerUitAsync(
            """update inspecties.mt_doc_checklistregel set data = data || '{"geheel": "Aangetoond", "dossiers": {"1": "Aangetoond", "2": "Aangetoond", "3": "Aangetoond"}}' where tenant_id = $1""", Lid.Waarde);
        await portaal.VoerUitAsync("""update inspecties.mt_doc_beschrijving set data = data || '{"uitsluiting": false}' where tenant_id = $1""", Lid.Waarde);
    }

    private static Guid Ronde(Proefdossier dossier) => dossier.Inspecties.Proef.Ronde.Id;

    private static Remediering MaakInbreuk(Proefinspectie proef, string criterium) => new()
    {
        Id = Guid.CreateVersion7(),
        Hco = proef.Organisatie.Hco,
        InspectieId = proef.Inspectie.Id,
        Begeleider = proef.Organisatie.Naam,
        Rondenaam = proef.Ronde.Naam,
        Criterium = criterium,
        Verwacht = "Verwacht.",
        VraagtHercontrole = true,
        Termijn = new(2027, 2, 1),
    };
}
