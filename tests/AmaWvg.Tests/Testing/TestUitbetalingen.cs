using AmaWvg.MijnUitbetalingen;
using NpgsqlTypes;

namespace AmaWvg.Tests.Testing;

/// <summary>Runs, payments and rates as the owner of the database puts them: past the walls, and past the rule of four eyes.</summary>
internal static class TestUitbetalingen
{
    /// <summary>Adds a run; one of a month that has a run already stays out.</summary>
    public static Task VoegRunToeAsync(this Portaal portaal, Uitbetalingsrun run) => portaal.VoegDocumentToeAsync(
        "insert into mijn_uitbetalingen.mt_doc_uitbetalingsrun (id, data, maand, eerste_maand, status) values ($1, $2, $3, $4, $5) on conflict (maand) do nothing",
        run, run.Dag, run.EersteDag, run.Status.ToString());

    /// <summary>Adds a rate.</summary>
    public static Task VoegTariefToeAsync(this Portaal portaal, Maand vanaf, decimal perMaand, decimal plafond) => portaal.BewaarAsync(new Tariefregel
    {
        Id = Guid.CreateVersion7(),
        Vanaf = vanaf,
        PerMaand = new(perMaand),
        Plafond = new(plafond),
        Toegevoegd = DateTimeOffset.UtcNow,
        Door = "Test",
    });

    /// <summary>A run that somebody made and, unless it waits, somebody else approved.</summary>
    public static Uitbetalingsrun MaakRun(Guid id, Maand maand, DateTimeOffset op, RunStatus status, Maand? eerste = null, Guid? vorige = null, int aantal = 0, decimal totaal = 0)
    {
        var run = new Uitbetalingsrun { Id = id, Maand = maand, EersteMaand = eerste ?? maand, Vorige = vorige };
        run.VraagVoorstel(new("Fien", "fien", "fien"), op);
        if (status is RunStatus.Voorgesteld or RunStatus.Goedgekeurd)
            run.LegVoor(aantal, new(totaal), op);
        if (status is RunStatus.Goedgekeurd)
            run.KeurGoed(new("Goele", "goele", "goele"), op);
        return run;
    }

    private static async Task VoegDocumentToeAsync(this Portaal portaal, string sql, AmaWvg.Kernel.IDocument document, params object[] kolommen)
    {
        await using var insert = portaal.Eigenaar.CreateCommand(sql);
        insert.Parameters.Add(new() { Value = document.Id });
        insert.Parameters.Add(new() { Value = Documentopslag.Json(document), NpgsqlDbType = NpgsqlDbType.Jsonb });
        foreach (var kolom in kolommen)
            insert.Parameters.Add(new() { Value = kolom });
        await insert.ExecuteNonQueryAsync();
    }
}
