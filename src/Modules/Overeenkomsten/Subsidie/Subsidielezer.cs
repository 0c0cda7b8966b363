using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace AmaWvg.Overeenkomsten;

/// <summary>Reads what the subsidy rules need of one organisation, whoever asks.</summary>
internal static class Subsidielezer
{
    private const string GeenWijzigingen = "[]";

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static async Task<IReadOnlyDictionary<Guid, string>> NamenAsync(
        this Werkeenheid documenten, HcoNummer hco, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        (await documenten.LeesAsync(
            $"select id, data ->> 'voornaam', data ->> 'naam' from {OvereenkomstenDocumenten.Deelnemers} where tenant_id = $1 and id = any ($2)",
            [hco, ids.ToArray()],
            rij => (Id: rij.GetGuid(0), Naam: Persoonsnaam.NaamEerst(rij.GetString(1), rij.GetString(2))),
            cancellationToken)).ToDictionary(rij => rij.Id, rij => rij.Naam);

    public static async Task<IReadOnlyDictionary<Guid, Guid>> SamengevoegdAsync(this Werkeenheid documenten, HcoNummer hco, CancellationToken cancellationToken)
    {
        var met = (await documenten.LeesAsync(
            $"select id, samengevoegd_met from {OvereenkomstenDocumenten.Deelnemers} where tenant_id = $1 and samengevoegd_met is not null",
            [hco],
            rij => (Id: rij.GetGuid(0), Met: rij.GetGuid(1)),
            cancellationToken)).ToDictionary(rij => rij.Id, rij => rij.Met);
        return met.ToDictionary(paar => paar.Key, paar => Laatste(paar.Value));

        // Who stayed may have been joined with another later.
        Guid Laatste(Guid deelnemer) => met.TryGetValue(deelnemer, out var verder) ? Laatste(verder) : deelnemer;
    }

    /// <param name="documenten">Who reads.</param>
    /// <param name="hco">The organisation.</param>
    /// <param name="waar">Which of its agreements: SQL over the columns of the table <c>o</c>, with parameters from <c>$2</c> on.</param>
    /// <param name="waarden">Their values.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async IAsyncEnumerable<DeelnemerVoorSubsidie> LeesAsync(
        Werkeenheid documenten, HcoNummer hco, string waar = "true", object[]? waarden = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        // Few numbers lack a birth date; the others hold it themselves.
        var opgegeven = (await documenten.LeesAsync(
            $"select id, opgegeven_geboortedatum from {OvereenkomstenDocumenten.Deelnemers} where tenant_id = $1 and opgegeven_geboortedatum is not null",
            [hco],
            rij => (Id: rij.GetGuid(0), Geboren: rij.GetFieldValue<DateOnly>(1)),
            cancellationToken)).ToDictionary(rij => rij.Id, rij => (DateOnly?)rij.Geboren);
        var rijen = documenten.StroomAsync(
            $"""
            select o.deelnemer_id, o.insz, o.startdatum, o.aanmeldingsdag, o.data ->> 'eindwijzigingen', o.geannuleerd_op is not null
            from {OvereenkomstenDocumenten.Overeenkomsten} o where o.tenant_id = $1 and {waar} order by o.deelnemer_id
            """,
            [hco, .. waarden ?? []],
            rij => (Deelnemer: rij.GetGuid(0), Insz: Insz.Hydrate(rij.GetString(1)), Looptijd: Looptijd(rij)),
            cancellationToken);
        DeelnemerVoorSubsidie? deelnemer = null;
        List<Looptijd> looptijden = [];
        await foreach (var rij in rijen)
        {
            if (deelnemer?.Id != rij.Deelnemer)
            {
                if (deelnemer is not null)
                    yield return deelnemer;
                looptijden = [];
                deelnemer = new(rij.Deelnemer, rij.Insz.Geboortedatum ?? opgegeven.GetValueOrDefault(rij.Deelnemer), looptijden);
            }
            looptijden.Add(rij.Looptijd);
        }
        if (deelnemer is not null)
            yield return deelnemer;
    }

    // Most agreements run on as they were reported.
    private static Looptijd Looptijd(DbDataReader rij) => new(
        rij.GetFieldValue<DateOnly>(2),
        rij.GetFieldValue<DateOnly>(3),
        rij.GetString(4) is not GeenWijzigingen and var wijzigingen ? JsonSerializer.Deserialize<List<Einddatumwijziging>>(wijzigingen, Json)! : [],
        rij.GetBoolean(5));
}
