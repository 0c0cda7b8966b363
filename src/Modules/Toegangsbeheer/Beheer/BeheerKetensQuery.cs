using Marten;

namespace AmaWvg.Toegangsbeheer;

/// <summary>Finds chains for staff: by number or name of the onderneming, by HCO-nummer of a voorziening in it, or by a person, whom the desk counts and logs.</summary>
internal sealed class BeheerKetensQuery(BeheerDocumenten documenten, Inszloket loket)
{
    public const string Doel = "rol in het toegangsbeheer zoeken";

    /// <summary>SQL for the chains with the voorziening of number <c>$1</c>: a subafdeling, also one that ended, or one that staff registered.</summary>
    internal const string HeeftVoorziening = """
        (data -> 'subafdelingen' @> jsonb_build_array(jsonb_build_object('voorziening', $1::text)) or data -> 'geregistreerd' @> jsonb_build_array(jsonb_build_object('hco', $1::text)))
        """;

    private const int Meeste = 25;

    public async Task<IReadOnlyList<BeheerKetenRij>> ZoekAsync(string zoek, CancellationToken cancellationToken)
    {
        var ketens = documenten.Query<Onderneming>();
        var gevonden = Ondernemingsnummer.TryParse(zoek, out var nummer)
            ? ketens.Where(keten => keten.Nummer == nummer)
            : ketens.Where(keten => keten.Naam.Contains(zoek, StringComparison.OrdinalIgnoreCase));
        var rijen = await gevonden.OrderBy(keten => keten.Naam).Take(Meeste).ToListAsync(cancellationToken);
        return [.. rijen.UnionBy(await MetVoorzieningAsync(zoek, cancellationToken), keten => keten.Id).Select(Rij)];
    }

    public async Task<IReadOnlyList<BeheerKetenRij>> VanPersoonAsync(Insz wie, CancellationToken cancellationToken)
    {
        var gevonden = await loket.VraagBijAsync(Sleutelregister.Departement, wie, Doel, () => KetensAsync(wie, cancellationToken), ketens => ketens[0].Id, cancellationToken);
        return [.. (gevonden ?? []).Select(Rij)];
    }

    /// <summary>The chains of which nobody knows the onderneming, by name: staff say which it is.</summary>
    public async Task<IReadOnlyList<BeheerKetenRij>> OnbekendAsync(CancellationToken cancellationToken) => [.. (await documenten.LeesAsync(
        $"select data from toegangsbeheer.mt_doc_onderneming where data ->> 'nummer' is null and jsonb_path_exists(data, '$.subafdelingen[*] ? (!exists(@.einde) || @.einde == null)') order by data ->> 'naam' limit {Meeste}",
        [], rij => Documentopslag.Lees<Onderneming>(rij.GetString(0)), cancellationToken)).Select(Rij)];

    private async Task<IReadOnlyList<Onderneming>?> KetensAsync(Insz wie, CancellationToken cancellationToken)
    {
        var sleutels = await documenten.LeesAsync("select hco from toegangsbeheer.betrokkene where insz = $1", [wie], rij => HcoNummer.Hydrate(rij.GetString(0)), cancellationToken);
        return sleutels.Count == 0 ? null : await documenten.Query<Onderneming>().Where(keten => keten.Hco.IsOneOf(sleutels)).ToListAsync(cancellationToken);
    }

    // Its digits may be the number of another onderneming too: then both are shown.
    private async Task<IReadOnlyList<Onderneming>> MetVoorzieningAsync(string zoek, CancellationToken cancellationToken) => !HcoNummer.TryParse(zoek, out var hco) ? [] : await documenten.LeesAsync(
        $"select data from toegangsbeheer.mt_doc_onderneming where {HeeftVoorziening} order by data ->> 'naam' limit {Meeste}", [hco.Waarde], rij => Documentopslag.Lees<Onderneming>(rij.GetString(0)), cancellationToken);

    private static BeheerKetenRij Rij(Onderneming keten) => new(keten.Id, keten.Naam, keten.Nummerweergave, keten.Gemeente, keten.Hoofdtoegangsbeheerder is not null, keten.Actief.Count());
}
