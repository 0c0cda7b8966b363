using Microsoft.AspNetCore.Html;

namespace AmaWvg.Tests.Web.Layout.Proefpaginas;

public sealed partial class ValuesPage
{
    /// <summary>One value of each kind that a page shows.</summary>
    public sealed record Values(
        decimal Bedrag, int? Aantal, DateOnly Dag, DateTimeOffset Tijdstip, Guid Id, DayOfWeek Soort, int? Leeg,
        IHtmlContent Html, object Adres, bool Flag);
}
