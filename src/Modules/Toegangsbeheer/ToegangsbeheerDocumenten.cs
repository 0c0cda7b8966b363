namespace AmaWvg.Toegangsbeheer;

/// <summary>The documents of this module, in the schema <c>toegangsbeheer</c>.</summary>
internal sealed class ToegangsbeheerDocumenten : ModuleDocumenten
{
    /// <summary>An onderneming has one chain.</summary>
    public const string EenKeten = "onderneming_per_hco";

    public ToegangsbeheerDocumenten() : base("toegangsbeheer")
    {
        Document<Onderneming>();
        Kolomindex<Onderneming>(EenKeten, ["tenant_id"], index => index.IsUnique = true);
    }
}
