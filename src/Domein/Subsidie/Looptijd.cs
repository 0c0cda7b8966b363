namespace AmaWvg.Domein;

/// <summary>What the subsidy rules need to know of one agreement.</summary>
/// <param name="Start">First day.</param>
/// <param name="AangemeldOp">Day of registration.</param>
/// <param name="Wijzigingen">All end dates in the order they were recorded, one given at registration included.</param>
/// <param name="IsGeannuleerd">Whether it was reported by mistake: then nothing was ever due.</param>
public sealed record Looptijd(DateOnly Start, DateOnly AangemeldOp, IReadOnlyList<Einddatumwijziging> Wijzigingen, bool IsGeannuleerd = false)
{
    /// <summary>Last day, as it was recorded last; null while it has none.</summary>
    public DateOnly? Einde => Wijzigingen is [.., var laatste] ? laatste.Einddatum : null;

    /// <summary>An agreement as registered.</summary>
    public static Looptijd Aangemeld(DateOnly start, DateOnly aangemeldOp, DateOnly? einde = null) =>
        new(start, aangemeldOp, einde is null ? [] : [new(aangemeldOp, einde)]);

    /// <summary>The same with one more change of its end.</summary>
    public Looptijd Met(Einddatumwijziging wijziging) => this with { Wijzigingen = [.. Wijzigingen, wijziging] };

    /// <summary>What was known when a day began; null when the agreement was not yet registered.</summary>
    public Looptijd? Voor(DateOnly dag) =>
        AangemeldOp >= dag ? null
        : Wijzigingen.All(wijziging => wijziging.Op < dag) ? this
        : this with { Wijzigingen = [.. Wijzigingen.Where(wijziging => wijziging.Op < dag)] };

    /// <summary>
    /// Whether the agreement is paid for the month: a guided month that was reported before it was over
    /// (BR-10, BR-11 and BR-13b).
    /// </summary>
    public bool IsBetaalbaar(Maand maand) => GemeldOp(maand) is { } op && Maand.Van(op) <= maand;

    /// <summary>
    /// Whether an end took a month away that could be paid already: it was recorded when the run of the month had come, and without it the agreement was paid for the month.
    /// An end that was known in time took nothing away, whatever made the month come back.
    /// </summary>
    public bool IsLaatGestopt(Maand maand)
    {
        var (sinds, dag) = (AangemeldOp, Betaalkalender.DagVan(maand));
        for (var aantal = 0; aantal < Wijzigingen.Count; sinds = Wijzigingen[aantal++].Op)
        {
            // A run reckons with what was known when its day began, so not with what stood for part of a day.
            if (Wijzigingen[aantal].Op >= dag && Wijzigingen[aantal].Op > sinds && (this with { Wijzigingen = [.. Wijzigingen.Take(aantal)] }).IsBetaalbaar(maand))
                return true;
        }
        return false;
    }

    // A month cut off by an end date and covered again later is reported on the day it came back.
    private DateOnly? GemeldOp(Maand maand)
    {
        DateOnly? gemeldOp = maand >= Maand.Van(Start) && !IsGeannuleerd ? AangemeldOp : null;
        if (gemeldOp is null)
            return null;

        foreach (var wijziging in Wijzigingen)
        {
            gemeldOp = !wijziging.Dekt(maand) ? null
                : wijziging.IsCorrectie ? AangemeldOp
                : gemeldOp ?? wijziging.Op;
        }

        return gemeldOp;
    }
}
