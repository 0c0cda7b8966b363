using System.Diagnostics.Metrics;

namespace AmaWvg.Kernel;

/// <summary>What the portal counts of itself. Tags are words of the program: never an organisation, a person or what somebody typed.</summary>
public static class Metingen
{
    /// <summary>Name of the meter.</summary>
    public const string Naam = "AmaWvg";

    private static readonly Meter Meter = new(Naam);
    private static readonly Counter<long> Feiten = Meter.CreateCounter<long>("amawvg.beveiliging", description: "Events of the security log: sign-ins, refusals, limits.");
    private static readonly Counter<long> Outbox = Meter.CreateCounter<long>("amawvg.outbox.gedaan", description: "Looks at the outbox that found work, by what came of it.");
    private static readonly Counter<long> Mails = Meter.CreateCounter<long>("amawvg.mails", description: "Mails, by what came of them.");
    private static readonly Counter<long> Runs = Meter.CreateCounter<long>("amawvg.runs", description: "Payment proposals worked out, by what came of them.");

    /// <summary>Counts an event of the security log.</summary>
    public static void Tel(Beveiligingsfeit feit, string reden) => Feiten.Add(1, new("feit", feit.ToString()), new("reden", reden));

    /// <summary>Counts what came of a look at the outbox; nothing when there was no work.</summary>
    public static void Tel(Outboxuitkomst uitkomst, bool buiten)
    {
        if (uitkomst is not Outboxuitkomst.Niets)
            Outbox.Add(1, new("baan", Baan(buiten)), new("uitkomst", uitkomst.ToString()));
    }

    /// <summary>Counts a mail.</summary>
    /// <param name="uitkomst">What came of it, as a fixed word.</param>
    public static void TelMail(string uitkomst) => Mails.Add(1, new KeyValuePair<string, object?>("uitkomst", uitkomst));

    /// <summary>Counts a payment proposal.</summary>
    /// <param name="uitkomst">What came of it, as a fixed word.</param>
    public static void TelRun(string uitkomst) => Runs.Add(1, new KeyValuePair<string, object?>("uitkomst", uitkomst));

    internal static string Baan(bool buiten) => buiten ? "buiten" : "gebeurtenissen";
}
