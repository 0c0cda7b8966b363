namespace AmaWvg.Begeleiding;

/// <summary>
/// The round of evaluations that this person is still writing: what is the same for all, and what was typed for each agreement. What was typed for somebody
/// else earlier stays, until it is recorded or thrown away.
/// </summary>
internal sealed class Rondelade(Conceptlade lade)
{
    private const string Sleutel = "evaluatieronde";
    private const string Samen = "samen";
    private const char Tussen = '/';

    public async Task<Ronde?> VindAsync(CancellationToken cancellationToken)
    {
        if (await lade.VindAsync(Sleutel, cancellationToken) is not var (waarden, bewaard))
            return null;
        var delen = waarden.Select(waarde => (Deel: waarde.Key.Split(Tussen, 2), waarde.Value)).Where(waarde => waarde.Deel.Length == 2).ToLookup(waarde => waarde.Deel[0], waarde => (Veld: waarde.Deel[1], waarde.Value));
        return new(
            Velden(delen[Samen]),
            delen.Where(deel => Guid.TryParseExact(deel.Key, "D", out _)).ToDictionary(deel => Guid.ParseExact(deel.Key, "D"), Velden),
            bewaard);
    }

    /// <summary>Keeps what was typed at once.</summary>
    public async Task<DateTimeOffset> BewaarAsync(EvaluatiesForm form, CancellationToken cancellationToken)
    {
        var waarden = Plat(await VindAsync(cancellationToken) is { } ronde ? ronde.Rijen : []);
        foreach (var (veld, waarde) in form.Samen())
            waarden[$"{Samen}{Tussen}{veld}"] = waarde;
        foreach (var (overeenkomst, plaats) in form.Gekozen.Select((overeenkomst, plaats) => (overeenkomst, plaats)))
            foreach (var (veld, waarde) in form.Rij(plaats))
                waarden[$"{overeenkomst}{Tussen}{veld}"] = waarde;
        return await lade.BewaarAsync(Sleutel, waarden, cancellationToken);
    }

    /// <summary>Forgets these agreements at the next save; what was typed for others stays.</summary>
    public void Vergeet(Ronde? ronde, IReadOnlyCollection<Guid> overeenkomsten)
    {
        if (ronde is null)
            return;
        var rest = ronde.Rijen.Where(rij => !overeenkomsten.Contains(rij.Key)).ToDictionary();
        if (rest.Count == 0)
            lade.Wis(Sleutel);
        else
            lade.Zet(Sleutel, Plat(rest).Concat(ronde.Samen.Select(waarde => KeyValuePair.Create($"{Samen}{Tussen}{waarde.Key}", waarde.Value))).ToDictionary());
    }

    private static Dictionary<string, string> Plat(Dictionary<Guid, IReadOnlyDictionary<string, string>> rijen) =>
        rijen.SelectMany(rij => rij.Value.Select(waarde => KeyValuePair.Create($"{rij.Key}{Tussen}{waarde.Key}", waarde.Value))).ToDictionary();

    private static IReadOnlyDictionary<string, string> Velden(IEnumerable<(string Veld, string Waarde)> waarden) => waarden.ToDictionary(waarde => waarde.Veld, waarde => waarde.Waarde);
}

/// <summary>A round that was not recorded yet.</summary>
/// <param name="Samen">What is the same for all, by name of its field.</param>
/// <param name="Rijen">What was typed for each agreement, by name of its field.</param>
/// <param name="Bewaard">When it was last saved.</param>
internal sealed record Ronde(IReadOnlyDictionary<string, string> Samen, Dictionary<Guid, IReadOnlyDictionary<string, string>> Rijen, DateTimeOffset Bewaard);
