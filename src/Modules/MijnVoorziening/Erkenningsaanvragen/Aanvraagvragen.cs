using Marten;
using Npgsql;
using NpgsqlTypes;

namespace AmaWvg.MijnVoorziening;

/// <summary>Where an application stands, without its answers.</summary>
/// <param name="Id">The application.</param>
/// <param name="Hco">Whose.</param>
/// <param name="Ingediend">When it was filed; null for a draft.</param>
/// <param name="Status">Where it stands.</param>
internal sealed record Aanvraagstand(Guid Id, HcoNummer Hco, DateTimeOffset? Ingediend, AanvraagStatus Status);

/// <summary>What is asked of applications.</summary>
internal static class Aanvraagvragen
{
    /// <summary>Where applications stand, the newest first.</summary>
    /// <param name="documenten">Who reads.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <param name="hco">Whose; an organisation itself names its own: SQL by hand has the second wall alone.</param>
    public static Task<List<Aanvraagstand>> AanvraagstandenAsync(this Werkeenheid documenten, CancellationToken cancellationToken, HcoNummer? hco = null) => documenten.LeesAsync(
        $"""
        select id, tenant_id, (data ->> 'ingediend')::timestamptz, data ->> 'status' from {documenten.Tabel<Erkenningsaanvraag>()}
        where ($1::text is null or tenant_id = $1) order by (data ->> 'aangemaakt')::timestamptz desc, id desc
        """,
        [new NpgsqlParameter { Value = (object?)hco?.Waarde ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text }],
        rij => new Aanvraagstand(
            rij.GetGuid(0), HcoNummer.Hydrate(rij.GetString(1)), rij.IsDBNull(2) ? null : rij.GetFieldValue<DateTimeOffset>(2), Enum.Parse<AanvraagStatus>(rij.GetString(3))),
        cancellationToken);

    /// <summary>The newest application: the open one, when there is one.</summary>
    public static Task<Erkenningsaanvraag?> LaatsteAanvraagAsync(this Documenten documenten, CancellationToken cancellationToken) =>
        documenten.Query<Erkenningsaanvraag>().OrderByDescending(aanvraag => aanvraag.Aangemaakt).FirstOrDefaultAsync(cancellationToken);

    /// <summary>An application that was filed, or null: a draft is nobody's but the organisation's.</summary>
    public static async Task<Erkenningsaanvraag?> IngediendeAanvraagAsync(this BeheerDocumenten documenten, Guid id, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Erkenningsaanvraag>(id, cancellationToken) is { Status: not AanvraagStatus.InOpmaak } aanvraag ? aanvraag : null;
}
