namespace AmaWvg.Inspecties;

/// <summary>The documents of this module, in the schema <c>inspecties</c>.</summary>
internal sealed class InspectiesDocumenten : ModuleDocumenten
{
    public const string Rondes = "inspecties.mt_doc_inspectieronde";
    public const string Inspecties = "inspecties.mt_doc_inspectie";
    public const string Checklistregels = "inspecties.mt_doc_checklistregel";
    public const string Beschrijvingen = "inspecties.mt_doc_beschrijving";
    public const string Verslagen = "inspecties.mt_doc_verslag";
    public const string Gepubliceerd = "inspecties.mt_doc_gepubliceerdverslag";
    public const string Remedieringen = "inspecties.mt_doc_remediering";

    /// <summary>Every table, for who fills them in bulk.</summary>
    public static string[] Tabellen { get; } =
    [
        Rondes, Inspecties, Checklistregels, Beschrijvingen, Remedieringen, Verslagen, Gepubliceerd, "inspecties.mt_doc_inspectiebestand",
        "inspecties.inhoud", "inspecties.publicatie", "inspecties.inzage", "kernel.inspectiedossier",
    ];

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

        Document<Verslag>();
        Kolom<Verslag>(verslag => verslag.InspectieId, "inspectie_id", "uuid", verplicht: true);
        Kolom<Verslag>(verslag => verslag.Nummer, "nummer", "integer", verplicht: true);
        Verwijzing<Verslag, Inspectie>(verslag => verslag.InspectieId, "inspectie_id", "verslag_inspectie");
        Kolomindex<Verslag>("verslag_per_inspectie", ["inspectie_id", "nummer"], index => index.IsUnique = true);

        Document<GepubliceerdVerslag>();

        Document<Inspectiebestand>();
        Kolom<Inspectiebestand>(bestand => bestand.InspectieId, "inspectie_id", "uuid", verplicht: true);
        Verwijzing<Inspectiebestand, Inspectie>(bestand => bestand.InspectieId, "inspectie_id", "bestand_inspectie");
        Kolomindex<Inspectiebestand>("bestand_per_inspectie", ["inspectie_id"]);

        Document<Remediering>();
        Kolom<Remediering>(remediering => remediering.InspectieId, "inspectie_id", "uuid", verplicht: true);
        Kolom<Remediering>(remediering => remediering.Criterium, "criterium", "text", verplicht: true);
        Verwijzing<Remediering, Inspectie>(remediering => remediering.InspectieId, "inspectie_id", "remediering_inspectie");
        Kolomindex<Remediering>("remediering_per_inspectie", ["inspectie_id", "criterium"], index => index.IsUnique = true);
    }
}
