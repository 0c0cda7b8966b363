using System.Data.Common;

namespace AmaWvg.Overeenkomsten;

/// <summary>An agreement as lists show it, read from the table without the rest of the document.</summary>
internal sealed record Overeenkomstrij(
    Guid Id, HcoNummer Hco, Guid Deelnemer, string Naam, string Voornaam, Insz Insz, string Referentie, DateOnly Startdatum, DateOnly? Einddatum, DateOnly Aanmeldingsdag, bool IsGeannuleerd)
{
    /// <summary>What is selected, of the table <c>o</c>.</summary>
    public const string Kolommen =
        "o.id, o.tenant_id, o.deelnemer_id, o.data ->> 'naam' as naam, o.data ->> 'voornaam' as voornaam, o.insz, o.data ->> 'referentie' as referentie, "
        + "o.startdatum, o.einddatum, o.aanmeldingsdag, o.geannuleerd_op is not null as geannuleerd";

    /// <summary>How many columns these are.</summary>
    public const int Aantal = 11;

    public static Overeenkomstrij Lees(DbDataReader rij) => new(
        rij.GetGuid(0), HcoNummer.Hydrate(rij.GetString(1)), rij.GetGuid(2), rij.GetString(3), rij.GetString(4), Insz.Hydrate(rij.GetString(5)), rij.GetString(6),
        rij.GetFieldValue<DateOnly>(7), rij.IsDBNull(8) ? null : rij.GetFieldValue<DateOnly>(8), rij.GetFieldValue<DateOnly>(9), rij.GetBoolean(10));

    public OvereenkomstStatus StatusOp(DateOnly vandaag) => OvereenkomstStatusRegel.StatusOp(vandaag, Startdatum, Einddatum, IsGeannuleerd);

    /// <summary>From when there is subsidy, when that is later than the start; null otherwise.</summary>
    public string? SubsidieVanaf => !IsGeannuleerd && Aanmeldtermijn.IsLaattijdig(Startdatum, Aanmeldingsdag) ? Aanmeldtermijn.SubsidieVanaf(Startdatum, Aanmeldingsdag).Weergave : null;
}
