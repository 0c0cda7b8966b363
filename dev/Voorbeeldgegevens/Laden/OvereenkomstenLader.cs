using AmaWvg.Overeenkomsten;

namespace AmaWvg.Voorbeeldgegevens;

/// <summary>Loads participants and agreements, with their history. The documents themselves work out every column.</summary>
public static class OvereenkomstenLader
{
    /// <summary>Empties the module's tables and the history.</summary>
    public static async Task LeegAsync(Bulklading lading, CancellationToken cancellationToken)
    {
        await lading.LeegAsync([OvereenkomstenDocumenten.Deelnemers, OvereenkomstenDocumenten.Overeenkomsten, OvereenkomstenDocumenten.Standen, "overeenkomsten.mt_doc_correctievraag"], cancellationToken);
        await HistoriekLader.LeegAsync(lading, cancellationToken);
    }

    /// <summary>Adds participants of one organisation.</summary>
    /// <param name="lading">Where to.</param>
    /// <param name="hco">The organisation.</param>
    /// <param name="door">Who reported the agreements, for the history.</param>
    /// <param name="deelnemers">The participants.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task LaadAsync(
        Bulklading lading, HcoNummer hco, string door, IReadOnlyList<DeelnemerGegeven> deelnemers, CancellationToken cancellationToken)
    {
        var (personen, overeenkomsten, historiek) = (new List<Deelnemer>(), new List<Overeenkomst>(), new List<HistoriekGegeven>());
        foreach (var gegeven in deelnemers)
        {
            var deelnemer = Document(hco, gegeven);
            personen.Add(deelnemer);
            foreach (var overeenkomst in gegeven.Overeenkomsten)
                overeenkomsten.Add(MeldAan(deelnemer, overeenkomst, door, historiek));
        }

        await lading.KopieerDocumentenAsync(
            OvereenkomstenDocumenten.Deelnemers, personen, cancellationToken,
            ("insz", (copy, d) => copy.Write(d.Inszwaarde)),
            ("opgegeven_geboortedatum", (copy, d) => copy.WriteOrNull(d.OpgegevenGeboortedatum)));
        await lading.KopieerDocumentenAsync(
            OvereenkomstenDocumenten.Overeenkomsten, overeenkomsten, cancellationToken,
            ("deelnemer_id", (copy, o) => copy.Write(o.DeelnemerId)),
            ("insz", (copy, o) => copy.Write(o.Inszwaarde)),
            ("startdatum", (copy, o) => copy.Write(o.Startdatum)),
            ("einddatum", (copy, o) => copy.WriteOrNull(o.Einddatum)),
            ("aanmeldingsdag", (copy, o) => copy.Write(o.Aanmeldingsdag)),
            ("geannuleerd_op", (copy, o) => copy.WriteOrNull(o.GeannuleerdOp)),
            ("zoektekst", (copy, o) => copy.Write(o.Zoektekst)),
            ("sorteernaam", (copy, o) => copy.Write(o.Sorteernaam)),
            ("sorteereinde", (copy, o) => copy.Write(o.Sorteereinde)));
        await HistoriekLader.LaadAsync(lading, hco, historiek, cancellationToken);
    }

    private static Deelnemer Document(HcoNummer hco, DeelnemerGegeven gegeven) => new()
    {
        Id = gegeven.Id,
        Hco = hco,
        Insz = gegeven.Insz,
        Voornaam = gegeven.Voornaam,
        Naam = gegeven.Naam,
        OpgegevenGeboortedatum = gegeven.OpgegevenGeboortedatum,
    };

    private static Overeenkomst MeldAan(Deelnemer deelnemer, OvereenkomstGegeven gegeven, string door, List<HistoriekGegeven> historiek)
    {
        var onderwerp = HistoriekOnderwerp.Deelnemer(deelnemer.Id);
        var overeenkomst = Overeenkomst.MeldAan(
            deelnemer, gegeven.Referentie, gegeven.Startdatum, gegeven.Einddatum, gegeven.AangemeldOp, BrusselseTijd.DagVan(gegeven.AangemeldOp), gegeven.Id);
        historiek.Add(new(gegeven.HistoriekId, onderwerp, gegeven.AangemeldOp, Acties.Aangemeld, door, AanmeldenHandler.Toelichting(overeenkomst)));
        if (gegeven.Stop is { } stop)
        {
            overeenkomst.ZetStop(stop.Einddatum, stop.Reden, BrusselseTijd.DagVan(stop.Op));
            historiek.Add(new(stop.HistoriekId, onderwerp, stop.Op, Acties.Stopgezet, door, Wat(overeenkomst)));
        }
        if (gegeven.Annulering is { } annulering)
        {
            overeenkomst.Annuleer(BrusselseTijd.DagVan(annulering.Op));
            var toelichting = $"{Wat(overeenkomst)} Reden: {annulering.Reden}";
            historiek.Add(new(annulering.HistoriekId, onderwerp, annulering.Op, Acties.Geannuleerd, Departement.Naam, toelichting));
            historiek.Add(new(annulering.DossierId, HistoriekOnderwerp.Overeenkomst(gegeven.Id), annulering.Op, Acties.Geannuleerd, annulering.Door, toelichting));
        }
        return overeenkomst;
    }

    private static string Wat(Overeenkomst overeenkomst) => $"{overeenkomst.Referentie}, {Periodetekst.Van(overeenkomst.Startdatum, overeenkomst.Einddatum)}.";
}
