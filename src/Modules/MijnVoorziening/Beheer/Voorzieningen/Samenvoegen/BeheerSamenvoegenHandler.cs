using JasperFx;

namespace AmaWvg.MijnVoorziening;

/// <summary>Checks and records a merger or absorption: recognition, agreements, histories and events in one transaction.</summary>
internal sealed class BeheerSamenvoegenHandler(BeheerDocumenten documenten, IOvergang overgang, IHuidigeSessie sessie, TimeProvider clock)
{
    private const int MaandenVooraf = 12;

    public Task<Voorziening?> VindAsync(Guid id, CancellationToken cancellationToken) =>
        documenten.LoadAsync<Voorziening>(id, cancellationToken);

    /// <summary>The organisations in which it may go up, by name.</summary>
    public async Task<IReadOnlyList<Choice>> AndereAsync(Voorziening van, CancellationToken cancellationToken) =>
    [
        .. (await documenten.VoorzieningenAsync(cancellationToken)).Where(v => v.Hco != van.Hco).OrderBy(v => Letterbeeld.Vouw(v.Naam), StringComparer.Ordinal)
            .Select(v => new Choice(v.Hco.Waarde, v.Gemeente is "" ? v.Naam : $"{v.Naam}, {v.Gemeente}")),
    ];

    /// <returns>What is to happen, or what the rules have against it.</returns>
    public async Task<(Samenvoeging? Samenvoeging, FormErrors Errors)> ControleerAsync(Voorziening van, BeheerSamenvoegenForm form, CancellationToken cancellationToken)
    {
        var errors = FormErrors.None;
        var naar = HcoNummer.TryParse(form.Naar, out var hco) ? await documenten.ZoekVoorzieningAsync(hco, cancellationToken) : null;
        if (form.GekozenSoort is null)
            errors.Add("soort", "Kies of het een fusie of een overname is");
        if (naar is null || naar.Hco == van.Hco)
            errors.Add("naar", form.Naar is "" ? "Vul het HCO-nummer van de andere voorziening in"
                : Nummerveld.HcoFout(form.Naar) ?? (naar is null ? "Er is geen voorziening met dit HCO-nummer" : "Vul het HCO-nummer van een andere voorziening in"));
        if (!DutchDate.TryParse(form.Datum, out var datum))
            errors.Add("datum", form.Datum is "" ? "Vul een datum in" : DutchDate.Fout(form.Datum, "Datum")!);
        else if (datum > clock.Vandaag().AddMonths(MaandenVooraf))
            errors.Add("datum", $"\"Datum\" mag ten hoogste {MaandenVooraf} maanden na vandaag liggen");
        else if (await BegonnenNaAsync(van, datum, cancellationToken) is { } begonnen)
            errors.Add("datum", $"\"Datum\" moet op of na {DutchDate.Format(begonnen.Van)} liggen: op die dag begon de erkenning van {van.Naam}");
        if (errors.Any)
            return (null, errors);

        var eersteDag = Maand.Van(datum).Volgende.EersteDag;
        var erkend = (await documenten.ErkenningenAsync(cancellationToken, hco)).Any(e => e.Status(eersteDag) == ErkenningStatus.Actief);
        return form.GekozenSoort is SoortSamengaan.Overname && !erkend
            ? (null, errors.Add("naar", $"{naar!.Naam} is niet erkend op {DutchDate.InWords(eersteDag)}. Alleen een erkende voorziening kan een andere overnemen"))
            : (new(van, naar!, form.GekozenSoort!.Value, datum, erkend), errors);
    }

    public async Task<Overgangsvoorbeeld> BekijkAsync(Samenvoeging samenvoeging, CancellationToken cancellationToken)
    {
        var (erkenningen, _) = await HefOpAsync(samenvoeging, cancellationToken);
        return await overgang.BekijkAsync(samenvoeging.Vraag, erkenningen.Perioden(), cancellationToken);
    }

    public async Task<Wijziging> HandleAsync(Samenvoeging samenvoeging, BeheerSamenvoegenForm form, CancellationToken cancellationToken)
    {
        Guid[] onderwerpen = [samenvoeging.Van.Id, samenvoeging.Naar.Id];
        if (samenvoeging.Van.Versie != form.Versie || samenvoeging.Naar.Versie != form.VersieNaar)
            return await documenten.BotsingAsync(onderwerpen, cancellationToken);
        // All or nothing: no part of it is worth going back to.
        await documenten.BeginAsync(cancellationToken);
        try
        {
            var url = await VerwerkAsync(samenvoeging, form.Reden, cancellationToken);
            await documenten.SaveAsync(url, cancellationToken);
            await documenten.CommitAsync(cancellationToken);
            return Wijziging.Gelukt(url);
        }
        catch (Exception fault) when (fault is ConcurrencyException || fault.IsDubbel())
        {
            // Another official, or somebody of one of the two organisations, was first: nothing of this is kept.
            return await documenten.BotsingAsync(onderwerpen, cancellationToken);
        }
    }

    private async Task<string> VerwerkAsync(Samenvoeging samenvoeging, string reden, CancellationToken cancellationToken)
    {
        var (van, naar, nu) = (samenvoeging.Van, samenvoeging.Naar, clock.GetUtcNow());
        van.LaatsteSamengaan = Guid.CreateVersion7(nu);
        naar.LaatsteSamengaan = Guid.CreateVersion7(nu);
        documenten.Wijzig(van);
        documenten.Wijzig(naar);
        foreach (var erkenning in (await HefOpAsync(samenvoeging, cancellationToken)).Gewijzigd)
            documenten.Wijzig(erkenning);
        await documenten.SaveDraftAsync(cancellationToken);

        var aantal = await overgang.VoerUitAsync(samenvoeging.Vraag, reden, cancellationToken);
        var regel = Noteer(samenvoeging, van, naar, gaatOp: true, aantal, reden, nu);
        Noteer(samenvoeging, naar, van, gaatOp: false, aantal, reden, nu);
        return VoorzieningenUrls.VoorzieningNa(van.Id, regel);
    }

    // All recognitions, as they are after it, and those of them that it changes.
    private async Task<(IReadOnlyList<Erkenning> Alle, IReadOnlyList<Erkenning> Gewijzigd)> HefOpAsync(Samenvoeging samenvoeging, CancellationToken cancellationToken)
    {
        var alle = await documenten.ErkenningenAsync(cancellationToken, samenvoeging.Van.Hco);
        List<Erkenning> gewijzigd = [.. alle.DieTellen().Where(e => e.TotEnMet > samenvoeging.LaatsteDag)];
        gewijzigd.ForEach(erkenning => erkenning.HefOp(samenvoeging.LaatsteDag, clock.Vandaag()));
        return (alle, gewijzigd);
    }

    // The recognition that had begun by now, but not yet on that day.
    private async Task<Erkenning?> BegonnenNaAsync(Voorziening van, DateOnly datum, CancellationToken cancellationToken) =>
        (await documenten.ErkenningenAsync(cancellationToken, van.Hco)).DieTellen().Where(e => !e.KanEindigen(datum, clock.Vandaag())).MaxBy(e => e.Van);

    private Guid Noteer(Samenvoeging samenvoeging, Voorziening bij, Voorziening ander, bool gaatOp, int aantal, string reden, DateTimeOffset nu)
    {
        var actie = $"{samenvoeging.Soort} verwerkt";
        var toelichting = $"{samenvoeging.Van.Naam} gaat op {DutchDate.Format(samenvoeging.Datum)} op in {samenvoeging.Naar.Naam} en is niet meer erkend vanaf {DutchDate.Format(samenvoeging.EersteDag)}. "
            + $"{DutchNumber.Count(aantal, "overeenkomst gaat", "overeenkomsten gaan")} dan over. Reden: {reden}";
        documenten.Nieuw(new Samengaan
        {
            Id = bij.LaatsteSamengaan!.Value,
            Hco = bij.Hco,
            Soort = samenvoeging.Soort,
            Ander = ander.Hco,
            AnderNaam = ander.Naam,
            GaatOp = gaatOp,
            Datum = samenvoeging.Datum,
            Overeenkomsten = aantal,
            Tijdstip = nu,
        });
        var historiek = documenten.NoteerHistoriekBij(bij.Hco, HistoriekOnderwerp.Voorziening(bij.Id), actie, toelichting, Departement.Naam);
        documenten.PubliceerBij(bij.Hco, new VoorzieningSamengegaan(ander.Hco.Waarde, gaatOp, samenvoeging.Datum, historiek));
        return documenten.NoteerHistoriekBij(bij.Hco, HistoriekOnderwerp.Samengaan(bij.LaatsteSamengaan.Value), actie, toelichting, sessie.Naam);
    }
}
