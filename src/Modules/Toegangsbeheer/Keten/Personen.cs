using Npgsql;

namespace AmaWvg.Toegangsbeheer;

/// <summary>The people of a chain by name, for its own pages.</summary>
internal sealed class Personen
{
    private readonly Dictionary<string, Bekende> _bekenden;

    private Personen(IEnumerable<Bekende> bekenden) => _bekenden = bekenden.ToDictionary(bekende => bekende.Wie.Waarde);

    /// <summary>Reads those who signed in at least once; row-level security shows the people of this chain alone.</summary>
    public static Task<Personen> LeesAsync(Documenten documenten, CancellationToken cancellationToken) => LeesAsync(documenten, null, cancellationToken);

    /// <summary>The same for a chain that staff look at.</summary>
    public static Task<Personen> LeesAsync(BeheerDocumenten documenten, HcoNummer keten, CancellationToken cancellationToken) => LeesAsync((Werkeenheid)documenten, keten, cancellationToken);

    private static async Task<Personen> LeesAsync(Werkeenheid eenheid, HcoNummer? keten, CancellationToken cancellationToken) => new(await eenheid.LeesAsync(
        "select insz, naam, aangemeld from toegangsbeheer.persoon p where exists (select from toegangsbeheer.betrokkene b where b.insz = p.insz and b.hco = coalesce($1, current_setting('app.hco', true)))",
        [new NpgsqlParameter { Value = (object?)keten?.Waarde ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text }],
        rij => new Bekende(Insz.Hydrate(rij.GetString(0)), rij.GetString(1), rij.GetFieldValue<DateTimeOffset>(2)),
        cancellationToken));

    /// <summary>The name, or that the person never signed in.</summary>
    public string Naam(Insz wie) => _bekenden.TryGetValue(wie.Waarde, out var bekende) ? bekende.Naam : Ketenwoorden.NogNiet;

    /// <summary>The name inside a sentence, where who never signed in is known by the last digits alone.</summary>
    public string InZin(Insz wie) => _bekenden.ContainsKey(wie.Waarde) ? Naam(wie) : $"iemand die zich nog niet aanmeldde (INSZ-nummer eindigt op {wie.Einde})";

    /// <summary>The same for a place where there may be nobody yet.</summary>
    public string NaamOfNiemand(Insz? wie) => wie is null ? "nog niemand" : Naam(wie);

    /// <summary>Name and the last digits, for a history that holds no national number.</summary>
    public string Kort(Insz wie) => _bekenden.ContainsKey(wie.Waarde) ? $"{Naam(wie)} (INSZ-nummer eindigt op {wie.Einde})" : $"INSZ-nummer dat eindigt op {wie.Einde} ({Ketenwoorden.NogNiet})";

    /// <summary>When the person last signed in; null for never.</summary>
    public DateTimeOffset? Aangemeld(Insz wie) => _bekenden.GetValueOrDefault(wie.Waarde)?.Aangemeld;

    private sealed record Bekende(Insz Wie, string Naam, DateTimeOffset Aangemeld);
}
