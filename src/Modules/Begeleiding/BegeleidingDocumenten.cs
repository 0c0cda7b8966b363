namespace AmaWvg.Begeleiding;

/// <summary>The documents of this module, in the schema <c>begeleiding</c>. What is in the files is a plain table.</summary>
internal sealed class BegeleidingDocumenten : ModuleDocumenten
{
    public const string Stukken = "begeleiding.mt_doc_dossierstuk";
    public const string Modellen = "begeleiding.mt_doc_modelversie";
    public const string Bijlagen = "begeleiding.mt_doc_dossierbijlage";
    public const string Inhoud = "begeleiding.bijlage_inhoud";
    public const string Werkposten = "begeleiding.mt_doc_werkpost";
    public const string Personeel = "begeleiding.mt_doc_personeelslid";
    public const string Polissen = "begeleiding.mt_doc_polis";
    public const string Teksten = "begeleiding.mt_doc_beleidstekst";
    public const string Standaard = "begeleiding.mt_doc_standaardafspraken";

    /// <summary>Every table, for who fills them in bulk.</summary>
    public static string[] Tabellen { get; } = [Stukken, Modellen, Bijlagen, Inhoud, Werkposten, Personeel, Polissen, Teksten, Standaard, "begeleiding.concept"];

    /// <summary>An organisation has one set of defaults.</summary>
    public const string StandaardIndex = "standaardafspraken_per_hco";

    /// <summary>An organisation has one text of each kind.</summary>
    public const string TekstIndex = "beleidstekst_per_soort";

    /// <summary>The versions of an agreement by the model have numbers, and one at most is a draft.</summary>
    public const string ModelIndex = "modelversie_per_overeenkomst";

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

        Document<Werkpost>();
        Document<Standaardafspraken>();
        Kolomindex<Standaardafspraken>(StandaardIndex, [Organisatie], index => index.IsUnique = true);
        Document<Personeelslid>();
        Document<Polis>();
        Document<Beleidstekst>();
        Kolom<Beleidstekst>(tekst => tekst.Soort, "soort", "varchar", verplicht: true);
        Kolomindex<Beleidstekst>(TekstIndex, [Organisatie, "soort"], index => index.IsUnique = true);
        Document<Modelversie>();
        Kolom<Modelversie>(model => model.OvereenkomstId, "overeenkomst_id", "uuid", verplicht: true);
        Kolom<Modelversie>(model => model.Nummer, "nummer", "integer", verplicht: true);
        Kolomindex<Modelversie>(ModelIndex, [Organisatie, "overeenkomst_id", "nummer"], index => index.IsUnique = true);
    }
}
