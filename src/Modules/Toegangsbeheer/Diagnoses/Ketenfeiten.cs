using Npgsql;

namespace AmaWvg.Toegangsbeheer;

/// <summary>
/// How far the chain of an onderneming goes, for somebody who stands outside it. Read as the role of the department, in this one place: it takes
/// the state of the links, the name of the hoofdtoegangsbeheerder as the contact centre would tell it, and what concerns the person who asks: also
/// what that person is in the chains that they did not choose at sign-in.
/// </summary>
/// <param name="HeeftHoofd">Whether there is a hoofdtoegangsbeheerder.</param>
/// <param name="Hoofdnaam">The name of that person; null when they never signed in.</param>
/// <param name="WordtBeheerd">Whether somebody else manages access in the chain, or in a part of it.</param>
/// <param name="Hoedanigheid">Whether the hoedanigheid is active.</param>
/// <param name="Eigen">The voorzieningen that the chain knows: its subafdelingen, and those that staff registered.</param>
/// <param name="Subafdelingen">The links of the person who asks, by HCO number of the voorziening.</param>
internal sealed record Ketenfeiten(
    bool HeeftHoofd, string? Hoofdnaam, bool WordtBeheerd, bool Hoedanigheid, IReadOnlyList<Ketenvoorziening> Eigen, IReadOnlyDictionary<string, Toegangsschakels> Subafdelingen)
{
    private const string Registratie = """
        select data ->> 'nummer' from toegangsbeheer.mt_doc_onderneming
        where data ->> 'nummer' is not null and data -> 'geregistreerd' @> jsonb_build_array(jsonb_build_object('hco', $1::text)) limit 1
        """;

    public static Ketenfeiten Geen { get; } = new(false, null, false, false, [], new Dictionary<string, Toegangsschakels>());

    public static async Task<Ketenfeiten> LeesAsync(NpgsqlDataSource beheer, Ondernemingsnummer nummer, Insz wie, CancellationToken cancellationToken)
    {
        if (await TekstAsync(beheer, "select data from toegangsbeheer.mt_doc_onderneming where tenant_id = $1", Ketensleutel.Van(nummer).Waarde, cancellationToken) is not { } json)
            return Geen;
        var keten = Documentopslag.Lees<Onderneming>(json);
        var hoofd = keten.Hoofdtoegangsbeheerder?.Wie;
        return new(
            hoofd is not null,
            hoofd is null ? null : await TekstAsync(beheer, "select naam from toegangsbeheer.persoon where insz = $1", hoofd.Waarde, cancellationToken),
            keten.Toegangsbeheerder is not null || keten.CoHoofdtoegangsbeheerders.Count + keten.CoToegangsbeheerders.Count > 0 || keten.Actief.Any(subafdeling => subafdeling.Beheerder is not null),
            keten.Hoedanigheid is not null,
            [
                .. keten.Actief.Select(subafdeling => new Ketenvoorziening(subafdeling.Voorziening, subafdeling.Naam, true)),
                .. keten.Geregistreerd.Select(registratie => new Ketenvoorziening(registratie.Hco, registratie.Naam, true)),
            ],
            keten.Actief.ToDictionary(subafdeling => subafdeling.Voorziening.Waarde, subafdeling => keten.Schakels(subafdeling.Voorziening, wie)));
    }

    /// <summary>What the person is in other chains, by name of the onderneming.</summary>
    public static async Task<IReadOnlyList<Rolelders>> RollenAsync(NpgsqlDataSource beheer, IEnumerable<HcoNummer> ketens, Insz wie, CancellationToken cancellationToken)
    {
        await using var select = beheer.CreateCommand("select data from toegangsbeheer.mt_doc_onderneming where tenant_id = any ($1)");
        select.Parameters.Add(new() { Value = ketens.Select(keten => keten.Waarde).ToArray() });
        await using var rij = await select.ExecuteReaderAsync(cancellationToken);
        var rollen = new List<Rolelders>();
        while (await rij.ReadAsync(cancellationToken))
        {
            var keten = Documentopslag.Lees<Onderneming>(rij.GetString(0));
            rollen.Add(new(keten.Naam, keten.Rolnamen(wie)));
        }
        return [.. rollen.OrderBy(elders => Letterbeeld.Vouw(elders.Naam), StringComparer.Ordinal)];
    }

    /// <summary>The onderneming for which staff registered this voorziening, because CoBRHA does not know it; null for none.</summary>
    public static async Task<Ondernemingsnummer?> OndernemingVanAsync(NpgsqlDataSource beheer, HcoNummer hco, CancellationToken cancellationToken) =>
        await TekstAsync(beheer, Registratie, hco.Waarde, cancellationToken) is { } nummer ? Ondernemingsnummer.Parse(nummer) : null;

    /// <summary>
    /// The voorzieningen of the onderneming, by name: those of the chain, and those of CoBRHA that it can still add. With a number that one alone,
    /// also when it cannot be added.
    /// </summary>
    public IReadOnlyList<Ketenvoorziening> Met(IEnumerable<CobrhaVoorziening> cobrha, bool isOcmw, HcoNummer? hco) =>
    [
        .. Eigen.Concat(cobrha.Select(voorziening => new Ketenvoorziening(voorziening.Hco, voorziening.Naam, Subafdelingkeuze.MagKiezen(isOcmw, voorziening.Zorgtype))))
            .DistinctBy(voorziening => voorziening.Hco)
            .Where(voorziening => hco is null ? voorziening.IsKiesbaar : voorziening.Hco == hco)
            .OrderBy(voorziening => voorziening.Naam, StringComparer.Ordinal),
    ];

    /// <summary>The links of the person who asks to a voorziening.</summary>
    public Toegangsschakels Van(HcoNummer voorziening) => Subafdelingen.GetValueOrDefault(voorziening.Waarde, new(Hoedanigheid, false, false, false, false));

    public bool GeeftToegang(Ketenvoorziening voorziening) => Van(voorziening.Hco).GeeftToegang;

    private static async Task<string?> TekstAsync(NpgsqlDataSource beheer, string sql, string waarde, CancellationToken cancellationToken)
    {
        await using var select = beheer.CreateCommand(sql);
        select.Parameters.Add(new() { Value = waarde });
        return await select.ExecuteScalarAsync(cancellationToken) as string;
    }
}

/// <summary>What somebody is in the chain of another onderneming.</summary>
/// <param name="Naam">The onderneming.</param>
/// <param name="Rol">In words.</param>
public sealed record Rolelders(string Naam, string Rol);

/// <summary>A voorziening of an onderneming.</summary>
/// <param name="Hco">Its number.</param>
/// <param name="Naam">Its name.</param>
/// <param name="IsKiesbaar">Whether it can be a subafdeling there (BR-42).</param>
internal sealed record Ketenvoorziening(HcoNummer Hco, string Naam, bool IsKiesbaar);
