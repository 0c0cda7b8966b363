namespace AmaWvg.BrowserTests.Testing;

/// <summary>Where the repository stands.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new(AppContext.BaseDirectory));

    /// <summary>An empty folder under <c>artifacts</c>.</summary>
    public static DirectoryInfo EmptyArtifacts(string name)
    {
        var folder = new DirectoryInfo(Path.Combine(Root, "artifacts", name));
        if (folder.Exists)
            folder.Delete(recursive: true);
        folder.Create();
        return folder;
    }

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "AmaWvg.sln")) ? folder.FullName : Find(folder.Parent!);
}
