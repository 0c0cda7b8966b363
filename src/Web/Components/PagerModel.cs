namespace AmaWvg.Web;

/// <summary>The pages of a list. Shows nothing when there is one page.</summary>
/// <param name="Page">The page that is shown, from 1.</param>
/// <param name="PageCount">How many there are.</param>
/// <param name="Url">The address of a page.</param>
public sealed record PagerModel(int Page, int PageCount, Func<int, string> Url)
{
    /// <summary>What htmx replaces; without it the links load the page.</summary>
    public ListPart? Part { get; init; }

    /// <summary>How many rows there are on all pages, in words, for a list that does not say so by itself; it is printed.</summary>
    public string? Total { get; init; }

    /// <summary>The accessible name; to be set when a page has two lists.</summary>
    public string Label { get; init; } = "Pagina’s";

    /// <summary>What the ids of the links begin with; to be set when a page has two lists.</summary>
    public string IdPrefix { get; init; } = "pagina";

    /// <summary>The numbers to show; <see langword="null"/> stands for those left out.</summary>
    internal IEnumerable<int?> Numbers
    {
        get
        {
            var previous = 0;
            foreach (var number in Enumerable.Range(1, PageCount).Where(IsShown))
            {
                if (number - previous > 1)
                    yield return null;
                yield return previous = number;
            }
        }
    }

    internal SwapLinkModel Previous => new(IdPrefix + "-vorige", Url(Page - 1), "Vorige", Part);

    internal SwapLinkModel Next => new(IdPrefix + "-volgende", Url(Page + 1), "Volgende", Part);

    internal SwapLinkModel LinkTo(int number) =>
        new($"{IdPrefix}-{number}", Url(number), DutchNumber.Format(number), Part) { Label = $"Pagina {DutchNumber.Format(number)}", IsCurrent = number == Page };

    // A gap that hides a single number is no shorter than the number.
    private bool IsShown(int number) => IsNear(number) || (IsNear(number - 1) && IsNear(number + 1));

    private bool IsNear(int number) => number <= 1 || number >= PageCount || Math.Abs(number - Page) <= 1;
}
