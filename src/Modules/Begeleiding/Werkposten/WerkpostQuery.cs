using Marten;

namespace AmaWvg.Begeleiding;

/// <summary>A werkpost as its page shows it.</summary>
/// <param name="Id">The werkpost.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Feiten">What the register says of it.</param>
/// <param name="Standaard">What agreements begin with there, by question.</param>
/// <param name="GestoptOp">Since when no new agreement is made there.</param>
/// <param name="Overeenkomsten">How many agreements by the model were made for it.</param>
/// <param name="Historiek">What happened to it, newest first.</param>
/// <param name="Melding">What was just done.</param>
public sealed record WerkpostView(
    Guid Id,
    string Naam,
    IReadOnlyList<KeyValuePair<string, string>> Feiten,
    IReadOnlyList<KeyValuePair<string, string>> Standaard,
    DateOnly? GestoptOp,
    int Overeenkomsten,
    IReadOnlyList<HistoriekLine> Historiek,
    Melding? Melding);

internal sealed class WerkpostQuery(Documenten documenten, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <summary>The werkpost, or the one that it was merged into; null for none.</summary>
    public async Task<WerkpostView?> RunAsync(Guid id, Guid? gedaan, CancellationToken cancellationToken)
    {
        if (await documenten.WerkpostAsync(id, cancellationToken) is not { } werkpost)
            return null;
        var ids = (await documenten.Query<Werkpost>().Where(ander => ander.SamengevoegdMet == werkpost.Id).ToListAsync(cancellationToken)).Select(ander => ander.Id).Append(werkpost.Id).ToArray();
        var regels = await documenten.HistoriekAsync([werkpost.Id], cancellationToken);
        var modellen = await documenten.Query<Modelversie>().Where(model => model.WerkpostId.IsOneOf(ids)).Select(model => model.OvereenkomstId).ToListAsync(cancellationToken);
        return new(
            werkpost.Id,
            werkpost.Naam,
            WerkpostHandler.Feiten(werkpost.Gegevens),
            [.. Modelvragen.Met(Modelstandaard.Werkpost).Select(vraag => KeyValuePair.Create(vraag.Kop, werkpost.Standaard.GetValueOrDefault(vraag.Sleutel, "")))],
            werkpost.GestoptOp,
            modellen.Distinct().Count(),
            [.. regels.Select(regel => new HistoriekLine(BrusselseTijd.Lokaal(regel.Tijdstip), regel.Regel, regel.Door))],
            Melding.Van(regels.Find(regel => regel.Id == gedaan), sessie, clock));
    }
}
