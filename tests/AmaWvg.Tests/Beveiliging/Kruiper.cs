using System.Text.RegularExpressions;

namespace AmaWvg.Tests.Beveiliging;

/// <summary>Goes wherever the links and the forms of the pages lead.</summary>
internal static partial class Kruiper
{
    private const int Most = 1500;

    // It shows the same rows of the same organisation.
    private const string Order = "sorteer";

    private static readonly string[] Addresses = ["a[href^='/']", "form:not([method=post])[action]", "form:not([method=post]) [formaction]", "[data-hx-get]"];

    /// <summary>Every answer that this browser can get without typing, by its address.</summary>
    public static async Task<Dictionary<string, PortaalResponse>> LoopAsync(PortaalClient client)
    {
        var (answers, waiting, seen) = (new Dictionary<string, PortaalResponse>(), new Queue<string>(["/"]), new HashSet<string>());
        while (waiting.TryDequeue(out var url))
        {
            if (answers.ContainsKey(url) || !seen.Add(WithoutPlace().Replace(url, "")))
                continue;
            Assert.True(answers.Count < Most, $"The pages lead on and on, such as to {url}.");
            var answer = answers[url] = await client.GetAsync(url);
            foreach (var next in Links(answer).Where(next => !next.Contains(Order, StringComparison.Ordinal)))
                waiting.Enqueue(next);
        }
        return answers;
    }

    /// <summary>The POST forms on a page.</summary>
    public static IEnumerable<PortaalForm> Formulieren(PortaalResponse answer) =>
        answer.IsHtml ? answer.Root.QuerySelectorAll("form[method=post] button").Select(button => answer.Form(button.Words())) : [];

    // The place in the list that a page was opened from changes nothing but its way back.
    [GeneratedRegex("[?&](rij=[0-9]+|lijst=[^&]*)")]
    private static partial Regex WithoutPlace();

    private static IEnumerable<string> Links(PortaalResponse answer)
    {
        if (answer.Location is ['/', ..])
            yield return answer.Location;
        if (!answer.IsHtml)
            yield break;
        foreach (var element in answer.Root.QuerySelectorAll(string.Join(',', Addresses)))
            yield return (element.GetAttribute("href") ?? element.GetAttribute("data-hx-get") ?? element.GetAttribute("formaction") ?? element.GetAttribute("action"))!.Split('#')[0];
    }
}
