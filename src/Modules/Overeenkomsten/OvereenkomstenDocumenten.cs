using Weasel.Postgresql.Tables;

namespace AmaWvg.Overeenkomsten;

/// <summary>
/// The documents of this module, in the schema <c>overeenkomsten</c>. What is searched, sorted and read by SQL stands in columns beside the
/// JSON; names and references are read from the JSON of the few rows that a page shows.
/// </summary>
internal sealed class OvereenkomstenDocumenten : ModuleDocumenten
{
    /// <summary>Tables of the documents, for SQL by hand.</summary>
    public const string Deelnemers = "overeenkomsten.mt_doc_deelnemer";

    public const string Overeenkomsten = "overeenkomsten.mt_doc_overeenkomst";

    /// <summary>What was known of each agreement, and when; triggers write it with the document.</summary>
    public const string Standen = "overeenkomsten.stand";

    /// <summary>An organisation knows a number once; who was joined with another leaves it free.</summary>
    public const string InszIndex = "deelnemer_per_insz";

    private const string Organisatie = "tenant_id";

    public OvereenkomstenDocumenten() : base("overeenkomsten")
    {
        Document<Deelnemer>();
        Kolom<Deelnemer>(deelnemer => deelnemer.Inszwaarde, "insz", "text", verplicht: true);
        Kolom<Deelnemer>(deelnemer => deelnemer.OpgegevenGeboortedatum, "opgegeven_geboortedatum", "date");
        Kolom<Deelnemer>(deelnemer => deelnemer.SamengevoegdMet, "samengevoegd_met", "uuid");
        Kolomindex<Deelnemer>(InszIndex, [Organisatie, "insz"], index => (index.IsUnique, index.Predicate) = (true, "samengevoegd_met is null"));
        Kolomindex<Deelnemer>("deelnemer_overal_per_insz", ["insz"]);
        Kolomindex<Deelnemer>("deelnemer_per_geboortedatum", [Organisatie, "opgegeven_geboortedatum"], index => index.Predicate = "opgegeven_geboortedatum is not null");
        Kolomindex<Deelnemer>("deelnemer_per_samenvoeging", [Organisatie, "samengevoegd_met"], index => index.Predicate = "samengevoegd_met is not null");
        Verwijzing<Deelnemer, Deelnemer>(deelnemer => deelnemer.SamengevoegdMet, "samengevoegd_met", "deelnemer_samengevoegd");

        Document<Overeenkomst>();
        Kolom<Overeenkomst>(overeenkomst => overeenkomst.DeelnemerId, "deelnemer_id", "uuid", verplicht: true);
        Kolom<Overeenkomst>(overeenkomst => overeenkomst.Inszwaarde, "insz", "text", verplicht: true);
        Kolom<Overeenkomst>(overeenkomst => overeenkomst.Startdatum, "startdatum", "date", verplicht: true);
        Kolom<Overeenkomst>(overeenkomst => overeenkomst.Einddatum, "einddatum", "date");
        Kolom<Overeenkomst>(overeenkomst => overeenkomst.Aanmeldingsdag, "aanmeldingsdag", "date", verplicht: true);
        Kolom<Overeenkomst>(overeenkomst => overeenkomst.GeannuleerdOp, "geannuleerd_op", "date");
        Kolom<Overeenkomst>(overeenkomst => overeenkomst.Zoektekst, "zoektekst", "text", verplicht: true);
        Kolom<Overeenkomst>(overeenkomst => overeenkomst.Sorteernaam, "sorteernaam", "text", verplicht: true);
        Kolom<Overeenkomst>(overeenkomst => overeenkomst.Sorteereinde, "sorteereinde", "date", verplicht: true);
        Verwijzing<Overeenkomst, Deelnemer>(overeenkomst => overeenkomst.DeelnemerId, "deelnemer_id", "overeenkomst_deelnemer_verwijzing");
        Vragen();
        VanEenOrganisatie();
        VanAlleOrganisaties();
    }

    private void Vragen()
    {
        Document<Correctievraag>();
        Kolom<Correctievraag>(vraag => vraag.OvereenkomstId, "overeenkomst_id", "uuid", verplicht: true);
        Verwijzing<Correctievraag, Overeenkomst>(vraag => vraag.OvereenkomstId, "overeenkomst_id");
        Kolom<Correctievraag>(vraag => vraag.BeantwoordOp, "beantwoord_op", "timestamptz");
        Kolomindex<Correctievraag>(Correctievraag.OpenIndex, [Organisatie, "overeenkomst_id"], index => (index.IsUnique, index.Predicate) = (true, "beantwoord_op is null"));
        Kolomindex<Correctievraag>("correctievraag_wachtend", ["id"], index => index.Predicate = "beantwoord_op is null");
    }

    // A search reads the first index alone; the other orders need only their key.
    private void VanEenOrganisatie()
    {
        Kolomindex<Overeenkomst>("overeenkomst_per_start", [Organisatie, "startdatum", "id"], index => index.IncludeColumns =
            ["zoektekst", "einddatum", "aanmeldingsdag", "sorteernaam", "sorteereinde", "deelnemer_id", "geannuleerd_op"]);
        Kolomindex<Overeenkomst>("overeenkomst_per_naam", [Organisatie, "sorteernaam", "id"]);
        Kolomindex<Overeenkomst>("overeenkomst_per_einde", [Organisatie, "sorteereinde", "id"]);
        Kolomindex<Overeenkomst>("overeenkomst_per_aanmelding", [Organisatie, "aanmeldingsdag", "id"]);
        Kolomindex<Overeenkomst>("overeenkomst_per_deelnemer", [Organisatie, "deelnemer_id"]);
    }

    // For staff.
    private void VanAlleOrganisaties()
    {
        Kolomindex<Overeenkomst>("overeenkomst_overal_per_woord", ["zoektekst"], index => (index.Method, index.Mask) = (IndexMethod.gin, "? gin_trgm_ops"));
        Kolomindex<Overeenkomst>("overeenkomst_overal_per_start", ["startdatum", "id"]);
        Kolomindex<Overeenkomst>("overeenkomst_overal_per_einde", ["einddatum"], index => index.Predicate = "einddatum is not null");
        Kolomindex<Overeenkomst>("overeenkomst_overal_per_insz", ["insz"]);
        Kolomindex<Overeenkomst>("overeenkomst_overal_geannuleerd", ["startdatum", "id"], index => index.Predicate = "geannuleerd_op is not null");
    }
}
