namespace AmaWvg.MijnVoorziening;

/// <summary>A qualification of a person in the LED register.</summary>
/// <param name="Titel">As on the diploma.</param>
/// <param name="Niveau">Level of the Flemish qualification structure, 1 to 8: a bachelor is 6.</param>
/// <param name="Veld">Field of study, in one word.</param>
/// <param name="Instelling">Who gave it.</param>
/// <param name="Uitgereikt">When.</param>
/// <param name="Authentiek">Whether the institution itself registered it; the others were typed by the person.</param>
internal sealed record Kwalificatie(string Titel, int Niveau, string Veld, string Instelling, DateOnly Uitgereikt, bool Authentiek)
{
    private const int Bachelor = 6;

    private static readonly string[] RelevanteVelden = ["medisch", "paramedisch", "sociaal", "psychologisch", "pedagogisch"];

    /// <summary>Whether it proves what a begeleider must know (BR-24).</summary>
    public bool IsRelevant => Authentiek && Niveau >= Bachelor && RelevanteVelden.Contains(Letterbeeld.Vouw(Veld));
}
