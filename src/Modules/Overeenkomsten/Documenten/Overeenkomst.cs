namespace AmaWvg.Overeenkomsten;

/// <summary>An agreement between participant, werkpost and begeleider, as reported to the department.</summary>
internal sealed class Overeenkomst : IDocument, IVanOrganisatie
{
    public const int LangsteReferentie = 100;

    public required Guid Id { get; init; }
    public required HcoNummer Hco { get; init; }
    public required Guid DeelnemerId { get; set; }
    public required Insz Insz { get; set; }
    public string Voornaam { get; private set; } = "";
    public string Naam { get; private set; } = "";
    public string Referentie { get; private set; } = "";
    public required DateOnly Startdatum { get; set; }
    public DateOnly? Einddatum { get; private set; }
    public Stopreden? Stopreden { get; private set; }
    public required DateTimeOffset AangemeldOp { get; init; }

    /// <summary>Day in Brussels of <see cref="AangemeldOp"/>: what people filter on.</summary>
    public required DateOnly Aanmeldingsdag { get; init; }

    /// <summary>Every recorded end date and withdrawal, oldest first (BR-13b).</summary>
    public List<Einddatumwijziging> Eindwijzigingen { get; private set; } = [];

    /// <summary>Every time that staff set the first day or the number right, oldest first.</summary>
    public List<Rechtzetting> Rechtzettingen { get; private set; } = [];

    /// <summary>Day on which the department cancelled it: reported by mistake, so no month of it was ever due.</summary>
    public DateOnly? GeannuleerdOp { get; private set; }

    /// <summary>Whether the organisation took the report back itself, on the day of the report; then it is cancelled as well.</summary>
    public bool IsOngedaanGemaakt { get; private set; }

    /// <summary>The agreement at another voorziening that this one goes on from (BR-23).</summary>
    public Guid? Voorganger { get; private set; }

    /// <summary>Day on which it passed from there: before, nobody knew of it here.</summary>
    public DateOnly? OvergenomenOp { get; private set; }

    /// <summary>First day at the voorziening where it began, when it goes on here; null when it began here.</summary>
    public DateOnly? BegonnenOp { get; private set; }

    /// <summary>The agreement at another voorziening that goes on from this one.</summary>
    public Guid? Opvolger { get; private set; }

    public Guid Versie { get; private set; }

    /// <summary>The number in the column that is searched.</summary>
    public string Inszwaarde => Insz.Waarde;
    /// <summary>The column that searches look in.</summary>
    public string Zoektekst => Zoeksleutels.Van(Naam, Voornaam, Referentie);

    /// <summary>The column that lists are sorted by.</summary>
    public string Sorteernaam => Zoeksleutels.Sorteernaam(Naam, Voornaam);

    /// <summary>The same for the end: no end comes last.</summary>
    public DateOnly Sorteereinde => Einddatum ?? DateOnly.MaxValue;

    public Periode Periode => new(Startdatum, Einddatum);
    public string VolledigeNaam => Persoonsnaam.Volledig(Voornaam, Naam);
    public Maand SubsidieVanaf => Aanmeldtermijn.SubsidieVanaf(Startdatum, Aanmeldingsdag);

    /// <summary>What the subsidy rules need to know.</summary>
    public Looptijd VoorSubsidie => new(Startdatum, Aanmeldingsdag, Eindwijzigingen, IsGeannuleerd);

    public bool IsGeannuleerd => GeannuleerdOp is not null;

    /// <summary>Why the organisation may not change it any more; null while it may.</summary>
    public string? Vergrendeling =>
        IsOngedaanGemaakt ? "De aanmelding van deze overeenkomst is ongedaan gemaakt. U kunt ze niet meer wijzigen"
        : IsGeannuleerd ? "Het Departement Zorg annuleerde deze overeenkomst. U kunt ze niet meer wijzigen"
        : Insz.IsGewist ? "De bewaartermijn van deze deelnemer is voorbij. U kunt deze overeenkomst niet meer wijzigen"
        : Opvolger is not null ? "Deze overeenkomst ging over naar een andere voorziening. U kunt ze niet meer wijzigen"
        : null;

    public IReadOnlyList<Maand> VerlorenMaanden => Aanmeldtermijn.VerlorenMaanden(Startdatum, Aanmeldingsdag, Einddatum);
    public bool IsLaattijdigAangemeld => Aanmeldtermijn.IsLaattijdig(Startdatum, Aanmeldingsdag);

    public static Overeenkomst MeldAan(
        Deelnemer deelnemer, string referentie, DateOnly startdatum, DateOnly? einddatum, DateTimeOffset nu, DateOnly vandaag, Guid? id = null)
    {
        var overeenkomst = new Overeenkomst
        {
            Id = id ?? Guid.CreateVersion7(nu),
            Hco = deelnemer.Hco,
            DeelnemerId = deelnemer.Id,
            Insz = deelnemer.Insz,
            Startdatum = startdatum,
            AangemeldOp = nu,
            Aanmeldingsdag = vandaag,
            Referentie = referentie,
        };
        overeenkomst.NeemNaamOver(deelnemer);
        if (einddatum is not null)
            overeenkomst.Eindwijzigingen.Add(new(vandaag, einddatum));
        overeenkomst.Einddatum = einddatum;
        return overeenkomst;
    }

    public void WijzigReferentie(string referentie) => Referentie = referentie;
    public void NeemNaamOver(Deelnemer deelnemer) => (Voornaam, Naam) = (deelnemer.Voornaam, deelnemer.Naam);

    public void ZetStop(DateOnly einddatum, Stopreden? reden, DateOnly vandaag)
    {
        Eindwijzigingen.Add(new(vandaag, einddatum));
        (Stopreden, Einddatum) = (reden, einddatum);
    }

    public void TrekStopzettingIn(DateOnly vandaag)
    {
        Eindwijzigingen.Add(new(vandaag, null));
        (Stopreden, Einddatum) = (null, null);
    }

    /// <summary>Set right by staff: every month until then counts as reported in time, and none after it (BR-13b).</summary>
    public void CorrigeerEinde(DateOnly? einddatum, DateOnly vandaag)
    {
        if (einddatum is null)
            Stopreden = null;
        Eindwijzigingen.Add(new(vandaag, einddatum, IsCorrectie: true));
        Einddatum = einddatum;
    }

    /// <summary>Whether the organisation lost months until now by moving or withdrawing an end (BR-13b).</summary>
    public bool VerloorMaanden(DateOnly vandaag)
    {
        var (nu, recht) = (VoorSubsidie, VoorSubsidie.Met(new(vandaag, Einddatum, IsCorrectie: true)));
        return Maand.Reeks(Maand.Van(Startdatum), Maand.Laatste(Maand.Van(vandaag), Maand.Van(Einddatum ?? vandaag)))
            .Any(maand => recht.IsBetaalbaar(maand) && !nu.IsBetaalbaar(maand));
    }

    public void Annuleer(DateOnly vandaag) => GeannuleerdOp = vandaag;

    /// <summary>
    /// Whether the organisation may still take its report back: until the end of the day. A run reckons with what was known when its day began,
    /// so none has seen it.
    /// </summary>
    public bool KanOngedaan(DateOnly vandaag) => Aanmeldingsdag == vandaag && Vergrendeling is null && Voorganger is null;

    /// <summary>Whether the organisation may ask the department to set the first day right, once it can no longer take the report back.</summary>
    public bool KanVragen(DateOnly vandaag) => Vergrendeling is null && !KanOngedaan(vandaag);

    public void MaakOngedaan(DateOnly vandaag) => (GeannuleerdOp, IsOngedaanGemaakt) = (vandaag, true);

    /// <summary>Gets another first day (Q9).</summary>
    public void CorrigeerStart(DateOnly start, DateOnly vandaag)
    {
        Rechtzettingen.Add(new(vandaag, Startdatum, Insz));
        Startdatum = start;
    }

    /// <summary>Belongs to another participant from now on, or to the same one under another number.</summary>
    public void VerplaatsNaar(Deelnemer deelnemer, DateOnly vandaag)
    {
        if (Insz != deelnemer.Insz)
            Rechtzettingen.Add(new(vandaag, Startdatum, Insz));
        (DeelnemerId, Insz) = (deelnemer.Id, deelnemer.Insz);
        NeemNaamOver(deelnemer);
    }

    /// <summary>
    /// Goes on at another voorziening (BR-23), under the day on which it was reported first: so it counts as reported in time there.
    /// What has not begun by then leaves nothing behind.
    /// </summary>
    /// <param name="deelnemer">The participant there.</param>
    /// <param name="referentie">Its reference there.</param>
    /// <param name="eersteDag">First day at the other voorziening.</param>
    /// <param name="nu">Moment at which it passes.</param>
    public Overeenkomst GaOver(Deelnemer deelnemer, string referentie, DateOnly eersteDag, DateTimeOffset nu)
    {
        var opvolger = new Overeenkomst
        {
            Id = Guid.CreateVersion7(nu),
            Hco = deelnemer.Hco,
            DeelnemerId = deelnemer.Id,
            Insz = deelnemer.Insz,
            Startdatum = Startdatum > eersteDag ? Startdatum : eersteDag,
            AangemeldOp = AangemeldOp,
            Aanmeldingsdag = Aanmeldingsdag,
            Referentie = referentie,
            Stopreden = Stopreden,
            Eindwijzigingen = [.. Eindwijzigingen],
            Voorganger = Id,
            OvergenomenOp = BrusselseTijd.DagVan(nu),
            BegonnenOp = BegonnenOp ?? (Startdatum < eersteDag ? Startdatum : null),
        };
        opvolger.NeemNaamOver(deelnemer);
        opvolger.Einddatum = Einddatum;

        Opvolger = opvolger.Id;
        if (Startdatum >= eersteDag)
            Annuleer(BrusselseTijd.DagVan(nu));
        else
            ZetStop(eersteDag.AddDays(-1), null, BrusselseTijd.DagVan(nu));
        return opvolger;
    }
}
