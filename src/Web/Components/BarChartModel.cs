using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace AmaWvg.Web;

/// <summary>A small chart of bars, drawn by the server. It is never alone: a table on the same page has the same figures.</summary>
/// <param name="Title">What it shows, in a sentence.</param>
/// <param name="Bars">The bars, from left to right.</param>
public sealed record BarChartModel(string Title, IReadOnlyList<ChartBar> Bars)
{
    internal const int Width = 360;
    internal const int Height = 130;
    private const int Floor = 108;
    private const int Ceiling = 22;

    internal decimal Step => (decimal)Width / Math.Max(1, Bars.Count);

    /// <summary>The bars as the picture has them: a bar below zero is none, and the highest is as high as it gets.</summary>
    internal IEnumerable<(string X, string Y, string Wide, string High, string Middle, ChartBar Bar)> Drawn()
    {
        var most = Bars.Select(bar => bar.Value).DefaultIfEmpty().Max();
        foreach (var (bar, index) in Bars.Select((bar, index) => (bar, index)))
        {
            var high = most <= 0 || bar.Value <= 0 ? 0 : Math.Max(1, bar.Value / most * (Floor - Ceiling));
            yield return (Number((index * Step) + (Step * 0.18m)), Number(Floor - high), Number(Step * 0.64m), Number(high), Number((index * Step) + (Step / 2)), bar);
        }
    }

    /// <summary>The highest bar, in words.</summary>
    internal string Most => Bars.MaxBy(bar => bar.Value)?.Text ?? "";

    // Razor has another meaning for the element of that name.
    internal static IHtmlContent Below(string middle, string label) => new HtmlString($"<text x=\"{middle}\" y=\"124\">{HtmlEncoder.Default.Encode(label)}</text>");

    private static string Number(decimal value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);
}

/// <summary>One bar.</summary>
/// <param name="Label">What stands below it, three letters at most.</param>
/// <param name="Value">How high it is.</param>
/// <param name="Text">Its value in words.</param>
public sealed record ChartBar(string Label, decimal Value, string Text);
