namespace AmaWvg.Overeenkomsten;

/// <summary>Counts and lists without reading of whom they are; a file that was drawn it reads whole.</summary>
internal sealed class Inspectiedossiers(InspectieDocumenten documenten) : IInspectiedossiers
{
    private const string Loopt = "s.gekend_van <= $2 and s.gekend_tot > $2 and s.startdatum <= $1 and (s.einddatum is null or s.einddatum >= $1)";
    private const string Actief = $"select s.tenant_id, count(*)::int from {OvereenkomstenDocumenten.Standen} s where {Loopt} group by 1";
    private const string Lijst = $"select s.overeenkomst_id from {OvereenkomstenDocumenten.Standen} s where {Loopt} and s.tenant_id = $3 order by 1";

    public async Task<IReadOnlyDictionary<HcoNummer, int>> ActiefAsync(Peiling peiling, CancellationToken cancellationToken) =>
        (await documenten.LeesAsync(Actief, [peiling.Dag, peiling.GekendOp], rij => KeyValuePair.Create(HcoNummer.Hydrate(rij.GetString(0)), rij.GetInt32(1)), cancellationToken)).ToDictionary();

    public async Task<IReadOnlyList<Guid>> OvereenkomstenAsync(HcoNummer hco, Peiling peiling, CancellationToken cancellationToken) =>
        await documenten.LeesAsync(Lijst, [peiling.Dag, peiling.GekendOp, hco], rij => rij.GetGuid(0), cancellationToken);

    public async Task<Inspectiedossier?> VindAsync(HcoNummer hco, Guid overeenkomst, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Overeenkomst>(overeenkomst, cancellationToken) is { } o && o.Hco == hco
            ? new(o.Id, o.DeelnemerId, o.VolledigeNaam, o.Referentie, o.Startdatum, o.Einddatum, o.Aanmeldingsdag)
            : null;
}
