namespace AmaWvg.MijnBerichten;

internal static class AanvraagIngediendTekst
{
    public static Berichttekst Handle(AanvraagIngediend gebeurtenis) => new(
        Berichtsoort.Administratief,
        "Wij kregen uw erkenningsaanvraag",
        "U diende een aanvraag in om erkend te worden als begeleider AMA.",
        "Binnen 30 dagen laten wij weten of uw aanvraag ontvankelijk is. Daarna beslissen wij binnen 45 dagen. U krijgt van elke stap een bericht.")
    {
        Koppeling = Aanvraag(gebeurtenis.Aanvraag),
    };

    public static Koppeling Aanvraag(Guid aanvraag) => new("Bekijk uw aanvraag", MijnBerichtenUrls.Aanvraag(aanvraag));
}

internal static class AanvraagIngetrokkenTekst
{
    public static Berichttekst Handle(AanvraagIngetrokken gebeurtenis) => new(
        Berichtsoort.Administratief,
        "Uw erkenningsaanvraag is ingetrokken",
        "Iemand van uw voorziening trok de erkenningsaanvraag in. Wij behandelen ze niet verder.",
        "U kunt altijd een nieuwe aanvraag indienen.")
    {
        Koppeling = AanvraagIngediendTekst.Aanvraag(gebeurtenis.Aanvraag),
    };
}

internal static class AanvraagBeslistTekst
{
    public static Berichttekst Handle(AanvraagBeslist gebeurtenis)
    {
        var (onderwerp, gevolg) = gebeurtenis.Status switch
        {
            "Ontvankelijk" => ("Uw erkenningsaanvraag is ontvankelijk", "Uw aanvraag is volledig. Ten laatste 75 dagen nadat u ze indiende, beslissen wij of wij u erkennen."),
            "Onontvankelijk" => ("Uw erkenningsaanvraag is niet ontvankelijk", "Wij behandelen uw aanvraag niet verder. U kunt een nieuwe aanvraag indienen."),
            "Goedgekeurd" => ("Uw voorziening is erkend als begeleider AMA", "Wij keurden uw aanvraag goed. Het ondertekende erkenningsbesluit vindt u in het e-loket."),
            "Geweigerd" => ("Uw erkenningsaanvraag is geweigerd", "Wij erkennen uw voorziening niet als begeleider AMA."),
            _ => throw new ArgumentOutOfRangeException(nameof(gebeurtenis), gebeurtenis.Status, "No such status."),
        };
        string[] toelichting = gebeurtenis.Toelichting.Length == 0 ? [] : [gebeurtenis.Toelichting];
        return new(Berichtsoort.Administratief, onderwerp, [gevolg, .. toelichting]) { Koppeling = AanvraagIngediendTekst.Aanvraag(gebeurtenis.Aanvraag) };
    }
}
