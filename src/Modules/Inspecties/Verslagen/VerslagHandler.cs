using Microsoft.Extensions.Options;

namespace AmaWvg.Inspecties;

/// <summary>From draft to publication.</summary>
internal sealed class VerslagHandler(InspectieDocumenten documenten, Verslagmaker maker, IHuidigeSessie sessie, TimeProvider clock, IOptions<InspectieOptions> options)
{
    /// <summary>Why no report can be made now, in a sentence; null when it can.</summary>
    public static string? Beletsel(Inspectie inspectie, int open, bool definitief, DateOnly vandaag) =>
        inspectie.Bezoek is null ? "Leg eerst het bezoek vast."
        : inspectie.Dossiers.Count == 0 ? "Trek eerst de dossiers."
        : open > 0 ? $"Vul eerst de checklist in: nog {DutchNumber.Count(open, "criterium", "criteria")} open."
        : definitief && inspectie is { Reactie: null, ReactieTot: { } tot } && tot >= vandaag ? $"De begeleider kan nog reageren tot en met {DutchDate.Format(tot)}."
        : null;

    public async Task<Wijziging> OntwerpAsync(Inspectie inspectie, CancellationToken cancellationToken)
    {
        var tot = clock.Vandaag().AddDays(options.Value.DagenReactie);
        await maker.MaakAsync(inspectie, Verslagsoort.Ontwerp, cancellationToken);
        inspectie.MaakOntwerp(tot);
        documenten.PubliceerBij(inspectie.Hco, new OntwerpverslagKlaar(inspectie.Id, tot));
        return await BewaarAsync(inspectie, "Ontwerpverslag gemaakt", $"De begeleider kan reageren tot en met {DutchDate.Format(tot)}.", cancellationToken);
    }

    public async Task<Wijziging> DefinitiefAsync(Inspectie inspectie, CancellationToken cancellationToken)
    {
        var verslag = await maker.MaakAsync(inspectie, Verslagsoort.Definitief, cancellationToken);
        if (verslag.Waarschuwingen.Exists(waarschuwing => waarschuwing.EndsWith("INSZ-nummer", StringComparison.Ordinal)))
        {
            await documenten.VergeetAsync();
            return Wijziging.Geweigerd(FormErrors.None.Add($"In het verslag staat een INSZ-nummer. Haal het eerst weg. {string.Join("; ", verslag.Waarschuwingen)}"));
        }
        var inbreuken = verslag.Inhoud.Criteria.FindAll(criterium => criterium.Uitkomst is Uitkomst.Inbreuk);
        var termijn = clock.Vandaag().AddDays(options.Value.DagenRemediering);
        inspectie.MaakDefinitief(clock.GetUtcNow(), inbreuken.Count > 0, verslag.Inhoud.Hercontrole);
        foreach (var inbreuk in inbreuken)
            documenten.Nieuw(Remediering(inspectie, inbreuk, verslag.Inhoud.Hercontrole, termijn));
        documenten.PubliceerBij(inspectie.Hco, new InspectieverslagDefinitief(inspectie.Id, inbreuken.Count, inbreuken.Count > 0 ? termijn : null));
        return await BewaarAsync(inspectie, "Verslag definitief", $"Versie {verslag.Nummer}, {DutchNumber.Count(inbreuken.Count, "inbreuk", "inbreuken")}. SHA-256: {verslag.Sha256}.", cancellationToken);
    }

    /// <summary>Puts the final report where everybody reads it, once somebody looked at where it may name a person.</summary>
    public async Task<Wijziging> PubliceerAsync(Inspectie inspectie, VerslagForm form, CancellationToken cancellationToken)
    {
        var verslag = (await VerslagQuery.LaatsteAsync(documenten, inspectie.Id, cancellationToken))!;
        if (verslag.Waarschuwingen.Count > 0 && !form.Nagekeken)
            return Wijziging.Geweigerd(FormErrors.None.Add("nagekeken", "Bevestig dat het verslag geen deelnemer noemt"));
        var pdf = await documenten.InhoudAsync(verslag.Id, cancellationToken) ?? throw new InvalidOperationException("A report has a PDF.");
        var nu = clock.GetUtcNow();
        inspectie.Publiceer(nu);
        documenten.Nieuw(new GepubliceerdVerslag
        {
            Id = verslag.Id,
            Begeleider = verslag.Inhoud.Begeleider,
            Type = verslag.Inhoud.Type,
            Provincie = verslag.Inhoud.Provincie,
            Bezoek = verslag.Inhoud.Bezoek.Dag,
            Inbreuken = verslag.Inhoud.Inbreuken,
            Sha256 = verslag.Sha256,
            Gepubliceerd = nu,
        });
        documenten.VoerUit("insert into inspecties.publicatie (id, inhoud) values (?, ?)", verslag.Id, pdf);
        return await BewaarAsync(inspectie, "Verslag gepubliceerd", null, cancellationToken);
    }

    private static Remediering Remediering(Inspectie inspectie, Verslagcriterium inbreuk, bool hercontrole, DateOnly termijn)
    {
        var criterium = Criteria.Vind(inbreuk.Nummer)!;
        return new()
        {
            Id = Guid.CreateVersion7(),
            Hco = inspectie.Hco,
            InspectieId = inspectie.Id,
            Begeleider = inspectie.Begeleider.Naam,
            Rondenaam = inspectie.Rondenaam,
            Criterium = criterium.Nummer,
            Verwacht = criterium.Tekst,
            VraagtHercontrole = hercontrole && criterium.IsKern,
            Termijn = termijn,
        };
    }

    private Task<Wijziging> BewaarAsync(Inspectie inspectie, string actie, string? toelichting, CancellationToken cancellationToken)
    {
        documenten.Wijzig(inspectie);
        var regel = documenten.Noteer(inspectie.Hco, inspectie.Id, actie, toelichting, sessie);
        return documenten.BewaarEenmaligAsync([inspectie.Id], InspectiesUrls.InspectieNa(inspectie.Id, regel), null, cancellationToken);
    }
}
