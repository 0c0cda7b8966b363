namespace AmaWvg.Host;

/// <summary>What to start on a developer's machine.</summary>
public sealed record LokaleOmgevingOpties
{
    /// <summary>The folder of the cluster, its passwords and the logs; relative to the root of the repository.</summary>
    public string Gegevens { get; init; } = ".data";

    /// <summary>Port of PostgreSQL on 127.0.0.1; 0 takes a free one.</summary>
    public int PostgresPoort { get; init; } = 5083;

    /// <summary>The local sign-in provider; none when <see langword="null"/>.</summary>
    public DienstOpties? Idp { get; init; }

    /// <summary>The local diploma register; none when <see langword="null"/>.</summary>
    public DienstOpties? Led { get; init; }

    /// <summary>The local registers of ondernemingen and voorzieningen; none when <see langword="null"/>.</summary>
    public DienstOpties? Registers { get; init; }

    /// <summary>For tests: a folder of its own, fast instead of safe, removed at the end. Goes with port 0.</summary>
    public bool Wegwerp { get; init; }

    /// <summary>Throws the cluster in <see cref="Gegevens"/> away first.</summary>
    public bool Opnieuw { get; init; }
}

/// <summary>How to start a program that stands in for something outside.</summary>
/// <param name="Poort">The port it will listen on, to see beforehand that it is free; 0 is not looked at.</param>
/// <param name="Variabelen">Its environment variables.</param>
public sealed record DienstOpties(int Poort, IReadOnlyDictionary<string, string> Variabelen);
