namespace AmaWvg.Web;

/// <summary>The links to the files of a list, each with the number of rows. Shows nothing when there are none.</summary>
/// <param name="Url">Own address of the list as it is shown.</param>
/// <param name="Total">How many rows there are.</param>
public sealed record ExportLinksModel(string Url, int Total)
{
    internal string Rows => DutchNumber.Count(Total, "rij", "rijen");

    internal string Of(string end)
    {
        var query = Url.IndexOf('?', StringComparison.Ordinal);
        return query < 0 ? Url + end : Url[..query] + end + Url[query..];
    }
}
