using AmaWvg.Kernel.Documents;
using AmaWvg.Kernel.Types;
using AmaWvg.Overeenkomsten.Regels;

namespace AmaWvg.Overeenkomsten.Documenten;

/// <summary>An agreement between participant, werkpost and begeleider, as reported to the department.</summary>
internal sealed class Overeenkomst : IVanOrganisatie
{
    public const int LangsteReferentie = 100;

    public required Guid Id { get; init; }
    public required HcoNummer Hco { get; init; }
    public required Guid DeelnemerId { get; init; }
    public required Insz Insz { get; init; }
    public string Voornaam { get; private set; } = "";
    public string Naam { get; private set; } = "";
    public string Referentie { get; private set; } = "";
    public required DateOnly Startdatum { get; init; }
    public DateOnly? Einddatum { get; private set; }
    public Stopreden? Stopreden { get; private set; }
    public required DateTimeOffset AangemeldOp { get; init; }

    /// <summary>Day in Brussels of <see cref="AangemeldOp"/>: what people filter on.</summary>
    public required DateOnly Aanmeldingsdag { get; init; }

    /// <summary>Every recorded end date and withdrawal, oldest first (BR-13b).</summary>
    public List<Einddatumwijziging> Eindwijzigingen { get; private set; } = [];

    public string Zoektekst { get; private set; } = "";
    public string Sorteernaam { get; private set; } = "";
    public DateOnly Sorteereinde { get; private set; }
    public uint Versie { get; private set; }

    public Periode Periode => new(Startdatum, Einddatum);

    public string VolledigeNaam => $"{Voornaam} {Naam}";

    public Maand SubsidieVanaf => Aanmeldtermijn.SubsidieVanaf(Startdatum, Aanmeldingsdag);

    /// <summary>What the subsidy rules need to know.</summary>
    public Looptijd VoorSubsidie => new(Startdatum, Aanmeldingsdag, Eindwijzigingen);

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

    private void ZetEinddatum(DateOnly? einddatum)
    {
        Einddatum = einddatum;
        Sorteereinde = einddatum ?? DateOnly.MaxValue;
    }

    private void WerkSleutelsBij()
    {
        Zoektekst = Documenten.Zoektekst.Van(Naam, Voornaam, Referentie);
        Sorteernaam = Documenten.Zoektekst.Normaliseer($"{Naam} {Voornaam}");
    }
}
