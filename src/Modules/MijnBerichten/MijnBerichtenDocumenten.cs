namespace AmaWvg.MijnBerichten;

/// <summary>The documents of this module, in the schema <c>mijn_berichten</c>. Who read what, and what is in the files, are plain tables.</summary>
internal sealed class MijnBerichtenDocumenten : ModuleDocumenten
{
    public MijnBerichtenDocumenten() : base("mijn_berichten")
    {
        Document<Gesprek>();
        Kolom<Gesprek>(gesprek => gesprek.Status, "status", "varchar", verplicht: true);
        Kolom<Gesprek>(gesprek => gesprek.Laatste, "laatste", "timestamptz", verplicht: true);
        Kolom<Gesprek>(gesprek => gesprek.Uiterlijk, "uiterlijk", "date", verplicht: true);
        Kolomindex<Gesprek>("gesprek_lijst", ["tenant_id", "laatste", "id"]);
        Kolomindex<Gesprek>("gesprek_overal", ["status", "uiterlijk", "id"]);

        Document<Verzending>();
        Kolom<Verzending>(verzending => verzending.Moment, "moment", "timestamptz", verplicht: true);
        Kolomindex<Verzending>("verzending_lijst", ["moment", "id"]);

        Document<Verzendbijlage>();
        Kolom<Verzendbijlage>(bijlage => bijlage.VerzendingId, "verzending_id", "uuid", verplicht: true);
        Verwijzing<Verzendbijlage, Verzending>(bijlage => bijlage.VerzendingId, "verzending_id", gaatMee: true);
        Kolomindex<Verzendbijlage>("verzendbijlage_per_verzending", ["verzending_id"]);

        Document<Bericht>();
        Kolom<Bericht>(bericht => bericht.Verzonden, "verzonden", "timestamptz", verplicht: true);
        Kolom<Bericht>(bericht => bericht.Verzenddag, "verzenddag", "date", verplicht: true);
        Kolom<Bericht>(bericht => bericht.Zoektekst, "zoektekst", "text", verplicht: true);
        Kolom<Bericht>(bericht => bericht.VerzendingId, "verzending_id", "uuid");
        Verwijzing<Bericht, Verzending>(bericht => bericht.VerzendingId, "verzending_id");
        Kolomindex<Bericht>("bericht_lijst", ["tenant_id", "verzonden", "id"], index => index.IncludeColumns = ["verzenddag", "zoektekst"]);
        Kolomindex<Bericht>("bericht_per_verzending", ["verzending_id"]);

        Document<Berichtbijlage>();
        Kolom<Berichtbijlage>(bijlage => bijlage.BerichtId, "bericht_id", "uuid", verplicht: true);
        Verwijzing<Berichtbijlage, Bericht>(bijlage => bijlage.BerichtId, "bericht_id");
        Kolom<Berichtbijlage>(bijlage => bijlage.VerzendbijlageId, "verzendbijlage_id", "uuid", verplicht: true);
        Verwijzing<Berichtbijlage, Verzendbijlage>(bijlage => bijlage.VerzendbijlageId, "verzendbijlage_id");
        Kolomindex<Berichtbijlage>("berichtbijlage_per_bericht", ["bericht_id"]);
        Kolomindex<Berichtbijlage>("berichtbijlage_per_bestand", ["verzendbijlage_id", "tenant_id"]);

        Document<Bezorging>();
        Kolom<Bezorging>(bezorging => bezorging.BerichtId, "bericht_id", "uuid", verplicht: true);
        Verwijzing<Bezorging, Bericht>(bezorging => bezorging.BerichtId, "bericht_id");
        Kolom<Bezorging>(bezorging => bezorging.Status, "status", "varchar", verplicht: true);
        Kolom<Bezorging>(bezorging => bezorging.Tijdstip, "tijdstip", "timestamptz", verplicht: true);
        Kolomindex<Bezorging>("bezorging_per_bericht", ["bericht_id"]);
        Kolomindex<Bezorging>("bezorging_per_status", ["tenant_id", "status", "tijdstip"]);
    }
}
