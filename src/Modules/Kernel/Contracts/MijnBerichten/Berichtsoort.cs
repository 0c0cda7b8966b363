namespace AmaWvg.Kernel.Contracts.MijnBerichten;

/// <summary>What a message is about: it decides which extra addresses get it (domein.md §11, Q26).</summary>
public enum Berichtsoort
{
    /// <summary>Recognition, agreements, reminders.</summary>
    Administratief,

    /// <summary>Payments and clawbacks.</summary>
    Financieel,
}
