using System.Text.RegularExpressions;
using AmaWvg.Tests.Web.Export;

namespace AmaWvg.Tests.Beveiliging;

/// <summary>An answer to compare with another one.</summary>
internal static partial class Antwoord
{
    /// <summary>Status, headers and body, without what differs at every rendering.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="verschil">Other texts that may differ, such as the id that was asked for.</param>
    public static string ZonderSleutels(this PortaalResponse answer, params IEnumerable<string> verschil)
    {
        var headers = answer.Headers.Concat(answer.ContentHeaders).Where(header => header.Key is not ("Set-Cookie" or "Content-Length"))
            .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}").Order(StringComparer.Ordinal);
        var text = $"{answer.Status}\n{string.Join('\n', headers)}\n\n{Versleuteld().Replace(answer.Tekst(), "…")}";
        return verschil.Aggregate(text, (rest, weg) => rest.Replace(weg, "…", StringComparison.Ordinal));
    }

    /// <summary>What can be read in the answer; of a workbook, its cells.</summary>
    public static string Tekst(this PortaalResponse answer)
    {
        if (answer.ContentHeaders.ContentType?.MediaType?.Contains("spreadsheet", StringComparison.Ordinal) is not true)
            return answer.Body;
        using var xlsx = new Xlsx(new MemoryStream(answer.Bytes));
        return string.Join('\n', xlsx.Rows.Select(row => string.Join(';', row)));
    }

    [GeneratedRegex(@"CfDJ8[\w-]+")]
    private static partial Regex Versleuteld();
}
