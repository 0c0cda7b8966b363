using System.Text.Json;

namespace AmaWvg.Begeleiding;

/// <summary>What this person is still typing: it saves itself, and goes when it is recorded.</summary>
internal sealed class Conceptlade(Documenten documenten, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <summary>A draft that nobody went on with for so long is deleted.</summary>
    public const int Bewaardagen = 30;

    public Task<(IReadOnlyDictionary<string, string> Waarden, DateTimeOffset Bewaard)?> VindAsync(Guid deelnemer, Dossierdeel deel, CancellationToken cancellationToken) =>
        VindAsync(Sleutel(deelnemer, deel), cancellationToken);

    /// <param name="sleutel">What is typed.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<(IReadOnlyDictionary<string, string> Waarden, DateTimeOffset Bewaard)?> VindAsync(string sleutel, CancellationToken cancellationToken) =>
        await documenten.LeesAsync(
            "select waarden::text, bewaard from begeleiding.concept where hco = $1 and persoon = $2 and sleutel = $3", [sessie.Hco, sessie.Persoon, sleutel],
            rij => (JsonSerializer.Deserialize<Dictionary<string, string>>(rij.GetString(0))!, rij.GetFieldValue<DateTimeOffset>(1)), cancellationToken) is [var concept] ? concept : null;

    /// <summary>Keeps it at once.</summary>
    public Task<DateTimeOffset> BewaarAsync(Guid deelnemer, Dossierdeel deel, IReadOnlyDictionary<string, string> waarden, CancellationToken cancellationToken) =>
        BewaarAsync(Sleutel(deelnemer, deel), waarden, cancellationToken);

    /// <summary>The same of anything that is typed.</summary>
    public async Task<DateTimeOffset> BewaarAsync(string sleutel, IReadOnlyDictionary<string, string> waarden, CancellationToken cancellationToken)
    {
        var nu = Zet(sleutel, waarden);
        await documenten.SaveDraftAsync(cancellationToken);
        return nu;
    }

    /// <summary>Keeps it at the next save.</summary>
    public DateTimeOffset Zet(string sleutel, IReadOnlyDictionary<string, string> waarden)
    {
        var nu = clock.GetUtcNow();
        documenten.VoerUit(
            """
            insert into begeleiding.concept (hco, persoon, sleutel, waarden, bewaard) values (?, ?, ?, ?::jsonb, ?)
            on conflict (hco, persoon, sleutel) do update set waarden = excluded.waarden, bewaard = excluded.bewaard
            """,
            sessie.Hco, sessie.Persoon, sleutel, JsonSerializer.Serialize(waarden), nu);
        return nu;
    }

    /// <summary>Throws it away at the next save.</summary>
    public void Wis(Guid deelnemer, Dossierdeel deel) => Wis(Sleutel(deelnemer, deel));

    /// <summary>The same of anything that is typed.</summary>
    public void Wis(string sleutel) => documenten.VoerUit("delete from begeleiding.concept where hco = ? and persoon = ? and sleutel = ?", sessie.Hco, sessie.Persoon, sleutel);

    private static string Sleutel(Guid deelnemer, Dossierdeel deel) => $"{deelnemer}/{deel.Sleutel}";
}

/// <summary>Deletes drafts that nobody went on with.</summary>
internal sealed class Conceptopruiming(WerkDocumenten documenten) : IDagtaak
{
    public async Task RunAsync(DateOnly vandaag, CancellationToken cancellationToken)
    {
        documenten.VoerUit("delete from begeleiding.concept where bewaard < ?", BrusselseTijd.Begin(vandaag.AddDays(-Conceptlade.Bewaardagen)).ToUniversalTime());
        await documenten.SaveDraftAsync(cancellationToken);
    }
}
