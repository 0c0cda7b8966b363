namespace AmaWvg.Inspecties;

/// <summary>The documents of this module, in the schema <c>inspecties</c>.</summary>
internal sealed class InspectiesDocumenten : ModuleDocumenten
{
    public const string Rondes = "inspecties.mt_doc_inspectieronde";
    public const string Inspecties = "inspecties.mt_doc_inspectie";
    public const string Checklistregels = "inspecties.mt_doc_checklistregel";
    public const string Beschrijvingen = "inspecties.mt_doc_beschrijving";

    /// <summary>Every table, for who fills them in bulk.</summary>
    public static string[] Tabellen { get; } = [Rondes, Inspecties, Checklistregels, Beschrijvingen];

    public InspectiesDocumenten() : base("inspecties")
    {
        Document<Inspectieronde>();

        Document<Inspectie>();
        Kolom<Inspectie>(inspectie => inspectie.RondeId, "ronde_id", "uuid", verplicht: true);
        Kolom<Inspectie>(inspectie => inspectie.Status, "status", "varchar", verplicht: true);
        Verwijzing<Inspectie, Inspectieronde>(inspectie => inspectie.RondeId, "ronde_id", "inspectie_ronde");
        Kolomindex<Inspectie>("inspectie_per_ronde", ["ronde_id", "tenant_id"], index => index.IsUnique = true);

        Document<Checklistregel>();
        Kolom<Checklistregel>(regel => regel.InspectieId, "inspectie_id", "uuid", verplicht: true);
        Kolom<Checklistregel>(regel => regel.Criterium, "criterium", "text", verplicht: true);
        Verwijzing<Checklistregel, Inspectie>(regel => regel.InspectieId, "inspectie_id", "checklistregel_inspectie");
        Kolomindex<Checklistregel>("checklistregel_per_inspectie", ["inspectie_id", "criterium"], index => index.IsUnique = true);

        Document<Beschrijving>();
        Kolom<Beschrijving>(beschrijving => beschrijving.InspectieId, "inspectie_id", "uuid", verplicht: true);
        Verwijzing<Beschrijving, Inspectie>(beschrijving => beschrijving.InspectieId, "inspectie_id", "beschrijving_inspectie");
        Kolomindex<Beschrijving>("beschrijving_per_inspectie", ["inspectie_id"], index => index.IsUnique = true);
    }
}
