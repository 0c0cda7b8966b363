namespace AmaWvg.Web;

/// <summary>Which page of a list is shown, and which rows stand on it: worked out once for all lists.</summary>
/// <param name="Totaal">How many rows there are on all pages.</param>
/// <param name="PerPagina">How many fit on a page.</param>
/// <param name="Gevraagd">The page that was asked for, from 1; one that does not exist gives the first.</param>
public sealed record Paginering(int Totaal, int PerPagina, int Gevraagd)
{
    /// <summary>Rows on a page of an ordinary list.</summary>
    public const int Gewoon = 25;

    /// <summary>How many pages there are, at least one.</summary>
    public int Paginas => Math.Max(1, (Totaal + PerPagina - 1) / PerPagina);

    /// <summary>The page that is shown, from 1.</summary>
    public int Pagina => Gevraagd >= 1 && Gevraagd <= Paginas ? Gevraagd : 1;

    /// <summary>How many rows stand on the pages before it.</summary>
    public int Overgeslagen => (Pagina - 1) * PerPagina;

    /// <summary>Such as <c>pagina 2 van 9</c>; null when there is only one.</summary>
    public string? Tekst => PageTitle.Page(Pagina, Paginas);

    /// <summary>The rows on the page, of a list that was read whole.</summary>
    public IReadOnlyList<T> Van<T>(IEnumerable<T> rijen) => [.. rijen.Skip(Overgeslagen).Take(PerPagina)];

    /// <summary>The rows on the page, for the database to find.</summary>
    public IQueryable<T> Van<T>(IQueryable<T> rijen) => rijen.Skip(Overgeslagen).Take(PerPagina);
}

/// <summary>A view with a list in pages; its page says in its title which one is shown.</summary>
public interface IPagineerbaar
{
    /// <summary>Which page is shown.</summary>
    Paginering Paginering { get; }
}
