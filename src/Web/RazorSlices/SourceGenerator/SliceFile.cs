using System.Linq;
using System.Text.RegularExpressions;

namespace RazorSlices.SourceGenerator;

/// <summary>
/// What a <c>.cshtml</c> file says about the class that stands for it. A value, so that an unchanged file generates nothing again.
/// </summary>
internal record struct SliceFile(string Path, string? Inherits, string Usings, string Injects)
{
    private static readonly Regex Comment = new(@"@\*.*?\*@", RegexOptions.Singleline | RegexOptions.CultureInvariant);

    private static readonly Regex Directive = new(
        @"^[ \t]*@(?<kind>inherits|inject|using)[ \t]+(?<value>[^(\s][^\r\n]*?)[ \t;]*\r?$",
        RegexOptions.Multiline | RegexOptions.CultureInvariant);

    public string Folder => Path.Contains('/') ? Path.Substring(0, Path.LastIndexOf('/')) : "";

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public bool IsImports => Name == "_ViewImports";

    public static SliceFile Parse(string path, string text)
    {
        var directives = Directive.Matches(Comment.Replace(text, "")).Cast<Match>()
            .ToLookup(found => found.Groups["kind"].Value, found => found.Groups["value"].Value);

        return new(path, directives["inherits"].LastOrDefault(), Lines("using"), Lines("inject"));

        string Lines(string kind) => string.Join("\n", directives[kind]);
    }

    /// <summary>Whether the imports of <paramref name="imports"/> count for this file: those of its folder and the folders above.</summary>
    public bool Sees(SliceFile imports)
        => imports.Folder.Length == 0 || (Folder + "/").StartsWith(imports.Folder + "/", System.StringComparison.Ordinal);
}
