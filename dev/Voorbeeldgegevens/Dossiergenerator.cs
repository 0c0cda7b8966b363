using AmaWvg.Begeleiding;
using Persoonsnaam = AmaWvg.Overeenkomsten.Persoonsnaam;

namespace AmaWvg.Voorbeeldgegevens;

/// <summary>Invents what was recorded about the guidance of one participant, from the first talk to yesterday.</summary>
internal sealed class Dossiergenerator(Begeleidingsgegevens gegevens, Toeval toeval, DateOnly vandaag)
{
    private readonly Organisatiegegevens _organisatie = gegevens.Organisatie;
    private readonly Modelgenerator _modellen = new(gegevens, toeval, vandaag);

    /// <summary>Adds the file of a participant.</summary>
    /// <param name="deelnemer">Who, with all agreements.</param>
    /// <param name="gebrek">What is not as it has to be.</param>
    public void Voeg(DeelnemerGegeven deelnemer, Dossiergebrek gebrek)
    {
        var begeleid = Begeleid(deelnemer);
        if (begeleid.Overeenkomsten.Count == 0)
            return;
        var (eerste, laatste) = (begeleid.Overeenkomsten[^1].Periode, begeleid.Overeenkomsten.Max(o => o.Periode.TotEnMet ?? DateOnly.MaxValue));
        var vast = toeval.Kies(_organisatie.Personeel.Where(lid => lid.TotEnMet is null || lid.TotEnMet > eerste.Van).ToList());
        if (gebrek is Dossiergebrek.Aanspreekpunt && _organisatie.Personeel[^1].TotEnMet > eerste.Van)
            vast = _organisatie.Personeel[^1];
        var intake = Voorbij(eerste.Van.AddDays(-toeval.Tussen(14, 45)));
        Voeg(begeleid, null, Begeleidingsplicht.Intake, intake, Intake(intake, vast.Naam));
        Toestemming(begeleid, Voorbij(intake.AddDays(toeval.Tussen(0, 7))), gebrek);
        foreach (var overeenkomst in begeleid.Overeenkomsten.Reverse())
            Overeenkomst(begeleid, overeenkomst, vast, gebrek);
        // Who has not started yet is being prepared.
        if (eerste.Van > vandaag)
            return;
        Verzekeringen(begeleid);
        Aanspreekpunt(begeleid, eerste.Van, laatste, vast, gebrek);
    }

    private void Overeenkomst(BegeleideDeelnemer deelnemer, BegeleideOvereenkomst overeenkomst, Personeelslid vast, Dossiergebrek gebrek)
    {
        var (van, einde) = (overeenkomst.Periode.Van, Voorbij(overeenkomst.Periode.TotEnMet ?? vandaag));
        var werkpost = _organisatie.Werkposten[Werkpostenregister.Naam(overeenkomst.Referentie)];
        if (toeval.Kans(0.4))
            Zoek(van.AddDays(-toeval.Tussen(13, 30)), toeval.Kies(_organisatie.Werkposten.Values.ToList()), toeval.Kans(0.5) ? "nietgeschikt" : "wachtlijst", Dossierzinnen.Ongeschikt);
        Zoek(van.AddDays(-toeval.Tussen(3, 12)), werkpost, "geschikt", Dossierzinnen.Geschikt);
        _modellen.Voeg(deelnemer, overeenkomst, werkpost, vast, gebrek is Dossiergebrek.Handtekening && einde >= vandaag.AddDays(-1));
        if (van > einde)
            return;
        if (gebrek is not Dossiergebrek.Startcontact)
            Contact(van.AddDays(toeval.Tussen(0, 8)), Dossierzinnen.Start);
        for (var dag = van.AddDays(toeval.Tussen(40, 120)); dag <= einde; dag = dag.AddDays(toeval.Tussen(70, 160)))
            Contact(dag, Dossierzinnen.Contacten);
        for (var dag = van.AddDays(toeval.Tussen(300, 360)); dag <= einde; dag = dag.AddDays(toeval.Tussen(300, 360)))
            if (gebrek is not Dossiergebrek.Evaluatie || dag.AddYears(1) < vandaag)
                Evalueer(dag);

        void Zoek(DateOnly dag, Werkpost waar, string uitkomst, IReadOnlyList<string> waarom) => Voeg(deelnemer, overeenkomst, Begeleidingsplicht.Zoeken, Voorbij(dag), new()
        {
            ["stukdatum"] = DutchDate.Format(Voorbij(dag)),
            ["activiteit"] = waar.Naam,
            ["uitkomst"] = uitkomst,
            ["proefdagen"] = "",
            ["uitkomstreden"] = toeval.Kies(waarom),
        });

        void Contact(DateOnly dag, IReadOnlyList<string> zinnen)
        {
            if (dag <= einde)
                Voeg(deelnemer, overeenkomst, Begeleidingsplicht.Opvolging, dag, new()
                {
                    ["stukdatum"] = DutchDate.Format(dag),
                    ["medewerker"] = Wie(dag, vast),
                    ["wijze"] = toeval.Kies(["bezoek", "gesprek", "telefoon"]),
                    ["metwie"] = toeval.Kies(["deelnemer", "beide"]),
                    ["afspraken"] = toeval.Kies(zinnen),
                });
        }

        void Evalueer(DateOnly dag)
        {
            var stuk = Voeg(deelnemer, overeenkomst, Begeleidingsplicht.Evaluatie, dag, new()
            {
                ["stukdatum"] = DutchDate.Format(dag),
                ["medewerker"] = Wie(dag, vast),
                ["aanwezig"] = toeval.Kans(0.7) ? "deelnemer, werkpost" : "deelnemer",
                ["verloop"] = toeval.Kies(Dossierzinnen.Verloop),
                ["passend"] = "ja",
                ["afspraken"] = toeval.Kies(Dossierzinnen.Afspraken),
                ["volgende"] = "",
                ["combinatie"] = "ja",
            });
            if (toeval.Kans(0.2))
                gegevens.Voeg(stuk.Id, "verslag evaluatie.pdf", $"Verslag van de evaluatie van {DutchDate.Format(dag)}", stuk.Huidig.Op, toeval);
        }
    }

    private Dictionary<string, string> Intake(DateOnly dag, string wie) => new()
    {
        ["stukdatum"] = DutchDate.Format(dag),
        ["medewerker"] = wie,
        ["aanwezig"] = toeval.Kans(0.4) ? "deelnemer, verwijzer" : "deelnemer",
        ["wensen"] = toeval.Kies(Dossierzinnen.Wensen),
        ["mogelijkheden"] = toeval.Kies(Dossierzinnen.Mogelijkheden),
        ["aandachtspunten"] = toeval.Kies(Dossierzinnen.Aandachtspunten),
        ["besluit"] = toeval.Kies(Dossierzinnen.Besluiten),
    };

    private void Toestemming(BegeleideDeelnemer deelnemer, DateOnly dag, Dossiergebrek gebrek) => Voeg(deelnemer, null, Begeleidingsplicht.Toestemming, dag, new()
    {
        ["stukdatum"] = DutchDate.Format(dag),
        ["medewerker"] = "",
        ["toestemmingsantwoord"] = "gegeven",
        ["gegevens"] = "identiteit, overeenkomst",
        ["instanties"] = toeval.Kies(["ocmw", "ziekenfonds", "vdab", "verwijzer"]),
        ["andereinstantie"] = "",
        ["waarvoor"] = "Om na te gaan dat de deelnemer de uitkering behoudt.",
        ["verklaring"] = "ja",
        ["ingetrokkenop"] = gebrek is Dossiergebrek.Toestemming ? DutchDate.Format(vandaag.AddDays(-12)) : "",
    });

    private void Verzekeringen(BegeleideDeelnemer deelnemer)
    {
        foreach (var polis in _organisatie.Polissen.Select(AllePolissen.Van).OfType<Deelnemerpolis>().Where(polis => deelnemer.Overeenkomsten.Any(o => o.Periode.Overlapt(polis.Periode))))
            Voeg(deelnemer, null, Begeleidingsplicht.Verzekeringen, Dagen.Laatste(polis.Periode.Van, deelnemer.Overeenkomsten[^1].Periode.Van.AddDays(-1)), PolissenHandler.Waarden(polis), Acties.Overgenomen);
    }

    // Of who left, somebody else took over the day after.
    private void Aanspreekpunt(BegeleideDeelnemer deelnemer, DateOnly van, DateOnly laatste, Personeelslid vast, Dossiergebrek gebrek)
    {
        var weg = vast.TotEnMet is { } dag && laatste > dag ? vast.TotEnMet : null;
        Een(vast.Naam, van, weg);
        if (weg is { } gat && gebrek is not Dossiergebrek.Aanspreekpunt)
            Een(_organisatie.Personeel[0].Naam, gat.AddDays(1), null);

        void Een(string wie, DateOnly begin, DateOnly? tot) => Voeg(deelnemer, null, Begeleidingsplicht.Aanspreekpunt, begin, new()
        {
            ["medewerker"] = wie,
            ["aanspreekvan"] = DutchDate.Format(begin),
            ["aanspreektot"] = DutchDate.Format(tot),
            ["aanspreektelefoon"] = "051 12 34 56",
            ["aanspreekmail"] = "begeleiding@voorbeeld.be",
            ["deelnemerverwittigd"] = DutchDate.Format(begin),
            ["werkpostverwittigd"] = DutchDate.Format(begin),
        });
    }

    private Dossierstuk Voeg(
        BegeleideDeelnemer deelnemer, BegeleideOvereenkomst? overeenkomst, Begeleidingsplicht plicht, DateOnly dag, Dictionary<string, string> waarden, string actie = Acties.Vastgelegd)
    {
        var (deel, op) = (Dossierdeel.Van(plicht)!, toeval.Kantooruur(Voorbij(dag)));
        var stuk = Dossierstuk.Nieuw(deelnemer, overeenkomst?.Id, plicht, Stukregels.Versie(deel, waarden, gegevens.Door, op), toeval.Id(op));
        gegevens.Voeg(stuk);
        gegevens.Noteer(stuk.Id, actie, StukHandler.Toelichting(stuk), op, toeval);
        return stuk;
    }

    private string Wie(DateOnly dag, Personeelslid vast) => vast.TotEnMet < dag ? _organisatie.Personeel[0].Naam : vast.Naam;

    // Nothing was recorded after yesterday.
    private DateOnly Voorbij(DateOnly dag) => Dagen.Eerste(dag, vandaag.AddDays(-1));

    private BegeleideDeelnemer Begeleid(DeelnemerGegeven deelnemer)
    {
        var naam = Persoonsnaam.Volledig(deelnemer.Voornaam, deelnemer.Naam);
        return new(
            deelnemer.Id, _organisatie.Voorziening.Hco, deelnemer.Insz, naam, deelnemer.Insz.Geboortedatum ?? deelnemer.OpgegevenGeboortedatum, [deelnemer.Id],
            [
                .. deelnemer.Overeenkomsten.Where(o => o.Annulering is null).OrderByDescending(o => o.Startdatum).ThenByDescending(o => o.Id).Select(o => new BegeleideOvereenkomst(
                    o.Id, deelnemer.Id, naam, o.Referentie, new(o.Startdatum, o.Stop?.Einddatum ?? o.Einddatum), BrusselseTijd.DagVan(o.AangemeldOp), "")),
            ]);
    }
}
