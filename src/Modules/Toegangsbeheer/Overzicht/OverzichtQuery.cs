using Npgsql;

namespace AmaWvg.Toegangsbeheer;

internal sealed class OverzichtQuery(
    Documenten documenten, Ketentoegang toegang, ICobrha cobrha, IToegangsrechten rechten, IHttpContextAccessor accessor, [FromKeyedServices(Databankrol.Beheer)] NpgsqlDataSource beheer)
{
    public async Task<OverzichtView?> RunAsync(CancellationToken cancellationToken)
    {
        if (await documenten.EigenKetenAsync(cancellationToken) is not { } keten)
            return null;
        var wie = toegang.Wie;
        var magAlles = keten.Mag(wie, Ketenhandeling.KetenBekijken);
        var register = magAlles ? await cobrha.VanOndernemingAsync(keten.Nummer!, cancellationToken) : new(true, []);
        var kiesbaar = magAlles ? Cobrhakeuze.Kiesbaar(keten, register.Waarde ?? []) : [];
        var eigen = magAlles ? keten.Actief : keten.Beheert(wie);
        return new(
            keten.Id,
            keten.Naam,
            keten.Nummerweergave,
            keten.Rolnamen(wie),
            magAlles,
            [
                .. eigen.Select(subafdeling => Ketenstand.Van(keten, subafdeling.Voorziening, subafdeling.Naam, wie))
                    .Concat(kiesbaar.Select(voorziening => Ketenstand.Van(keten, voorziening.Hco, voorziening.Naam, wie)))
                    .OrderBy(stand => stand.Naam, StringComparer.Ordinal),
            ],
            [.. eigen.Where(subafdeling => subafdeling.WachtOpControle(toegang.Vandaag)).Where(keten.Beheert(wie).Contains).Select(subafdeling => new Nakijkpunt(subafdeling.Naam, ToegangsbeheerUrls.Gebruikers(subafdeling.Id)))],
            register.IsBeschikbaar,
            await EldersAsync(keten, wie, cancellationToken),
            keten.IsOcmw,
            keten.RolVan(wie).HasFlag(Ketenrol.Vertegenwoordiger));
    }

    private async Task<IReadOnlyList<Rolelders>> EldersAsync(Onderneming keten, Insz wie, CancellationToken cancellationToken)
    {
        var andere = (await rechten.VanAsync(accessor.HttpContext!.User, cancellationToken))
            .Where(profiel => profiel.Rollen.Contains(Kernel.Rollen.Toegangsbeheer)).Select(profiel => profiel.Hco).OfType<HcoNummer>().Where(hco => hco != keten.Hco).ToList();
        return andere.Count == 0 ? [] : await Ketenfeiten.RollenAsync(beheer, andere, wie, cancellationToken);
    }
}
