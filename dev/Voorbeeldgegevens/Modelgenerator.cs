using AmaWvg.Begeleiding;

namespace AmaWvg.Voorbeeldgegevens;

/// <summary>Invents agreements by the model, filled in as the wizard does.</summary>
internal sealed class Modelgenerator(Begeleidingsgegevens gegevens, Toeval toeval, DateOnly vandaag)
{
    private static readonly string[] Weekdagen = ["Maandag", "Dinsdag", "Donderdag", "Vrijdag"];

    private readonly Organisatiegegevens _organisatie = gegevens.Organisatie;

    /// <summary>Adds the agreement: signed by all three, or not yet; one that begins later is still written.</summary>
    public void Voeg(BegeleideDeelnemer deelnemer, BegeleideOvereenkomst overeenkomst, Werkpost werkpost, Personeelslid lid, bool mistHandtekening)
    {
        var (voorziening, van) = (_organisatie.Voorziening, overeenkomst.Periode.Van);
        var op = toeval.Kantooruur(Dagen.Eerste(van.AddDays(-toeval.Tussen(3, 9)), vandaag.AddDays(-1)));
        var model = new Modelversie
        {
            Id = toeval.Id(op),
            Hco = voorziening.Hco,
            OvereenkomstId = overeenkomst.Id,
            DeelnemerId = deelnemer.Id,
            Nummer = 1,
            WerkpostId = werkpost.Id,
            PersoneelslidId = lid.Id,
        };
        var antwoorden = Modelopstelling.Begin(new(werkpost, _organisatie.Polissen, van, overeenkomst.Periode.TotEnMet, voorziening.Naam), _organisatie.Standaard.Teksten);
        foreach (var dag in Weekdagen.Where(_ => toeval.Kans(0.6)).DefaultIfEmpty(Weekdagen[0]))
            (antwoorden[Weekrooster.Uren(dag)], antwoorden[Weekrooster.Pauze(dag)]) = ("9.00 tot 12.00 uur", "10.30 uur");
        (antwoorden[Modelvragen.Gegevens], antwoorden[Modelvragen.Instanties]) = ("Naam en contactgegevens\nDat er een overeenkomst is, met start en einde", "OCMW");
        model.BeginMet(antwoorden, Modelvragen.Groepen.Take(van > vandaag ? 2 : Modelvragen.Groepen.Count).Select(groep => groep.Sleutel));
        gegevens.Voeg(model);
        Noteer(Organisatieacties.ModelBegonnen, $"Versie 1, werkpost {werkpost.Naam}.", op);
        if (van > vandaag)
            return;
        model.LegVast(Modelopstelling.Tekst(antwoorden, Modelopstelling.Partijen(deelnemer, werkpost, lid, voorziening.Naam), van), gegevens.Door, op.AddMinutes(20));
        Noteer(Organisatieacties.ModelVastgelegd, "Versie 1. Druk ze af en laat de drie partijen tekenen.", op.AddMinutes(20));
        var getekend = BrusselseTijd.DagVan(op).AddDays(2);
        model.Teken(new(getekend, mistHandtekening ? null : getekend, getekend));
        Noteer(Organisatieacties.ModelGetekend, $"Versie 1, op {DutchDate.Format(getekend)}.", op.AddDays(2));

        void Noteer(string actie, string toelichting, DateTimeOffset moment) => gegevens.Noteer(overeenkomst.Id, actie, toelichting, moment, toeval);
    }
}
