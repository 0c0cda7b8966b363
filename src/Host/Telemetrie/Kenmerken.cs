namespace AmaWvg.Host;

/// <summary>
/// Everything that traces and measurements may say: what is not in this list goes. Addresses, queries, statements, texts of errors and what a
/// browser says of itself are not: any of these can hold what somebody typed.
/// </summary>
internal static class Kenmerken
{
    private static readonly string[] Toegestaan =
    [
        "http.request.method", "http.response.status_code", "http.route", "url.scheme", "network.protocol.name", "network.protocol.version", "network.type", "error.type",
        "server.address", "server.port", "db.system.name", "db.namespace", "db.client.connection.pool.name", "db.client.connection.state", "db.response.status_code",
        "aspnetcore.rate_limiting.result", "kestrel.connection.error.reason", "http.connection.state", "gc.heap.generation", "dotnet.gc.heap.generation", "cpu.mode",
        "feit", "reden", "baan", "uitkomst",
    ];

    private static readonly HashSet<string> Snel = [.. Toegestaan];

    /// <summary>The same, for a view of measurements.</summary>
    public static string[] Alle => Toegestaan;

    /// <summary>Whether a name is in the list.</summary>
    public static bool Mag(string naam) => Snel.Contains(naam);
}
