namespace AmaWvg.Cijfers;

/// <summary>A table of figures, the same on screen, in a file and in a publication.</summary>
/// <param name="Sleutel">Names it within its page.</param>
/// <param name="Titel">What it shows.</param>
/// <param name="Rijkop">What its rows are.</param>
/// <param name="Kolommen">The heads of the columns.</param>
/// <param name="Rijen">The rows.</param>
public sealed record Cijfertabel(string Sleutel, string Titel, string Rijkop, IReadOnlyList<string> Kolommen, IReadOnlyList<Cijferrij> Rijen)
{
    private const int Lang = 25;

    /// <summary>The last row, with what the rows come to.</summary>
    public Cijferrij? Totaal { get; init; }

    /// <summary>The column with what the other columns come to; null when they do not add up.</summary>
    public int? Totaalkolom { get; init; }

    /// <summary>What was counted, in a sentence.</summary>
    public required string Definitie { get; init; }

    /// <summary>The column that is drawn as well; null for none.</summary>
    public int? Grafiek { get; init; }

    /// <summary>Whether its rows have an order of their own, such as months or sizes; else the picture has the largest first.</summary>
    public bool IsGeordend { get; init; }

    /// <summary>Whether it is a list so long that it opens only when it is asked.</summary>
    public bool IsLang => Rijen.Count > Lang && Grafiek is null;

    /// <summary>The columns that count people, or what is theirs alone.</summary>
    public IReadOnlyList<int> Personen { get; init; } = [];

    /// <summary>What is counted, where the same number may stand in several tables.</summary>
    public string Groep { get; init; } = "";

    /// <summary>All rows, the totals last.</summary>
    public IEnumerable<Cijferrij> Alle => Totaal is null ? Rijen : Rijen.Append(Totaal);

    /// <summary>The picture of one column: what has an order in that order, anything else from large to small and without what is none.</summary>
    public BarChartModel? Tekening()
    {
        if (Grafiek is not { } kolom)
            return null;
        var rijen = Rijen.Where(rij => rij.Cellen[kolom].Waarde is not null).ToList();
        var getoond = rijen.TrueForAll(rij => rij.Jaar is not null) ? rijen.OrderBy(rij => rij.Jaar)
            : rijen.Where(rij => rij.Cellen[kolom].Waarde > 0).OrderByDescending(rij => IsGeordend ? 0 : rij.Cellen[kolom].Waarde);
        var model = new BarChartModel($"{Titel}: {Kolommen[kolom].ToLowerInvariant()}", [.. getoond.Select(rij => new ChartBar(rij.Label, rij.Cellen[kolom].Waarde!.Value, rij.Cellen[kolom].Weergave))]);
        return model.Bars.Count > 1 ? model : null;
    }
}

/// <summary>A row of a table.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Cellen">Its figures, one for each column.</param>
public sealed record Cijferrij(string Label, IReadOnlyList<Cel> Cellen)
{
    /// <summary>The year that it is about, if it is about one.</summary>
    public int? Jaar { get; init; }

    /// <summary>Own path of what the row is about, for who may see it.</summary>
    public string? Url { get; init; }
}
