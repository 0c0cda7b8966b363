using AmaWvg.Inspecties;
using AmaWvg.MijnVoorziening;
using AmaWvg.Overeenkomsten;

namespace AmaWvg.Tests.Inspecties;

/// <summary>An organisation that is being inspected.</summary>
internal sealed record Proefinspectie(TestOrganisatie Organisatie, Inspectieronde Ronde, Inspectie Inspectie)
{
    public string Url => $"/inspectie/{Inspectie.Id}";

    /// <summary>An organisation with four agreements that ran on the reference day, and its inspection in a confirmed round.</summary>
    /// <param name="portaal">The portal.</param>
    /// <param name="organisatie">The organisation; a new one when null.</param>
    /// <param name="tot">How far the inspection is.</param>
    public static async Task<Proefinspectie> MaakAsync(Portaal portaal, TestOrganisatie? organisatie = null, Inspectiestatus tot = Inspectiestatus.Voorbereiding)
    {
        organisatie ??= await portaal.MaakOrganisatieAsync();
        var overeenkomsten = new List<Overeenkomst>();
        foreach (var naam in new[] { "Aerts", "Bogaert", "Claeys", "Declercq" })
            overeenkomsten.Add(await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync("Proef", naam), new(2026, 1, 5), referentie: $"Werkpost {naam}"));
        return await MaakAsync(portaal, organisatie, [.. overeenkomsten.Select(overeenkomst => overeenkomst.Id)], tot);
    }

    /// <summary>The same, with these agreements.</summary>
    public static async Task<Proefinspectie> MaakAsync(Portaal portaal, TestOrganisatie organisatie, IReadOnlyList<Guid> overeenkomsten, Inspectiestatus tot)
    {
        var nu = portaal.Klok.Nu;
        var lid = new Begeleider(organisatie.Hco, organisatie.Naam, $"{TypeVoorziening.Maatwerkbedrijf}", "Vlaams-Brabant", "Leuven", overeenkomsten.Count);
        var ronde = new Inspectieronde
        {
            Id = Guid.CreateVersion7(),
            Naam = $"Ronde {organisatie.Hco}",
            Van = new(2026, 10, 1),
            TotEnMet = new(2026, 12, 31),
            Peildag = new(2026, 9, 1),
            MinstensActief = 1,
            Grootte = 1,
            Quota = [],
            Zaad = 7,
            Gemaakt = nu,
        };
        ronde.Trek(new([lid], [lid], [], nu, "Ines Inspecteur"));
        ronde.Bevestig(nu);
        var inspectie = new Inspectie { Id = Guid.CreateVersion7(), Hco = organisatie.Hco, RondeId = ronde.Id, Rondenaam = ronde.Naam, Peildag = ronde.Peildag, Begeleider = lid };
        if (tot is not Inspectiestatus.Voorbereiding)
        {
            inspectie.KondigAan(new(new(2026, 11, 20), "", ["beleid"], nu, "Ines Inspecteur"));
            inspectie.LegBezoekVast(new(new(2026, 11, 20), "Ines Inspecteur", "begeleider", "dossiers"));
            inspectie.Trek(overeenkomsten.Take(3));
        }
        if (tot is Inspectiestatus.Ontwerp)
            inspectie.MaakOntwerp(new(2026, 12, 6));
        await portaal.BewaarAsync(ronde);
        await portaal.MetDocumentenAsync(organisatie.Hco, async sessie =>
        {
            sessie.Store(inspectie);
            sessie.Store([.. Criteria.Alle.Select(criterium => new Checklistregel { Id = Guid.CreateVersion7(), Hco = organisatie.Hco, InspectieId = inspectie.Id, Criterium = criterium.Nummer })]);
            sessie.Store(new Beschrijving { Id = Guid.CreateVersion7(), Hco = organisatie.Hco, InspectieId = inspectie.Id });
            await sessie.SaveChangesAsync();
            return inspectie;
        });
        return new(organisatie, ronde, inspectie);
    }
}
