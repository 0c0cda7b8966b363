namespace AmaWvg.MijnUitbetalingen;

/// <summary>An organisation that the proposal of a run leaves out, because it could not be worked out. No organisation reads it: the role app has no right on it.</summary>
/// <param name="Naam">Its name.</param>
/// <param name="Fout">Why, in words.</param>
internal sealed record Overgeslagen(string Naam, string Fout);

internal static class Overgeslagenlezing
{
    /// <summary>Those that the proposal of the run leaves out now, by name: what an earlier attempt left out no longer counts.</summary>
    public static Task<List<Overgeslagen>> OvergeslagenAsync(this Werkeenheid documenten, Uitbetalingsrun run, CancellationToken cancellationToken) => documenten.LeesAsync(
        "select naam, fout from mijn_uitbetalingen.overgeslagen where run_id = $1 and poging = $2 order by naam", [run.Id, run.Poging],
        row => new Overgeslagen(row.GetString(0), row.GetString(1)), cancellationToken);
}
