using System;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RazorSlices.SourceGenerator;

/// <summary>Gives every slice a class with a <c>Create</c> method that knows the type of the model.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class RazorSliceGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Where(static text => text.Path.EndsWith(".cshtml", StringComparison.OrdinalIgnoreCase))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellationToken) => Parse(pair.Left, pair.Right, cancellationToken));

        // Outermost first: what is nearer to a slice comes later and wins.
        var imports = files
            .Where(static file => file.IsImports)
            .Collect()
            .Select(static (all, _) => all.Sort(static (left, right) => left.Folder.Length.CompareTo(right.Folder.Length)))
            .WithComparer(ImportsComparer.Instance);

        var rootNamespace = context.AnalyzerConfigOptionsProvider.Select(static (options, _) =>
            options.GlobalOptions.TryGetValue("build_property.RootNamespace", out var name) ? name : "");

        context.RegisterSourceOutput(
            files.Where(static file => !file.IsImports).Combine(imports).Combine(rootNamespace),
            static (output, source) =>
            {
                var ((file, imports), rootNamespace) = source;
                var proxy = new Proxy(file, [.. imports.Where(import => file.Sees(import))], rootNamespace);
                output.AddSource(proxy.HintName, proxy.Source());
            });
    }

    private static SliceFile Parse(AdditionalText text, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
        => SliceFile.Parse(TargetPath(text, options), text.GetText(cancellationToken)?.ToString() ?? "");

    // The path from which the Razor compiler makes the name of its class.
    private static string TargetPath(AdditionalText text, AnalyzerConfigOptionsProvider options)
        => options.GetOptions(text).TryGetValue("build_metadata.AdditionalFiles.TargetPath", out var encoded)
            ? Encoding.UTF8.GetString(Convert.FromBase64String(encoded)).Replace('\\', '/')
            : System.IO.Path.GetFileName(text.Path);
}
