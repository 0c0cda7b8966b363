namespace AmaWvg.Kernel;

/// <summary>Keys of the data sources by role of the database; the one of the role <c>app</c> has no key.</summary>
public static class Databankrol
{
    /// <summary>Staff of the department.</summary>
    public const string Beheer = "beheer";

    /// <summary>Background work.</summary>
    public const string Werker = "werker";

    /// <summary>The same without a pool: on it the background work waits for news.</summary>
    public const string Wekker = "wekker";

    /// <summary>Zorginspectie, which sees its own papers and the files that an inspection draws.</summary>
    public const string Inspectie = "inspectie";
}
