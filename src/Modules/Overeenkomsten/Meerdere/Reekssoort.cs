namespace AmaWvg.Overeenkomsten;

/// <summary>What is done with the rows of a file, for the page on which they are checked.</summary>
public sealed record Reekssoort
{
    /// <summary>Agreements that are reported.</summary>
    public static Reekssoort Aanmelden { get; } = new()
    {
        KiesUrl = OvereenkomstenUrls.Meerdere,
        FoutenUrl = OvereenkomstenUrls.MeerdereFouten,
        BevestigUrl = OvereenkomstenUrls.MeerdereBevestigen,
        Terug = "Terug naar meerdere overeenkomsten aanmelden",
        Werkwoord = "aanmelden",
        Voltooid = "aangemeld",
        Bevestiging = "Ik bevestig dat geen van deze deelnemers tegelijk arbeidsmatige activiteiten in de sociale economie, dagondersteuning of begeleid werken volgt",
    };

    /// <summary>Agreements that are stopped.</summary>
    public static Reekssoort Stopzetten { get; } = new()
    {
        KiesUrl = OvereenkomstenUrls.MeerdereStoppen,
        FoutenUrl = OvereenkomstenUrls.MeerdereStoppenFouten,
        BevestigUrl = OvereenkomstenUrls.MeerdereStoppenBevestigen,
        Terug = "Terug naar meerdere stopzetten",
        Werkwoord = "stopzetten",
        Voltooid = "stopgezet",
    };

    /// <summary>Where a file is chosen.</summary>
    public required string KiesUrl { get; init; }

    /// <summary>Where the file comes back with what is wrong.</summary>
    public required string FoutenUrl { get; init; }

    /// <summary>Where it is confirmed.</summary>
    public required string BevestigUrl { get; init; }

    /// <summary>The way back.</summary>
    public required string Terug { get; init; }

    /// <summary>What the button does.</summary>
    public required string Werkwoord { get; init; }

    /// <summary>What is done afterwards.</summary>
    public required string Voltooid { get; init; }

    /// <summary>What the person has to confirm by a tick, if anything.</summary>
    public string? Bevestiging { get; init; }
}
