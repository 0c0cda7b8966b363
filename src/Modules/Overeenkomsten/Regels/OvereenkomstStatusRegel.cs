namespace AmaWvg.Overeenkomsten;

/// <summary>The status follows from the dates and from whether it was cancelled; it is never stored.</summary>
public static class OvereenkomstStatusRegel
{
    /// <summary>The status of an agreement on a day.</summary>
    public static OvereenkomstStatus StatusOp(DateOnly vandaag, DateOnly start, DateOnly? einde, bool geannuleerd = false) =>
        geannuleerd ? OvereenkomstStatus.Geannuleerd
        : start > vandaag ? OvereenkomstStatus.Gepland
        : einde < vandaag ? OvereenkomstStatus.Stopgezet
        : OvereenkomstStatus.Lopend;

    /// <summary>The Dutch label.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such status.</exception>
    public static string Label(this OvereenkomstStatus status) => status switch
    {
        OvereenkomstStatus.Gepland => "Gepland",
        OvereenkomstStatus.Lopend => "Lopend",
        OvereenkomstStatus.Stopgezet => "Stopgezet",
        OvereenkomstStatus.Geannuleerd => "Geannuleerd",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
