namespace AmaWvg.Overeenkomsten;

/// <summary>Where an agreement stands today (docs/regels.md, Statuses).</summary>
public enum OvereenkomstStatus
{
    /// <summary>Starts after today.</summary>
    Gepland,

    /// <summary>Has started and has not ended; the last day still counts.</summary>
    Lopend,

    /// <summary>Ended before today.</summary>
    Stopgezet,

    /// <summary>Taken back by the department: reported by mistake.</summary>
    Geannuleerd,
}
