namespace AmaWvg.Begeleiding;

/// <summary>What the history says was done to what the organisation keeps once, and to agreements by the model.</summary>
internal static class Organisatieacties
{
    public const string WerkpostToegevoegd = "Werkpost toegevoegd";
    public const string WerkpostGewijzigd = "Werkpost gewijzigd";
    public const string WerkpostGestopt = "Werkpost gestopt";
    public const string WerkpostHervat = "Werkpost weer in gebruik";
    public const string WerkpostSamengevoegd = "Werkposten samengevoegd";
    public const string StandaardGewijzigd = "Standaardafspraken gewijzigd";
    public const string PersoneelslidToegevoegd = "Medewerker toegevoegd";
    public const string PersoneelslidGewijzigd = "Medewerker gewijzigd";
    public const string PolisToegevoegd = "Verzekering toegevoegd";
    public const string PolisGewijzigd = "Verzekering gewijzigd";
    public const string TekstGewijzigd = "Tekst gewijzigd";
    public const string ModelBegonnen = "Modelovereenkomst begonnen";
    public const string ModelIngevuld = "Modelovereenkomst ingevuld";
    public const string ModelVastgelegd = "Modelovereenkomst klaar om te tekenen";
    public const string ModelWeggegooid = "Ontwerp van de modelovereenkomst weggegooid";
    public const string ModelGetekend = "Handtekeningen genoteerd";
}
