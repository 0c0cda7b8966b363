namespace AmaWvg.Overeenkomsten;

/// <summary>What a correction has to know.</summary>
/// <param name="Overeenkomst">The agreement.</param>
/// <param name="Deelnemer">Its participant.</param>
/// <param name="Andere">The other agreements of the participant.</param>
/// <param name="Erkenningen">Periods in which the organisation is recognised.</param>
/// <param name="Stand">What runs booked for the participant.</param>
/// <param name="Vandaag">The day it is.</param>
/// <param name="Inzage">The line in the access log.</param>
internal sealed record Correctiedossier(
    Overeenkomst Overeenkomst, Deelnemer Deelnemer, IReadOnlyList<Overeenkomst> Andere, IReadOnlyList<Periode> Erkenningen, Boekstand Stand, DateOnly Vandaag, Inzage Inzage)
{
    /// <summary>What the organisation asked to set right on it, and waits for; null for nothing.</summary>
    public Correctievraag? Vraag { get; init; }

    public IEnumerable<Overeenkomst> Alle => [Overeenkomst, .. Andere];

    /// <summary>What it brings when the agreement runs otherwise, in sentences.</summary>
    public IReadOnlyList<string> GevolgenVan(Looptijd looptijd) => Gevolgzinnen.Van(Stand.Bij(Maanden(Overeenkomst.VoorSubsidie), Maanden(looptijd), Vandaag));

    public Subsidiemaanden Met(DateOnly? geboortedatum, IEnumerable<Looptijd> looptijden) => new(geboortedatum, [.. looptijden], Erkenningen);

    private Dictionary<Guid, Subsidiemaanden> Maanden(Looptijd looptijd) =>
        new() { [Deelnemer.Id] = Met(Deelnemer.Geboortedatum, [looptijd, .. Andere.Select(o => o.VoorSubsidie)]) };
}
