using System.Data.Common;
using System.Text.RegularExpressions;
using AmaWvg.MijnBerichten.Beheer.Outbox;
using Marten;

namespace AmaWvg.MijnBerichten;

internal static class BeheerOutboxEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(MijnBerichtenUrls.Outbox, Get);
        group.MapPost(MijnBerichtenUrls.Outbox, Post);
    }

    private static async Task<IResult> Get(string? pagina, string? gedaan, BeheerOutboxQuery query, CancellationToken cancellationToken) => BeheerOutboxPage.Create(
        await query.RunAsync(QueryPage.Number(pagina), gedaan is "ja", cancellationToken));

    private static async Task<IResult> Post(HttpRequest request, BeheerOutboxHandler handler, CancellationToken cancellationToken)
    {
        var form = await request.ReadFormAsync(cancellationToken);
        return Guid.TryParse(form["regel"], out var regel) && await handler.ProbeerOpnieuwAsync(regel, cancellationToken)
            ? Redirects.SeeOther(MijnBerichtenUrls.OutboxNa)
            : Results.NotFound();
    }
}

/// <summary>The work on events and mails, as staff see it.</summary>
/// <param name="Gebeurtenissen">Events still to do.</param>
/// <param name="Mails">Mails still to send.</param>
/// <param name="Oudste">When the oldest of both came.</param>
/// <param name="Paginering">How much waits for staff, and which page of it is shown.</param>
/// <param name="IsGedaan">Whether something was just let go again.</param>
/// <param name="Rijen">What waits for staff, newest first.</param>
/// <param name="Taken">The tasks of every day.</param>
public sealed record BeheerOutboxView(
    int Gebeurtenissen, int Mails, DateTimeOffset? Oudste, Paginering Paginering, bool IsGedaan, IReadOnlyList<OutboxRij> Rijen, IReadOnlyList<TaakRij> Taken) : IPagineerbaar;

/// <summary>Work that failed too often.</summary>
/// <param name="Id">Key.</param>
/// <param name="Wat">What it is.</param>
/// <param name="Voorziening">The organisation it is about.</param>
/// <param name="Sinds">Since when it waits.</param>
/// <param name="Pogingen">How often it failed.</param>
/// <param name="Fout">What went wrong the last time, as a technical word.</param>
public sealed record OutboxRij(Guid Id, string Wat, string Voorziening, DateTimeOffset Sinds, int Pogingen, string Fout);

/// <summary>A task of every day.</summary>
/// <param name="Naam">What it does.</param>
/// <param name="Gelukt">When it last went well.</param>
/// <param name="Mislukt">When it last failed.</param>
/// <param name="Fout">What went wrong then, as a technical word.</param>
/// <param name="IsMislukt">Whether it has not gone well since.</param>
public sealed record TaakRij(string Naam, DateTimeOffset? Gelukt, DateTimeOffset? Mislukt, string Fout, bool IsMislukt);

/// <summary>Lets work that waits for staff be tried again.</summary>
internal sealed class BeheerOutboxHandler(BeheerDocumenten documenten, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <returns>False when there is no such work.</returns>
    public async Task<bool> ProbeerOpnieuwAsync(Guid id, CancellationToken cancellationToken)
    {
        if ((await documenten.LeesAsync($"{Werkregel.Vraag} where id = $1", [id], Werkregel.Lees, cancellationToken)).SingleOrDefault() is not { } regel)
            return false;
        if (regel.Geparkeerd is not null)
        {
            documenten.VoerUit("update kernel.outbox set geparkeerd = null, pogingen = 0, niet_voor = ? where id = ?", clock.GetUtcNow(), id);
            if (regel.Mail is { } mail && await documenten.Query<Bezorging>().SingleAsync(b => b.Id == mail, cancellationToken) is var bezorging)
            {
                bezorging.Boek(Bezorgstatus.Onderweg, clock.GetUtcNow());
                documenten.Wijzig(bezorging);
            }
            documenten.NoteerHistoriekBij(regel.Hco, HistoriekOnderwerp.Outboxrij(regel.Id), "Opnieuw geprobeerd", null, sessie.Naam);
        }
        await documenten.SaveAsync(MijnBerichtenUrls.OutboxNa, cancellationToken);
        return true;
    }
}

internal sealed partial class BeheerOutboxQuery(BeheerDocumenten documenten, IDoelgroepen doelgroepen, IEnumerable<Dagtaaksoort> taken)
{
    private const string Stand = """
        select (count(*) filter (where not buiten))::int, (count(*) filter (where buiten))::int, min(tijdstip),
            (select count(*) from kernel.outbox where geparkeerd is not null)::int
        from kernel.outbox where verwerkt is null and geparkeerd is null
        """;

    public async Task<BeheerOutboxView> RunAsync(int pagina, bool isGedaan, CancellationToken cancellationToken)
    {
        var (gebeurtenissen, mails, oudste, totaal) = (await documenten.LeesAsync(
            Stand, [], row => (row.GetInt32(0), row.GetInt32(1), Moment(row, 2), row.GetInt32(3)), cancellationToken))[0];
        var paginering = new Paginering(totaal, Paginering.Gewoon, pagina);
        var regels = await documenten.LeesAsync(
            $"{Werkregel.Vraag} where geparkeerd is not null order by geparkeerd desc, id offset $1 limit $2",
            [paginering.Overgeslagen, paginering.PerPagina], Werkregel.Lees, cancellationToken);
        var (adressen, keuzes) = (await AdressenAsync(regels, cancellationToken), await doelgroepen.KeuzesAsync(cancellationToken));
        return new(
            gebeurtenissen, mails, oudste is { } moment ? BrusselseTijd.Lokaal(moment) : null, paginering, isGedaan,
            [
                .. regels.Select(r => new OutboxRij(
                    r.Id, r.Mail is { } mail ? $"E-mail aan {adressen[mail]}" : Bericht(r.Soort), keuzes.NaamVan(r.Hco),
                    BrusselseTijd.Lokaal(r.Geparkeerd!.Value), r.Pogingen, r.Fout)),
            ],
            await TakenAsync(cancellationToken));
    }

    private async Task<IReadOnlyList<TaakRij>> TakenAsync(CancellationToken cancellationToken)
    {
        var standen = (await documenten.LeesAsync(
            "select naam, gelukt, mislukt, coalesce(fout, ''), keren > 0 from kernel.dagtaak", [],
            row => new TaakRij(row.GetString(0), Moment(row, 1), Moment(row, 2), row.GetString(3), row.GetBoolean(4)), cancellationToken)).ToDictionary(stand => stand.Naam);
        return [.. taken.Select(taak => standen.GetValueOrDefault(taak.Naam) ?? new(taak.Naam, null, null, "", false))];
    }

    // An event is named after what happened: ContactpersoonGewijzigd.
    private static string Bericht(string soort) => $"Bericht: {Woordbegin().Replace(soort, match => $" {match.Value.ToLowerInvariant()}")}";

    private async Task<Dictionary<Guid, string>> AdressenAsync(List<Werkregel> regels, CancellationToken cancellationToken)
    {
        var mails = regels.Select(regel => regel.Mail).OfType<Guid>().ToList();
        return (await documenten.Query<Bezorging>().Where(b => mails.Contains(b.Id)).ToListAsync(cancellationToken)).ToDictionary(b => b.Id, b => b.Adres);
    }

    private static DateTimeOffset? Moment(DbDataReader row, int kolom) => row.IsDBNull(kolom) ? null : row.GetFieldValue<DateTimeOffset>(kolom);

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Woordbegin();
}

/// <summary>A row of the outbox, as far as staff need it.</summary>
/// <param name="Id">Key.</param>
/// <param name="Hco">The organisation it is about.</param>
/// <param name="Soort">Name of the event's type.</param>
/// <param name="Mail">The mail that it asks for, if it does.</param>
/// <param name="Pogingen">How often it failed.</param>
/// <param name="Fout">What went wrong the last time.</param>
/// <param name="Geparkeerd">Since when it waits for staff, if it does.</param>
internal sealed record Werkregel(Guid Id, HcoNummer Hco, string Soort, Guid? Mail, int Pogingen, string Fout, DateTimeOffset? Geparkeerd)
{
    /// <summary>The query for one of these, without what chooses them.</summary>
    public const string Vraag = "select id, hco, soort, gegevens::text, pogingen, coalesce(laatste_fout, ''), geparkeerd from kernel.outbox";

    /// <summary>Reads a row of <see cref="Vraag"/>.</summary>
    public static Werkregel Lees(DbDataReader row) => new(
        row.GetGuid(0), HcoNummer.Hydrate(row.GetString(1)), row.GetString(2), Mailbezorging.Van(row.GetString(2), row.GetString(3)), row.GetInt32(4), row.GetString(5),
        row.IsDBNull(6) ? null : row.GetFieldValue<DateTimeOffset>(6));
}
