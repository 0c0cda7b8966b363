using System.Globalization;

namespace AmaWvg.Web;

/// <summary>A chart of lying bars, drawn by the server. It is never alone: a table on the same page has the same figures.</summary>
/// <param name="Title">What it shows, in a sentence.</param>
/// <param name="Bars">The bars, from top to bottom.</param>
public sealed record BarChartModel(string Title, IReadOnlyList<ChartBar> Bars)
{
    /// <summary>How long the longest bar is.</summary>
    internal const int Width = 100;

    /// <summary>The bars as the picture has them: a bar below zero is none, and the longest is as long as it gets.</summary>
    internal IEnumerable<(string Wide, ChartBar Bar)> Drawn()
    {
        var most = Bars.Select(bar => bar.Value).DefaultIfEmpty().Max();
        return Bars.Select(bar => (Number(most <= 0 || bar.Value <= 0 ? 0 : Math.Max(0.5m, bar.Value / most * Width)), bar));
    }

    private static string Number(decimal value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}

/// <summary>One bar.</summary>
/// <param name="Label">What stands before it.</param>
/// <param name="Value">How long it is.</param>
/// <param name="Text">Its value in words, behind it.</param>
public sealed record ChartBar(string Label, decimal Value, string Text);
