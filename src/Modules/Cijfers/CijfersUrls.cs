namespace AmaWvg.Cijfers;

/// <summary>Every address of the module.</summary>
internal static class CijfersUrls
{
    public const string Definities = "/cijfers/definities";
    public const string Beheer = "/beheer/cijfers";
    public const string OnderwerpRoute = "/beheer/cijfers/{onderwerp}";

    /// <summary>The address of the file for programs, below that of the page.</summary>
    public const string Json = "/export.json";

    public static string Onderwerp(string onderwerp) => $"{Beheer}/{onderwerp}";
}
