using System.Security.Claims;

namespace AmaWvg.Overeenkomsten;

internal sealed class BeheerBekijkenQuery(
    BeheerDocumenten documenten, IVoorzieningen voorzieningen, IEnumerable<ICorrectie> correcties, Toegangslogboek toegangslog, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <param name="id">The agreement.</param>
    /// <param name="gedaan">History row of the change that led here, if any.</param>
    /// <param name="user">Whose roles decide what may be set right.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Null when there is no such agreement.</returns>
    public async Task<BeheerBekijkenView?> RunAsync(Guid id, Guid? gedaan, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Overeenkomst>(id, cancellationToken) is not { } overeenkomst)
            return null;
        var deelnemer = (await documenten.LoadAsync<Deelnemer>(overeenkomst.DeelnemerId, cancellationToken))!;
        var andere = await documenten.AndereAsync(overeenkomst, cancellationToken);
        var vraag = await documenten.OpenVraagAsync(id, cancellationToken);
        var namen = (await voorzieningen.AlleAsync(cancellationToken)).ToDictionary(v => v.Hco);
        var historiek = await documenten.HistoriekAsync([id, .. await documenten.OnderwerpenVanAsync(deelnemer, cancellationToken)], cancellationToken, overeenkomst.Hco);
        var inzage = await toegangslog.NoteerBijAsync(overeenkomst.Hco, "details overeenkomst", 1, deelnemer.Id, cancellationToken);

        var (voorziening, vandaag) = (namen[overeenkomst.Hco], clock.Vandaag());
        var magCorrigeren = Rollen.Corrigeert.Any(user.IsInRole);
        return new(
            deelnemer.VolledigeNaam,
            new(voorziening.Naam, PortaalUrls.BeheerVoorziening(voorziening.Id)),
            StatusOp(overeenkomst, vandaag),
            [.. Feiten(overeenkomst, deelnemer, inzage), .. await OvergangAsync(overeenkomst, namen, cancellationToken), .. magCorrigeren ? [Dossier(deelnemer)] : Array.Empty<SummaryRij>()],
            [.. correcties.Where(c => magCorrigeren && c.Kan(overeenkomst)).Select(c => new SummaryAction(c.Titel, BeheerUrls.Correctie(id, c.Pad), ""))],
            [.. andere.Select(o => new AndereRij(o.Id, o.Referentie, o.Startdatum, o.Einddatum, StatusOp(o, vandaag)))],
            [.. historiek.Where(h => h.Onderwerp != id).Select(Line)],
            [.. historiek.Where(h => h.Onderwerp == id).Select(Line)],
            Melding.Van(historiek.Find(h => h.Id == gedaan), sessie, clock))
        {
            Vraag = vraag is null ? null : new(
                vraag.Startdatum, vraag.Toelichting, $"{DutchDate.Format(BrusselseTijd.DagVan(vraag.GevraagdOp))} door {vraag.Door}",
                magCorrigeren ? [new("Startdatum corrigeren", BeheerUrls.Correctie(id, "startdatum"), ""), new("Vraag weigeren", BeheerUrls.Correctievraag(id), "")] : []),
        };
    }

    private static IEnumerable<SummaryRij> Feiten(Overeenkomst o, Deelnemer deelnemer, Inzage inzage) =>
    [
        new("INSZ-nummer", deelnemer.Insz.Toon(inzage)),
        new("Geboortedatum", deelnemer.Geboortedatum is { } dag ? DutchDate.Format(dag) : "niet gekend"),
        new("Referentie", o.Referentie),
        new("Startdatum", DutchDate.Format(o.Startdatum)),
        new("Einddatum", o.Einddatum is null ? "geen" : DutchDate.Format(o.Einddatum)),
        .. o.Stopreden is { } reden ? [new("Reden van het einde", reden.Label())] : Array.Empty<SummaryRij>(),
        new("Aangemeld op", DutchDate.Format(o.Aanmeldingsdag)),
        .. o.GeannuleerdOp is { } geannuleerd ? [new("Geannuleerd op", DutchDate.Format(geannuleerd))] : new SummaryRij[] { new("Subsidie vanaf", o.SubsidieVanaf.Weergave) },
    ];

    private static SummaryRij Dossier(Deelnemer deelnemer) =>
        new("Begeleidingsdossier", "alleen met een reden") { Action = new("Lezen", PortaalUrls.BeheerBegeleiding(deelnemer.Id), "begeleidingsdossier") };

    private async Task<List<SummaryRij>> OvergangAsync(Overeenkomst overeenkomst, Dictionary<HcoNummer, Voorzieningnaam> namen, CancellationToken cancellationToken)
    {
        var rijen = new List<SummaryRij>();
        foreach (var (term, id) in new[] { ("Ging over van", overeenkomst.Voorganger), ("Ging over naar", overeenkomst.Opvolger) })
        {
            if (id is { } ander)
            {
                var naam = namen[(await documenten.LoadAsync<Overeenkomst>(ander, cancellationToken))!.Hco].Naam;
                rijen.Add(new(term, naam) { Action = new("Bekijk", BeheerUrls.Overeenkomst(ander), $"de overeenkomst bij {naam}") });
            }
        }
        return rijen;
    }

    private static OvereenkomstStatus StatusOp(Overeenkomst o, DateOnly vandaag) => OvereenkomstStatusRegel.StatusOp(vandaag, o.Startdatum, o.Einddatum, o.IsGeannuleerd);

    private static HistoriekLine Line(HistoriekRegel regel) => new(BrusselseTijd.Lokaal(regel.Tijdstip), regel.Regel, regel.Door);
}
