namespace AmaWvg.MijnUitbetalingen;

/// <summary>The lines of one payment, by deelnemer.</summary>
/// <param name="Totaal">How many lines there are.</param>
/// <param name="Pagina">Page shown.</param>
/// <param name="Paginas">How many there are, at least 1.</param>
/// <param name="Rijen">The lines of that page.</param>
public sealed record LijnenView(int Totaal, int Pagina, int Paginas, IReadOnlyList<LijnRij> Rijen)
{
    /// <summary>The page of a deelnemer for who reads; null for none.</summary>
    internal Func<Guid, string>? Deelnemer { get; init; }

    internal string Aantal => DutchNumber.Count(Totaal, "lijn", "lijnen");

    internal string Aankondiging => PageTitle.With(Aantal, PageTitle.Page(Pagina, Paginas));
}

/// <summary>One month of one deelnemer.</summary>
public sealed record LijnRij(Guid Deelnemer, string Naam, Maand Maand, Bedrag Bedrag, Lijnregel Regel);
