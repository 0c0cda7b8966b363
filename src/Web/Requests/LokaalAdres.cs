namespace AmaWvg.Web;

/// <summary>Return addresses: only paths of this portal, also after a proxy or browser decoded them.</summary>
public static class LokaalAdres
{
    /// <summary>The address itself when it is a path of this portal, else the home page.</summary>
    public static string OrHome(string? adres) => IsLocal(adres) ? adres! : "/";

    /// <summary>True for a plain path with an optional query on this host.</summary>
    public static bool IsLocal(string? adres)
    {
        if (adres is not { Length: > 0 and <= 2048 } || !adres.All(char.IsAscii)) return false;
        if (!IsPlain(adres)) return false;

        var path = adres.Split('?', '#')[0];
        for (var i = 0; i < 3; i++)
        {
            path = Uri.UnescapeDataString(path);
            if (!IsPlain(path)) return false;
        }

        return true;
    }

    private static bool IsPlain(string path) =>
        path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal)
        && !path.Contains('\\') && !path.Any(char.IsControl);
}
