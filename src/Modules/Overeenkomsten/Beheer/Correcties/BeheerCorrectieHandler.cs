namespace AmaWvg.Overeenkomsten;

/// <summary>Carries out a correction: documents, both histories and the event in one transaction.</summary>
internal sealed class BeheerCorrectieHandler(
    BeheerDocumenten documenten, IVoorzieningen voorzieningen, IBoekstanden boekstanden, Toegangslogboek toegangslog, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <returns>Null when there is no such agreement.</returns>
    public async Task<Correctiedossier?> LaadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Overeenkomst>(id, cancellationToken) is not { } overeenkomst)
            return null;
        var deelnemer = (await documenten.LoadAsync<Deelnemer>(overeenkomst.DeelnemerId, cancellationToken))!;
        var andere = await documenten.AndereAsync(overeenkomst, cancellationToken);
        var inzage = await toegangslog.NoteerBijAsync(overeenkomst.Hco, "correctie overeenkomst", 1, deelnemer.Id, cancellationToken);
        var erkenningen = await voorzieningen.ErkenningenVanAsync(overeenkomst.Hco, cancellationToken);
        var stand = await boekstanden.VanAsync(overeenkomst.Hco, await documenten.OnderwerpenVanAsync(deelnemer, cancellationToken), cancellationToken);
        return new(overeenkomst, deelnemer, andere, erkenningen, stand, clock.Vandaag(), inzage) { Vraag = await documenten.OpenVraagAsync(id, cancellationToken) };
    }

    public async Task<Wijziging> HandleAsync(
        ICorrectie correctie, Correctiedossier dossier, Voorstel voorstel, BeheerCorrectieForm form, Guid versie, CancellationToken cancellationToken)
    {
        if (correctie.Versie(dossier) != versie)
            return await BotsingAsync(dossier.Overeenkomst, cancellationToken);
        var (overeenkomst, eigen) = (dossier.Overeenkomst, new Dictionary<Guid, Guid>());
        var verslagen = voorstel.Pas();
        Wijzig(dossier, verslagen);
        if (dossier.Vraag is { } vraag && correctie.Antwoord is { } antwoord)
        {
            vraag.Beantwoord(antwoord, form.Reden, clock.GetUtcNow());
            documenten.Wijzig(vraag);
        }
        foreach (var verslag in verslagen)
        {
            var (hco, toelichting) = (verslag.Deelnemer.Hco, $"{verslag.Toelichting} Reden: {form.Reden}");
            var regel = documenten.NoteerHistoriekBij(hco, HistoriekOnderwerp.Deelnemer(verslag.Deelnemer.Id), correctie.Actie, toelichting, Departement.Naam);
            foreach (var o in verslag.Overeenkomsten)
                eigen[o.Id] = documenten.NoteerHistoriekBij(hco, HistoriekOnderwerp.Overeenkomst(o.Id), correctie.Actie, toelichting, sessie.Naam);
            documenten.PubliceerBij(hco, verslag.Gebeurtenis(regel));
        }
        // Somebody reported the first agreement under the new number a moment earlier.
        return await documenten.BewaarEenmaligAsync(
            [overeenkomst.Id, overeenkomst.DeelnemerId], BeheerUrls.OvereenkomstNa(overeenkomst.Id, eigen[overeenkomst.Id]), OvereenkomstenDocumenten.InszIndex, cancellationToken);
    }

    /// <summary>What a second person has to see: the last change by the organisation or by the department.</summary>
    public Task<Wijziging> BotsingAsync(Overeenkomst overeenkomst, CancellationToken cancellationToken) =>
        documenten.BotsingAsync([overeenkomst.Id, overeenkomst.DeelnemerId], cancellationToken);

    // Always the participants too: a report or another correction for them at the same moment meets this on their version.
    private void Wijzig(Correctiedossier dossier, IReadOnlyList<Correctieverslag> verslagen)
    {
        foreach (var deelnemer in verslagen.Select(verslag => verslag.Deelnemer).Prepend(dossier.Deelnemer).DistinctBy(deelnemer => deelnemer.Id))
            documenten.Wijzig(deelnemer);
        foreach (var overeenkomst in verslagen.SelectMany(verslag => verslag.Overeenkomsten.Concat(verslag.OokGewijzigd)))
            documenten.Wijzig(overeenkomst);
    }
}
