namespace AmaWvg.Cijfers;

/// <summary>The documents of this module, in the schema <c>cijfers</c>.</summary>
internal sealed class CijfersDocumenten : ModuleDocumenten
{
    public const string Publicaties = "cijfers.mt_doc_publicatie";

    public CijfersDocumenten() : base("cijfers")
    {
        Document<Publicatie>();
        Kolom<Publicatie>(publicatie => publicatie.Onderwerp, "onderwerp", "text", verplicht: true);
        Kolom<Publicatie>(publicatie => publicatie.Dag, "dag", "date", verplicht: true);
        Kolomindex<Publicatie>("publicatie_per_dag", ["onderwerp", "dag"], index => index.IsUnique = true);
    }
}
