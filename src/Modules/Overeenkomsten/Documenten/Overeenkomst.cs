using AmaWvg.Kernel.Documents;
using AmaWvg.Kernel.Subsidie;
using AmaWvg.Kernel.Types;
using AmaWvg.Overeenkomsten.Regels;

namespace AmaWvg.Overeenkomsten.Documenten;

/// <summary>An agreement between participant, werkpost and begeleider, as reported to the department.</summary>
internal sealed class Overeenkomst : IVanOrganisatie
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

    /// <summary>Day on which the department cancelled it: reported by mistake, so no month of it was ever due.</summary>
    public DateOnly? GeannuleerdOp { get; private set; }

    /// <summary>The agreement at another voorziening that this one goes on from (BR-23).</summary>
    public Guid? Voorganger { get; private set; }

    /// <summary>The agreement at another voorziening that goes on from this one.</summary>
    public Guid? Opvolger { get; private set; }

    public string Zoektekst { get; private set; } = "";
    public string Sorteernaam { get; private set; } = "";
    public DateOnly Sorteereinde { get; private set; }
    public uint Versie { get; private set; }

    public Periode Periode => new(Startdatum, Einddatum);

    public string VolledigeNaam => Persoonsnaam.Volledig(Voornaam, Naam);

    public Maand SubsidieVanaf => Aanmeldtermijn.SubsidieVanaf(Startdatum, Aanmeldingsdag);

    /// <summary>What the subsidy rules need to know.</summary>
    public Looptijd VoorSubsidie => new(Startdatum, Aanmeldingsdag, Eindwijzigingen, IsGeannuleerd);

    public bool IsGeannuleerd => GeannuleerdOp is not null;

    /// <summary>Why the organisation may not change it any more; null while it may.</summary>
    public string? Vergrendeling =>
        IsGeannuleerd ? "Het Departement Zorg annuleerde deze overeenkomst. U kunt ze niet meer wijzigen"
        : Opvolger is not null ? "Deze overeenkomst ging over naar een andere voorziening. U kunt ze niet meer wijzigen"
        : null;

    public IReadOnlyList<Maand> VerlorenMaanden => Aanmeldtermijn.VerlorenMaanden(Startdatum, Aanmeldingsdag, Einddatum);

    public bool IsLaattijdigAangemeld => Aanmeldtermijn.IsLaattijdig(Startdatum, Aanmeldingsdag);

    public static Overeenkomst MeldAan(
        Deelnemer deelnemer, string referentie, DateOnly startdatum, DateOnly? einddatum, DateTimeOffset nu, DateOnly vandaag)
    {
        var overeenkomst = new Overeenkomst
        {
            Id = Guid.CreateVersion7(nu),
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
        overeenkomst.ZetEinddatum(einddatum);
        return overeenkomst;
    }

    public void WijzigReferentie(string referentie)
    {
        Referentie = referentie;
        WerkSleutelsBij();
    }

    public void NeemNaamOver(Deelnemer deelnemer)
    {
        (Voornaam, Naam) = (deelnemer.Voornaam, deelnemer.Naam);
        WerkSleutelsBij();
    }

    public void ZetStop(DateOnly einddatum, Stopreden? reden, DateOnly vandaag)
    {
        Stopreden = reden;
        Eindwijzigingen.Add(new(vandaag, einddatum));
        ZetEinddatum(einddatum);
    }

    public void TrekStopzettingIn(DateOnly vandaag)
    {
        Stopreden = null;
        Eindwijzigingen.Add(new(vandaag, null));
        ZetEinddatum(null);
    }

    /// <summary>Set right by staff: every month until then counts as reported in time, and none after it (BR-13b).</summary>
    public void CorrigeerEinde(DateOnly? einddatum, DateOnly vandaag)
    {
        if (einddatum is null)
            Stopreden = null;
        Eindwijzigingen.Add(new(vandaag, einddatum, IsCorrectie: true));
        ZetEinddatum(einddatum);
    }

    /// <summary>Whether the organisation lost months until now by moving or withdrawing an end (BR-13b).</summary>
    public bool VerloorMaanden(DateOnly vandaag)
    {
        var (nu, recht) = (VoorSubsidie, VoorSubsidie.Met(new(vandaag, Einddatum, IsCorrectie: true)));
        return Maand.Reeks(Maand.Van(Startdatum), Maand.Laatste(Maand.Van(vandaag), Maand.Van(Einddatum ?? vandaag)))
            .Any(maand => recht.IsBetaalbaar(maand) && !nu.IsBetaalbaar(maand));
    }

    public void Annuleer(DateOnly vandaag) => GeannuleerdOp = vandaag;

    /// <summary>Belongs to another participant from now on, or to the same one under another number.</summary>
    public void VerplaatsNaar(Deelnemer deelnemer)
    {
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
        };
        opvolger.NeemNaamOver(deelnemer);
        opvolger.ZetEinddatum(Einddatum);

        Opvolger = opvolger.Id;
        if (Startdatum >= eersteDag)
            Annuleer(BrusselseTijd.DagVan(nu));
        else
            ZetStop(eersteDag.AddDays(-1), null, BrusselseTijd.DagVan(nu));
        return opvolger;
    }

    private void ZetEinddatum(DateOnly? einddatum)
    {
        Einddatum = einddatum;
        Sorteereinde = einddatum ?? DateOnly.MaxValue;
    }

    private void WerkSleutelsBij()
    {
        Zoektekst = Documenten.Zoektekst.Van(Naam, Voornaam, Referentie);
        Sorteernaam = Documenten.Zoektekst.Sorteernaam(Naam, Voornaam);
    }
}
