namespace AmaWvg.MijnUitbetalingen;

/// <summary>
/// The documents of this module, in the schema <c>mijn_uitbetalingen</c>. Its lines, the counter of payments and what belongs to making a run are
/// plain tables beside them.
/// </summary>
internal sealed class MijnUitbetalingenDocumenten : ModuleDocumenten
{
    /// <summary>A month has one run.</summary>
    public const string Maandindex = "uitbetalingsrun_per_maand";

    /// <summary>One run follows another: two proposals that reckon with the same payments are never both approved.</summary>
    public const string Ketenindex = "uitbetalingsrun_volgt_op";

    public MijnUitbetalingenDocumenten() : base("mijn_uitbetalingen")
    {
        Document<Tariefregel>();

        // Written by hand in the migration, over the JSON and with a condition.
        Document<Uitbetalingsrun>().IgnoreIndex(Ketenindex);
        // All that an organisation may read of a run: the role app has a right on these columns, and none on the document.
        Kolom<Uitbetalingsrun>(run => run.Dag, "maand", "date", verplicht: true);
        Kolom<Uitbetalingsrun>(run => run.EersteDag, "eerste_maand", "date", verplicht: true);
        Kolom<Uitbetalingsrun>(run => run.Status, "status", "text", verplicht: true);
        Kolomindex<Uitbetalingsrun>(Maandindex, ["maand"], index => index.IsUnique = true);

        Document<Uitbetaling>();
        Kolom<Uitbetaling>(uitbetaling => uitbetaling.RunId, "run_id", "uuid", verplicht: true);
        Verwijzing<Uitbetaling, Uitbetalingsrun>(betaling => betaling.RunId, "run_id", "uitbetaling_run_fkey");
        Kolom<Uitbetaling>(uitbetaling => uitbetaling.Nummer, "nummer", "integer");
        Kolomindex<Uitbetaling>("uitbetaling_per_run", ["run_id", "tenant_id"], index => index.IsUnique = true);
        Kolomindex<Uitbetaling>("uitbetaling_per_nummer", ["nummer"], index => index.IsUnique = true);
    }
}
