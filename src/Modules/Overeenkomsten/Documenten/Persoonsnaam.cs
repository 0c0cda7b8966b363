namespace AmaWvg.Overeenkomsten;

/// <summary>Names of participants. Who has one name only has a dash as the other: both fields are asked, and nobody forgets one by mistake.</summary>
internal static class Persoonsnaam
{
    /// <summary>Help at the first of the two fields.</summary>
    public const string Hint = "Heeft de deelnemer maar één naam? Typ hier een streepje (-) en vul die naam in bij Naam.";

    private const string Geen = "-";

    /// <summary>The whole name, without the dash.</summary>
    public static string Volledig(string voornaam, string naam) => voornaam is Geen ? naam : naam is Geen ? voornaam : $"{voornaam} {naam}";

    /// <summary>The same with the family name in front, as lists of payments show it.</summary>
    public static string NaamEerst(string voornaam, string naam) => Volledig(naam, voornaam);

    /// <summary>A typed name as it is kept: any dash alone is the ordinary one.</summary>
    public static string Lees(string getypt) => Letterbeeld.Lijkt(getypt, Geen) ? Geen : getypt;

    /// <summary>Whether neither field holds a name.</summary>
    public static bool IsLeeg(string voornaam, string naam) => voornaam is Geen && naam is Geen;
}
