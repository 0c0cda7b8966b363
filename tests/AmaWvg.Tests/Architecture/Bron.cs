namespace AmaWvg.Tests.Architecture;

/// <summary>The files of the repository.</summary>
internal static class Bron
{
    public static readonly string Map = Find(AppContext.BaseDirectory);

    /// <summary>The files under a folder, without what the build made; paths as in the repository.</summary>
    public static IEnumerable<(string Path, string Text)> Bestanden(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Map, folder), pattern, SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(Map, file).Replace('\\', '/'), File: file))
            .Where(file => !file.Path.Split('/').Any(part => part is "bin" or "obj"))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => (file.Path, File.ReadAllText(file.File)));

    /// <summary>The C# of the portal and of its example data.</summary>
    public static IEnumerable<(string Path, string Text)> Code() => Bestanden("src", "*.cs").Concat(Bestanden("dev", "*.cs"));

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "AmaWvg.sln"))
        ? folder
        : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run inside the repository."));
}
