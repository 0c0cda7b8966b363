namespace AmaWvg.MijnBerichten;

internal static class InspectieAangekondigdTekst
{
    public static Berichttekst Handle(InspectieAangekondigd gebeurtenis) => new(
        Berichtsoort.Administratief,
        $"Zorginspectie komt langs op {DutchDate.InWords(gebeurtenis.Dag)}",
        $"Zorginspectie bezoekt uw voorziening op {DutchDate.InWords(gebeurtenis.Dag)}, voor uw arbeidsmatige activiteiten.",
        gebeurtenis.Documenten.Count == 0 ? "U hoeft vooraf geen documenten te geven." : $"Geef vooraf deze documenten in het e-loket: {string.Join("; ", gebeurtenis.Documenten)}.")
    {
        Koppeling = Inspectiekoppeling.Van(gebeurtenis.Inspectie),
    };
}

internal static class OntwerpverslagKlaarTekst
{
    public static Berichttekst Handle(OntwerpverslagKlaar gebeurtenis) => new(
        Berichtsoort.Administratief,
        "Het ontwerp van uw inspectieverslag is klaar",
        "U kunt het ontwerp lezen in het e-loket.",
        $"Wilt u reageren? Dat kan tot en met {DutchDate.InWords(gebeurtenis.ReactieTot)}. Uw reactie komt in het definitieve verslag.")
    {
        Koppeling = Inspectiekoppeling.Van(gebeurtenis.Inspectie),
    };
}

internal static class ReactietermijnNadertTekst
{
    public static Berichttekst Handle(ReactietermijnNadert gebeurtenis) => new(
        Berichtsoort.Administratief,
        $"Reageer op uw inspectieverslag tot en met {DutchDate.InWords(gebeurtenis.ReactieTot)}",
        $"U kunt nog tot en met {DutchDate.InWords(gebeurtenis.ReactieTot)} reageren op het ontwerp van uw inspectieverslag.",
        "Reageert u niet, dan wordt het verslag daarna definitief.")
    {
        Koppeling = Inspectiekoppeling.Van(gebeurtenis.Inspectie),
    };
}

internal static class InspectieverslagDefinitiefTekst
{
    public static Berichttekst Handle(InspectieverslagDefinitief gebeurtenis) => new(
        Berichtsoort.Administratief,
        "Uw inspectieverslag is definitief",
        gebeurtenis.Termijn is { } termijn
            ? $"In het verslag {(gebeurtenis.Inbreuken == 1 ? "staat 1 inbreuk" : $"staan {gebeurtenis.Inbreuken} inbreuken")}. Zeg in het e-loket wat u doet om dat recht te zetten, ten laatste op {DutchDate.InWords(termijn)}."
            : "U voldoet aan alle onderzochte erkenningsvoorwaarden.",
        "Zorginspectie publiceert het verslag.")
    {
        Koppeling = Inspectiekoppeling.Van(gebeurtenis.Inspectie),
    };
}

internal static class RemedieringBeoordeeldTekst
{
    public static Berichttekst Handle(RemedieringBeoordeeld gebeurtenis) => new(
        Berichtsoort.Administratief,
        gebeurtenis.Aanvaard ? "Uw remediëring is aanvaard" : "Uw remediëring is nog niet voldoende",
        $"Het gaat over: {gebeurtenis.Criterium}.",
        gebeurtenis.Waarom,
        gebeurtenis.Termijn is { } termijn ? $"Vul aan in het e-loket, ten laatste op {DutchDate.InWords(termijn)}." : "U hoeft hiervoor niets meer te doen.")
    {
        Koppeling = new("Bekijk de remediëring", $"{MijnBerichtenUrls.MijnInspecties}/remediering/{gebeurtenis.Remediering}"),
    };
}

internal static class HercontroleVastgelegdTekst
{
    public static Berichttekst Handle(HercontroleVastgelegd gebeurtenis) => new(
        Berichtsoort.Administratief,
        gebeurtenis.Opgelost ? "Hercontrole: de inbreuk is rechtgezet" : "Hercontrole: de inbreuk is nog niet rechtgezet",
        $"Zorginspectie kwam op {DutchDate.InWords(gebeurtenis.Dag)} terug voor: {gebeurtenis.Criterium}.",
        gebeurtenis.Vaststelling,
        gebeurtenis.Opgelost ? "U hoeft hiervoor niets meer te doen." : "Het departement kijkt wat u nog moet doen, en laat u dat weten.")
    {
        Koppeling = new("Bekijk de remediëring", $"{MijnBerichtenUrls.MijnInspecties}/remediering/{gebeurtenis.Remediering}"),
    };
}

internal static class RemedieringstermijnVerstrekenTekst
{
    public static Berichttekst Handle(RemedieringstermijnVerstreken gebeurtenis) => new(
        Berichtsoort.Administratief,
        "De termijn van een remediëring is voorbij",
        $"U moest ten laatste op {DutchDate.InWords(gebeurtenis.Termijn)} zeggen wat u doet aan: {gebeurtenis.Criterium}.",
        "Dien dat zo snel mogelijk in.")
    {
        Koppeling = new("Bekijk de remediëring", $"{MijnBerichtenUrls.MijnInspecties}/remediering/{gebeurtenis.Remediering}"),
    };
}

internal static class InspectieAfgeslotenTekst
{
    public static Berichttekst Handle(InspectieAfgesloten gebeurtenis) => new(
        Berichtsoort.Administratief,
        "Uw inspectie is afgesloten",
        "Alle inbreuken zijn rechtgezet. Inspecteurs kunnen uw dossiers niet meer openen.")
    {
        Koppeling = Inspectiekoppeling.Van(gebeurtenis.Inspectie),
    };
}

/// <summary>Leads to an inspection.</summary>
internal static class Inspectiekoppeling
{
    public static Koppeling Van(Guid inspectie) => new("Bekijk de inspectie", $"{MijnBerichtenUrls.MijnInspecties}/{inspectie}");
}
