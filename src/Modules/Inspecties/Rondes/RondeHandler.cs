using System.Globalization;
using System.Security.Cryptography;
using Marten;

namespace AmaWvg.Inspecties;

/// <summary>Makes a round, draws its sample, and replaces somebody.</summary>
internal sealed class RondeHandler(
    InspectieDocumenten documenten, IInspectiedossiers dossiers, [FromKeyedServices(Databankrol.Inspectie)] IVoorzieningcijfers voorzieningen, IHuidigeSessie sessie, TimeProvider clock)
{
    private const int GrootsteZaad = 1_000_000_000;

    public async Task<Wijziging> MaakAsync(RondeForm form, CancellationToken cancellationToken)
    {
        var nu = clock.GetUtcNow();
        var ronde = new Inspectieronde
        {
            Id = Guid.CreateVersion7(nu),
            Naam = form.Rondenaam,
            Van = DutchDate.Parse(form.EersteDag),
            TotEnMet = DutchDate.Parse(form.LaatsteDag),
            Peildag = DutchDate.Parse(form.Peildag),
            MinstensActief = int.Parse(form.MinstensActief, CultureInfo.InvariantCulture),
            Grootte = int.Parse(form.Grootte, CultureInfo.InvariantCulture),
            Quota = [.. Rondetypes.Keuzes(voorzieningen.Types).Select(type => (type.Value, Tekst: form.QuotumVan(type.Value))).Where(type => type.Tekst.Length > 0)
                .Select(type => new Typequotum(type.Value, int.Parse(type.Tekst, CultureInfo.InvariantCulture)))],
            Zaad = form.Zaad.Length > 0 ? long.Parse(form.Zaad, CultureInfo.InvariantCulture) : RandomNumberGenerator.GetInt32(1, GrootsteZaad),
            Gemaakt = nu,
        };
        if (ronde.Peildag > clock.Vandaag())
            return Wijziging.Geweigerd(FormErrors.None.Add("peildag", "\"Peildag\" mag niet na vandaag liggen"));
        documenten.Nieuw(ronde);
        return await BewaarAsync(ronde, "Inspectieronde gemaakt", ronde.Naam, cancellationToken);
    }

    /// <summary>Draws from who was known on the reference day: what was reported or set right later changes nothing, so that it can be made again for ever.</summary>
    public async Task<Wijziging> TrekAsync(Inspectieronde ronde, CancellationToken cancellationToken)
    {
        var populatie = await PopulatieAsync(ronde, cancellationToken);
        var steekproef = Steekproef.Trek(populatie, ronde.Quota, ronde.Grootte, ronde.Loting, type => voorzieningen.Types.FirstOrDefault(soort => soort.Sleutel == type)?.Label ?? type);
        if (steekproef.Gekozen.Count == 0)
            return Wijziging.Geweigerd(FormErrors.None.Add($"Op {DutchDate.Format(ronde.Peildag)} was geen enkele begeleider erkend met minstens {ronde.MinstensActief} actieve overeenkomsten."));
        ronde.Trek(new([.. populatie], [.. steekproef.Gekozen], [.. steekproef.Onevenwicht], clock.GetUtcNow(), sessie.Naam));
        documenten.Wijzig(ronde);
        return await BewaarAsync(ronde, "Steekproef getrokken", $"{steekproef.Gekozen.Count} van {populatie.Count} begeleiders, zaadgetal {ronde.Zaad}.", cancellationToken);
    }

    public async Task<Wijziging> BevestigAsync(Inspectieronde ronde, CancellationToken cancellationToken)
    {
        ronde.Bevestig(clock.GetUtcNow());
        documenten.Wijzig(ronde);
        foreach (var lid in ronde.Trekking!.Gekozen)
            Voeg(ronde, lid);
        return await BewaarAsync(ronde, "Steekproef bevestigd", $"{ronde.Trekking.Gekozen.Count} inspecties.", cancellationToken);
    }

    public async Task<Wijziging> VervangAsync(Inspectieronde ronde, RondeVervangForm form, CancellationToken cancellationToken)
    {
        var wie = ronde.Trekking!.Gekozen.First(lid => lid.Hco.Waarde == form.Wie);
        if (ronde.Vervang(wie.Hco, form.Reden, clock.GetUtcNow(), sessie.Naam) is not { } wordt)
            return Wijziging.Geweigerd(FormErrors.None.Add("reden", $"Niemand kan {wie.Naam} vervangen: in dezelfde groep is iedereen al getrokken"));
        documenten.Wijzig(ronde);
        if (ronde.IsBevestigd)
        {
            var oud = await documenten.Query<Inspectie>().Where(inspectie => inspectie.RondeId == ronde.Id && inspectie.Hco == wie.Hco).SingleAsync(cancellationToken);
            if (oud.DefinitiefOp is not null)
                return Wijziging.Geweigerd(FormErrors.None.Add("reden", "Van deze begeleider is er al een definitief verslag"));
            oud.Verval();
            documenten.Wijzig(oud);
            documenten.NoteerHistoriekBij(oud.Hco, HistoriekOnderwerp.Inspectie(oud.Id), "Inspectie vervalt", $"Reden: {form.Reden}", Zorginspectie.Naam);
            Voeg(ronde, wordt);
        }
        return await BewaarAsync(ronde, "Begeleider vervangen", $"{wie.Naam} door {wordt.Naam}. Reden: {form.Reden}", cancellationToken);
    }

    private async Task<IReadOnlyList<Begeleider>> PopulatieAsync(Inspectieronde ronde, CancellationToken cancellationToken)
    {
        var peiling = new Peiling(ronde.Peildag, ronde.Peildag);
        var actief = await dossiers.ActiefAsync(peiling, cancellationToken);
        return
        [
            .. (await voorzieningen.AlleAsync(cancellationToken)).Where(v => v.IsErkend(peiling) && actief.GetValueOrDefault(v.Hco) >= ronde.MinstensActief)
                .Select(v => new Begeleider(v.Hco, v.Naam, v.Type, v.Provincie, v.Gemeente, actief.GetValueOrDefault(v.Hco))).OrderBy(v => v.Hco.Waarde, StringComparer.Ordinal),
        ];
    }

    // With an empty line for each criterion: two inspectors who begin at the same time write in the same.
    private void Voeg(Inspectieronde ronde, Begeleider lid)
    {
        var nu = clock.GetUtcNow();
        var inspectie = new Inspectie { Id = Guid.CreateVersion7(nu), Hco = lid.Hco, RondeId = ronde.Id, Rondenaam = ronde.Naam, Peildag = ronde.Peildag, Begeleider = lid };
        documenten.Nieuw(inspectie);
        foreach (var criterium in Criteria.Alle)
            documenten.Nieuw(new Checklistregel { Id = Guid.CreateVersion7(nu), Hco = lid.Hco, InspectieId = inspectie.Id, Criterium = criterium.Nummer });
        documenten.Nieuw(new Beschrijving { Id = Guid.CreateVersion7(nu), Hco = lid.Hco, InspectieId = inspectie.Id });
    }

    private Task<Wijziging> BewaarAsync(Inspectieronde ronde, string actie, string toelichting, CancellationToken cancellationToken)
    {
        var regel = documenten.NoteerHistoriekBij(Sleutelregister.Zorginspectie, HistoriekOnderwerp.Inspectieronde(ronde.Id), actie, toelichting, sessie.Naam);
        return documenten.BewaarEenmaligAsync([ronde.Id], InspectiesUrls.RondeNa(ronde.Id, regel), null, cancellationToken);
    }
}
