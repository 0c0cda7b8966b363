namespace AmaWvg.MijnUitbetalingen;

/// <summary>How far the proposal of a run is, beside the run: counting must not get in the way of who changes the run itself.</summary>
/// <param name="Poging">The attempt of the run that is counted.</param>
/// <param name="Gedaan">How many organisations are worked out.</param>
/// <param name="Totaal">How many there are.</param>
/// <param name="Bijgewerkt">When the last one was worked out.</param>
internal sealed record Voorstelvoortgang(int Poging, int Gedaan, int Totaal, DateTimeOffset Bijgewerkt);

internal static class Voortganglezing
{
    /// <returns>Null when nothing was worked out yet.</returns>
    public static async Task<Voorstelvoortgang?> VoortgangAsync(this Werkeenheid documenten, Guid run, CancellationToken cancellationToken) => (await documenten.LeesAsync(
        "select poging, gedaan, totaal, bijgewerkt from mijn_uitbetalingen.voorstelvoortgang where run_id = $1", [run],
        row => new Voorstelvoortgang(row.GetInt32(0), row.GetInt32(1), row.GetInt32(2), row.GetFieldValue<DateTimeOffset>(3)), cancellationToken)).SingleOrDefault();
}
