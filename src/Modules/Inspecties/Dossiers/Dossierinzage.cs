namespace AmaWvg.Inspecties;

/// <summary>
/// Opens a file that was drawn. The database gives it only while the inspection is open: whatever a page forgets, it does not. Each look stands in
/// the access log, and where the begeleider reads it (BR-56).
/// </summary>
internal sealed class Dossierinzage(
    InspectieDocumenten documenten, IInspectiedossiers dossiers, [FromKeyedServices(Databankrol.Inspectie)] IBegeleidingsdossiers begeleiding, Toegangslogboek log, IHuidigeSessie sessie, TimeProvider clock)
{
    private const string Doel = "inspectie";

    /// <summary>The file as a page; one without a participant when the agreement is not in the portal any more.</summary>
    public async Task<DossierView> OpenAsync(Inspectie inspectie, Dossierkeuze keuze, CancellationToken cancellationToken)
    {
        if (await NoteerAsync(inspectie, keuze, cancellationToken) is not var (dossier, _))
            return new(inspectie.Id, keuze.Nummer, inspectie.Begeleider.Naam, null, [], inspectie.IsInTeVullen);
        var begeleid = (await begeleiding.VanAsync(inspectie.Hco, [keuze.Overeenkomst], cancellationToken)).GetValueOrDefault(keuze.Overeenkomst);
        return new(inspectie.Id, keuze.Nummer, inspectie.Begeleider.Naam, dossier.Naam,
        [
            new("Referentie overeenkomst", dossier.Referentie),
            new("Startdatum", DutchDate.Format(dossier.Startdatum)),
            new("Einddatum", dossier.Einddatum is null ? "geen" : DutchDate.Format(dossier.Einddatum)),
            new("Aangemeld op", DutchDate.Format(dossier.AangemeldOp)),
        ], inspectie.IsInTeVullen)
        {
            Plichten = [.. (begeleid?.Plichten ?? []).Select(plicht => new DossierplichtRij(Plichten.Label(plicht.Plicht), Plichten.Tag(plicht.Toestand), plicht.Reden))],
            Stukken = [.. (begeleid?.Stukken ?? []).Select(stuk => new DossierstukRij(stuk.Dag, stuk.Titel, [.. stuk.Gegevens.Select(feit => new SummaryRij(feit.Key, feit.Value))], stuk.Door, Bestanden(stuk.Bijlagen)))],
            Modellen = Bestanden(begeleid?.Modellen ?? []),
            Volgende = inspectie.Dossiernummers.Where(nummer => nummer > keuze.Nummer).Select(nummer => (int?)nummer).FirstOrDefault(),
        };

        IReadOnlyList<DossierbestandRij> Bestanden(IReadOnlyList<Dossierbestand> bestanden) =>
            [.. bestanden.Select(bestand => new DossierbestandRij(bestand.Naam, bestand.Omschrijving, InspectiesUrls.DossierBestand(inspectie.Id, keuze.Nummer, bestand.Id)))];
    }

    /// <summary>The proof of the file as PDF; null when there is none to open.</summary>
    public async Task<byte[]?> BewijsAsync(Inspectie inspectie, Dossierkeuze keuze, CancellationToken cancellationToken) =>
        await NoteerAsync(inspectie, keuze, cancellationToken) is var (_, inzage)
            ? await begeleiding.BewijsAsync(inspectie.Hco, keuze.Overeenkomst, $"Inspectie {inspectie.Rondenaam}, dossier {keuze.Nummer}", inzage, cancellationToken)
            : null;

    /// <summary>One file of it; null when there is none to open.</summary>
    public async Task<Bestand?> BestandAsync(Inspectie inspectie, Dossierkeuze keuze, Guid bestand, CancellationToken cancellationToken) =>
        await begeleiding.BestandAsync(inspectie.Hco, keuze.Overeenkomst, bestand, cancellationToken) is { } gevonden && await NoteerAsync(inspectie, keuze, cancellationToken) is not null ? gevonden : null;

    private async Task<(Inspectiedossier Dossier, Inzage Inzage)?> NoteerAsync(Inspectie inspectie, Dossierkeuze keuze, CancellationToken cancellationToken)
    {
        if (await dossiers.VindAsync(inspectie.Hco, keuze.Overeenkomst, cancellationToken) is not { } dossier)
            return null;
        var (inzage, nu) = (await log.NoteerLijstBijAsync(inspectie.Hco, Doel, [dossier.Deelnemer], cancellationToken), clock.GetUtcNow());
        documenten.VoerUit(
            "insert into inspecties.inzage (id, hco, inspectie_id, nummer, deelnemer_id, tijdstip, naam) values (?, ?, ?, ?, ?, ?, ?)",
            Guid.CreateVersion7(nu), inspectie.Hco, inspectie.Id, keuze.Nummer, dossier.Deelnemer, nu, sessie.Naam);
        await documenten.SaveDraftAsync(cancellationToken);
        return (dossier, inzage);
    }
}

/// <summary>The duties of the file in words, with the number of the criterion that each shows.</summary>
internal static class Plichten
{
    public static string Label(Begeleidingsplicht plicht) => plicht switch
    {
        Begeleidingsplicht.Intake => "4.1 Intake en oriëntatie",
        Begeleidingsplicht.Zoeken => "4.2 Passende activiteiten en werkpost",
        Begeleidingsplicht.Model => "4.3 AMA-overeenkomst",
        Begeleidingsplicht.Opvolging => "4.4 Start en opvolging",
        Begeleidingsplicht.Evaluatie => "4.5 Evaluatie",
        Begeleidingsplicht.Aanspreekpunt => "4.6 Aanspreekpunt",
        Begeleidingsplicht.Verzekeringen => "4.7 Verzekeringen",
        Begeleidingsplicht.Toestemming => "4.8 Toestemming",
        _ => "2.4 Geen combinatie",
    };

    public static StatusTagModel Tag(Plichttoestand toestand) => toestand switch
    {
        Plichttoestand.InOrde => new("In orde", StatusKind.Good),
        Plichttoestand.LaatGedaan => new("Gedaan na de termijn"),
        Plichttoestand.NogNietNodig => new("Nog niet nodig"),
        Plichttoestand.TeLaat => new("Te laat", StatusKind.Error),
        _ => new("Ontbreekt", StatusKind.Attention),
    };
}
