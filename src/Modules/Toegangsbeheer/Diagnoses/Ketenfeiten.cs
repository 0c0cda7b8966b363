using Npgsql;

namespace AmaWvg.Toegangsbeheer;

/// <summary>
/// How far the chain of an onderneming goes, for somebody who stands outside it. Read as the role of the department, in this one place: it takes
/// the state of the links, the name of the hoofdtoegangsbeheerder as the contact centre would tell it, and what concerns the person who asks.
/// </summary>
/// <param name="Hoofd">Name of the hoofdtoegangsbeheerder; null when there is none.</param>
/// <param name="Hoedanigheid">Whether the hoedanigheid is active.</param>
/// <param name="Subafdelingen">The links of the person who asks, by HCO number of the voorziening.</param>
internal sealed record Ketenfeiten(string? Hoofd, bool Hoedanigheid, IReadOnlyDictionary<string, Toegangsschakels> Subafdelingen)
{
    public static Ketenfeiten Geen { get; } = new(null, false, new Dictionary<string, Toegangsschakels>());

    public static async Task<Ketenfeiten> LeesAsync(NpgsqlDataSource beheer, Ondernemingsnummer nummer, Insz wie, CancellationToken cancellationToken)
    {
        await using var select = beheer.CreateCommand("select data from toegangsbeheer.mt_doc_onderneming where tenant_id = $1");
        select.Parameters.Add(new() { Value = Ketensleutel.Van(nummer).Waarde });
        if (await select.ExecuteScalarAsync(cancellationToken) is not string json)
            return Geen;
        var keten = Documentopslag.Lees<Onderneming>(json);
        return new(
            keten.Hoofdtoegangsbeheerder is { Wie: var hoofd } ? await NaamAsync(beheer, hoofd, cancellationToken) : null,
            keten.Hoedanigheid is not null,
            keten.Actief.ToDictionary(subafdeling => subafdeling.Voorziening.Waarde, subafdeling => keten.Schakels(subafdeling.Voorziening, wie)));
    }

    /// <summary>The links of the person who asks to a voorziening.</summary>
    public Toegangsschakels Van(HcoNummer voorziening) => Subafdelingen.GetValueOrDefault(voorziening.Waarde, new(Hoedanigheid, false, false, false, false));

    private static async Task<string> NaamAsync(NpgsqlDataSource beheer, Insz hoofd, CancellationToken cancellationToken)
    {
        await using var select = beheer.CreateCommand("select naam from toegangsbeheer.persoon where insz = $1");
        select.Parameters.Add(new() { Value = hoofd.Waarde });
        return await select.ExecuteScalarAsync(cancellationToken) as string ?? Ketenwoorden.NogNiet;
    }
}
