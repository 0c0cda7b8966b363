namespace AmaWvg.MijnBerichten;

/// <summary>Kinds of messages in words.</summary>
internal static class BerichtsoortLabel
{
    public static string Label(this Berichtsoort soort) => soort == Berichtsoort.Financieel ? "Financieel" : "Administratief";
}
