namespace AmaWvg.MijnVoorziening;

/// <summary>The addresses where staff of the department look at organisations.</summary>
internal static class VoorzieningenUrls
{
    public const string Voorzieningen = PortaalUrls.BeheerVoorzieningen;
    public const string VoorzieningRoute = "/beheer/voorzieningen/{id:guid}";
    public const string SamengaanRoute = VoorzieningRoute + "/fusie-of-overname";

    public const string NazichtRoute = "/beheer/rekeningnummers/{id:guid}";

    /// <summary>The list of organisations.</summary>
    public static ListPage Lijst { get; } = new(Voorzieningen, "voorzieningen", ["zoek", "type", "provincie", "erkenning", "sorteer", "pagina"]) { IsTyped = true };

    /// <summary>An account number that waits for the department.</summary>
    public static string Nazicht(Guid rekening) => $"/beheer/rekeningnummers/{rekening}";

    /// <summary>The organisation with the confirmation of one history row.</summary>
    public static string VoorzieningNa(Guid voorziening, Guid historiek) => $"{PortaalUrls.BeheerVoorziening(voorziening)}?gedaan={historiek}";

    /// <summary>A page of the history.</summary>
    public static string Historiek(Guid voorziening, int pagina) => $"{PortaalUrls.BeheerVoorziening(voorziening)}?pagina={pagina}";

    /// <summary>In the query of the first step of a merger: shows what was typed, to change it.</summary>
    public const string Aanpassen = "aanpassen";

    /// <summary>The first step again, with what was typed.</summary>
    public static string SamengaanOpnieuw(Guid voorziening, BeheerSamenvoegenForm form) =>
        $"{Samengaan(voorziening, form)}&{Aanpassen}=ja";

    /// <summary>What would happen, to confirm it.</summary>
    public static string Samengaan(Guid voorziening, BeheerSamenvoegenForm form) =>
        $"{Samengaan(voorziening)}{new QueryString().Add("soort", form.Soort).Add("naar", form.Naar).Add("datum", form.Datum)}";

    public static string Samengaan(Guid voorziening) => $"{PortaalUrls.BeheerVoorziening(voorziening)}/fusie-of-overname";
}
