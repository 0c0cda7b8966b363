namespace AmaWvg.Overeenkomsten;

internal sealed class DetailsQuery(Documenten documenten, IBetalingen betalingen, Toegangslogboek toegangslog, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <param name="id">The participant.</param>
    /// <param name="gedaan">History row of the change that led here, if any.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Null when there is no such participant at this voorziening; another one when this one was joined with it.</returns>
    public async Task<DetailsView?> RunAsync(Guid id, Guid? gedaan, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Deelnemer>(id, cancellationToken) is not { } deelnemer)
            return null;
        if (deelnemer.SamengevoegdMet is { } nu)
            return await RunAsync(nu, gedaan, cancellationToken);
        var onderwerpen = await documenten.OnderwerpenVanAsync(deelnemer, cancellationToken);
        var overeenkomsten = await documenten.OvereenkomstenVanAsync(deelnemer.Hco, id, cancellationToken);
        var gevraagd = await documenten.GevraagdeStartdatumsAsync(overeenkomsten, cancellationToken);
        var historiek = await documenten.HistoriekAsync(onderwerpen, cancellationToken);
        var inzage = await toegangslog.NoteerAsync("details deelnemer", 1, id, cancellationToken);

        var vandaag = clock.Vandaag();
        return new(
            deelnemer.Id,
            deelnemer.VolledigeNaam,
            deelnemer.Insz.Toon(inzage),
            deelnemer.Geboortedatum,
            [.. overeenkomsten.Select(o => Row(o, vandaag, gevraagd))],
            await betalingen.VanDeelnemerAsync(onderwerpen, cancellationToken),
            [.. historiek.Select(Line)],
            MeldingVan(historiek.FirstOrDefault(h => h.Id == gedaan), overeenkomsten, vandaag));
    }

    private Melding? MeldingVan(HistoriekRegel? regel, IReadOnlyList<Overeenkomst> overeenkomsten, DateOnly vandaag)
    {
        var samen = regel?.Actie == Acties.Aangemeld && overeenkomsten.Count(o => !o.IsGeannuleerd && (o.Einddatum ?? DateOnly.MaxValue) >= vandaag) > 1;
        var melding = Melding.Van(regel, sessie, clock);
        return samen && melding is not null
            ? melding with { Tekst = $"{melding.Tekst} Er loopt al een overeenkomst voor deze deelnemer; u ontvangt één subsidie per deelnemer." }
            : melding;
    }

    private static DetailsRij Row(Overeenkomst o, DateOnly vandaag, IReadOnlyDictionary<Guid, DateOnly> gevraagd) => new(
        o.Id, o.Referentie, o.Startdatum, o.Einddatum, o.Stopreden?.Label(), o.Aanmeldingsdag,
        OvereenkomstStatusRegel.StatusOp(vandaag, o.Startdatum, o.Einddatum, o.IsGeannuleerd),
        o is { IsLaattijdigAangemeld: true, IsGeannuleerd: false } ? o.SubsidieVanaf.Weergave : null,
        o.Vergrendeling is null,
        o.KanOngedaan(vandaag),
        o.KanVragen(vandaag) && !gevraagd.ContainsKey(o.Id),
        gevraagd.TryGetValue(o.Id, out var start) ? start : null);

    private static HistoriekLine Line(HistoriekRegel regel) => new(BrusselseTijd.Lokaal(regel.Tijdstip), regel.Regel, regel.Door);
}
