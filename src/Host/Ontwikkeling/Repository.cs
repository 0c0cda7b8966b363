namespace AmaWvg.Host;

/// <summary>The clone of the repository that this program was built in.</summary>
internal static class Repository
{
    /// <summary>Its folder.</summary>
    /// <exception cref="OmgevingFout">The program runs elsewhere, such as on a server.</exception>
    public static string Vind()
    {
        for (var map = new DirectoryInfo(AppContext.BaseDirectory); map is not null; map = map.Parent)
        {
            string[] bewijs = [Path.Combine(map.FullName, "package.json"), Path.Combine(map.FullName, "dev", "omgeving.mjs")];
            if (bewijs.All(File.Exists))
                return map.FullName;
        }
        throw new OmgevingFout("dev/omgeving.mjs is not above this program: run it from a clone of the repository, "
            + "or set ConnectionStrings:Portaal and Aanmelden:Authority.");
    }
}
