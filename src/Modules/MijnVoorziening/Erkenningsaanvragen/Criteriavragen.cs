namespace AmaWvg.MijnVoorziening;

/// <summary>The questions of the second step in the words of the screen (docs/regels.md, Application).</summary>
internal static class Criteriavragen
{
    public const string Bachelors = "Hebt u medewerkers met een relevant bachelordiploma?";
    public const string Ervaring = "Hebt u medewerkers met minstens 2 jaar ervaring in de zorg voor de doelgroep?";
    public const string ErvaringTekst = "Beschrijf de ervaring van uw medewerkers";
    public const string ErvaringBijlage = "Bewijs van de ervaring";
    public const string EigenVerzekering = "Hebt u een verzekering burgerlijke aansprakelijkheid voor uw begeleiding?";
    public const string EigenVerzekeringTekst = "Verzekeraar en polisnummer";
    public const string EigenVerzekeringBijlage = "Polis of attest van de verzekering";
    public const string Deelnemersverzekering = "Zijn deelnemers vóór de start verzekerd voor burgerlijke aansprakelijkheid en lichamelijke ongevallen?";
    public const string DeelnemersverzekeringTekst = "Beschrijf de verzekering van de deelnemers";
    public const string Doelgroep = "Wat is uw doel, en voor wie werkt u?";
    public const string DoelgroepBijlage = "Beleidsdocument over doel en doelgroep";
    public const string Intake = "Hoe verloopt het eerste gesprek met een deelnemer?";
    public const string Zoeken = "Hoe zoekt u passende activiteiten en een werkpost?";
    public const string Opvolging = "Hoe begeleidt u de start en volgt u daarna op?";
    public const string Evaluatie = "Hoe evalueert u, minstens elk jaar?";
    public const string Aanspreekpunt = "Wie is het aanspreekpunt voor de deelnemer en de werkpost?";
    public const string Modelovereenkomst = "Wij sluiten met elke deelnemer een overeenkomst volgens het model, en vragen uitdrukkelijk toestemming om gegevens te delen";
    public const string GeenCombinatie = "Wij gaan na dat de deelnemer dit niet combineert met arbeidsmatige activiteiten in de sociale economie, dagondersteuning of begeleid werken";
}
