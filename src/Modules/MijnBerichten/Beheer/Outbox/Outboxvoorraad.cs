namespace AmaWvg.MijnBerichten;

/// <summary>What failed so often that staff have to look at it.</summary>
internal sealed class Outboxvoorraad(BeheerDocumenten documenten, IEnumerable<Dagtaaksoort> taken) : IWerkvoorraad
{
    // A database that is busy for a moment is nobody's work.
    private const int Vaak = 3;

    private const string Aantallen = """
        select (select count(*) from kernel.outbox where geparkeerd is not null)::int, (select count(*) from kernel.dagtaak where naam = any ($1) and keren >= $2)::int
        """;

    public IReadOnlyList<string> Rollen => Kernel.Rollen.Corrigeert;

    public async Task<IReadOnlyList<Werkpunt>> LeesAsync(CancellationToken cancellationToken)
    {
        var namen = taken.Select(taak => taak.Naam).ToArray();
        var (geparkeerd, mislukt) = (await documenten.LeesAsync(Aantallen, [namen, Vaak], row => (row.GetInt32(0), row.GetInt32(1)), cancellationToken))[0];
        return
        [
            .. Punten(geparkeerd, "mislukte verwerking", "mislukte verwerkingen", "Een bericht of e-mail raakt niet weg."),
            .. Punten(mislukt, "mislukte dagtaak", "mislukte dagtaken", "Een taak van elke dag lukt niet."),
        ];
    }

    private static IEnumerable<Werkpunt> Punten(int aantal, string een, string meer, string uitleg) =>
        aantal == 0 ? [] : [new($"{DutchNumber.Count(aantal, een, meer)} nakijken", MijnBerichtenUrls.Outbox, uitleg)];
}
