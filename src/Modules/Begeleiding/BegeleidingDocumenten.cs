namespace AmaWvg.Begeleiding;

/// <summary>The documents of this module, in the schema <c>begeleiding</c>. What is in the files is a plain table.</summary>
internal sealed class BegeleidingDocumenten : ModuleDocumenten
{
    public const string Stukken = "begeleiding.mt_doc_dossierstuk";

    private const string Organisatie = "tenant_id";

    public BegeleidingDocumenten() : base("begeleiding")
    {
        Document<Dossierstuk>();
        Kolom<Dossierstuk>(stuk => stuk.DeelnemerId, "deelnemer_id", "uuid", verplicht: true);
        Kolom<Dossierstuk>(stuk => stuk.OvereenkomstId, "overeenkomst_id", "uuid");
        Kolom<Dossierstuk>(stuk => stuk.Plicht, "plicht", "varchar", verplicht: true);
        Kolom<Dossierstuk>(stuk => stuk.Dag, "dag", "date", verplicht: true);
        Kolom<Dossierstuk>(stuk => stuk.Tot, "tot", "date");
        Kolom<Dossierstuk>(stuk => stuk.Kern, "kern", "text", verplicht: true);
        Kolom<Dossierstuk>(stuk => stuk.IsVervallen, "vervallen", "boolean", verplicht: true);
        Kolomindex<Dossierstuk>("dossierstuk_per_deelnemer", [Organisatie, "deelnemer_id"]);
        Kolomindex<Dossierstuk>("dossierstuk_feiten", [Organisatie, "id"], index => index.IncludeColumns =
            ["deelnemer_id", "overeenkomst_id", "plicht", "dag", "tot", "kern", "vervallen"]);

        Document<Dossierbijlage>();
        Kolom<Dossierbijlage>(bijlage => bijlage.Onderwerp, "onderwerp", "uuid", verplicht: true);
        Kolomindex<Dossierbijlage>("dossierbijlage_per_onderwerp", [Organisatie, "onderwerp"]);
    }
}
