namespace AmaWvg.Voorbeeldgegevens;

/// <summary>A participant in the making.</summary>
internal sealed class Dossier(Persoon persoon)
{
    private readonly List<OvereenkomstGegeven> _overeenkomsten = [];

    public Persoon Persoon { get; } = persoon;

    /// <summary>Whether another agreement may start: one at a time, or beside others under another reference.</summary>
    public bool KanStarten(string referentie, DateOnly start, bool gelijktijdig) =>
        start < Leeftijd.Pensioendag(Persoon.Geboren)
        && !_overeenkomsten.Any(o => !(Einde(o) < start) && (!gelijktijdig || o.Referentie == referentie));

    public void Voeg(OvereenkomstGegeven overeenkomst) => _overeenkomsten.Add(overeenkomst);

    public DeelnemerGegeven Gegeven(Toeval toeval) => new(
        toeval.Id(_overeenkomsten.Min(o => o.AangemeldOp)),
        Persoon.Insz,
        Persoon.Voornaam,
        Persoon.Naam,
        Persoon.GeboortedatumOpgegeven ? Persoon.Geboren : null,
        _overeenkomsten);

    private static DateOnly? Einde(OvereenkomstGegeven overeenkomst) => overeenkomst.Stop?.Einddatum ?? overeenkomst.Einddatum;
}
