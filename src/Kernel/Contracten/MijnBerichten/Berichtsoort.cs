namespace AmaWvg.Kernel;

/// <summary>What a message is about: it decides which extra addresses get it (Q26).</summary>
public enum Berichtsoort
{
    /// <summary>Recognition, agreements, reminders.</summary>
    Administratief,

    /// <summary>Payments and clawbacks.</summary>
    Financieel,
}
