using Marten.Schema;
using Marten.Schema.Indexing.Unique;

namespace AmaWvg.MijnVoorziening;

/// <summary>The documents of this module, in the schema <c>mijn_voorziening</c>.</summary>
internal sealed class MijnVoorzieningDocumenten : ModuleDocumenten
{
    /// <summary>An address stands once in the list of an organisation, whatever its case.</summary>
    public const string EmailIndex = "communicatieadres_email_per_hco";

    /// <summary>Of an account number one other takes the place, and an organisation has one first number.</summary>
    public const string RekeningIndex = "rekeningnummer_vorige_per_hco";

    /// <summary>An organisation writes one application at a time, and waits for one decision at a time.</summary>
    public const string OpenIndex = "erkenningsaanvraag_open_per_hco";

    public MijnVoorzieningDocumenten() : base("mijn_voorziening")
    {
        Document<Voorziening>();
        Kolomindex<Voorziening>("voorziening_per_hco", ["tenant_id"], index => index.IsUnique = true);
        Document<Erkenning>();
        Document<Rekeningnummer>().Index(rekening => rekening.Vorige!, index =>
        {
            index.Name = RekeningIndex;
            index.IsUnique = true;
            index.NullsNotDistinct = true;
            index.TenancyScope = TenancyScope.PerTenant;
        });
        Document<Erkenningsaanvraag>();
        Kolomindex<Erkenningsaanvraag>(OpenIndex, ["tenant_id"], index =>
        {
            index.IsUnique = true;
            index.Predicate = "((data ->> 'status'::text) = ANY (ARRAY['InOpmaak'::text, 'InAanvraag'::text, 'Ontvankelijk'::text]))";
        });
        Document<Bijlage>().Index(bijlage => bijlage.Aanvraag, index => index.Name = "bijlage_per_aanvraag");
        Document<Samengaan>();
        Document<VorigAdres>();
        Document<Communicatieadres>().Index(adres => adres.Email, index =>
        {
            index.Name = EmailIndex;
            index.IsUnique = true;
            index.Casing = ComputedIndex.Casings.Lower;
            index.TenancyScope = TenancyScope.PerTenant;
        });
    }
}
