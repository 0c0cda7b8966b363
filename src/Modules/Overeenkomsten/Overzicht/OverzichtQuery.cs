namespace AmaWvg.Overeenkomsten;

internal sealed class OverzichtQuery(Documenten documenten, IHuidigeSessie sessie, TimeProvider clock)
{
    private const string Doel = "overzicht overeenkomsten";

    public async Task<OverzichtView> RunAsync(OverzichtFilter filter, CancellationToken cancellationToken)
    {
        var errors = Controleer(filter);
        var (totaal, pagina, rijen, stand) = filter.IsHalfInsz ? (0, 1, [], null) : await ZoekAsync(filter, filter.Pagina, cancellationToken);
        return new(filter, errors, totaal, new Paginering(totaal, Paginering.Gewoon, pagina).Paginas, pagina, rijen, await NaamVanDeelnemerAsync(filter, cancellationToken)) { Stand = stand };
    }

    // One statement: the page's ids and the count come from an index alone, only the page's own rows are read from the table.
    private async Task<(int Totaal, int Pagina, IReadOnlyList<OverzichtRij> Rijen, long? Stand)> ZoekAsync(
        OverzichtFilter filter, int pagina, CancellationToken cancellationToken)
    {
        var vandaag = clock.Vandaag();
        var (selectie, volgorde) = (new OverzichtSelectie(filter, vandaag).Van(sessie.Hco!), OverzichtSortering.Sql(filter.Sortering, vandaag));
        var waar = selectie.Sql;
        var hco = selectie.Parameter(sessie.Hco!);
        var vraag = $"""
            select {Overeenkomstrij.Kolommen},
                (select count(*)::int from {OvereenkomstenDocumenten.Overeenkomsten} o where {waar}) as totaal,
                (select {Wijzigingen.Samen} from kernel.wijziging where hco = {hco}) as stand
            from {OvereenkomstenDocumenten.Overeenkomsten} o
            where o.tenant_id = {hco} and o.id in (
                select o.id from {OvereenkomstenDocumenten.Overeenkomsten} o where {waar}
                order by {volgorde} offset {selectie.Parameter((pagina - 1) * Paginering.Gewoon)} limit {selectie.Parameter(Paginering.Gewoon)})
            order by {volgorde}
            """;
        var nummer = 0;
        var rijen = await documenten.MetInzageAsync(Doel, "deelnemer_id", inzage => documenten.LeesAsync(
            vraag,
            selectie.Waarden,
            rij => (Rij: Rij(++nummer, Overeenkomstrij.Lees(rij), vandaag, inzage), Totaal: rij.GetInt32(Overeenkomstrij.Aantal), Stand: rij.GetInt64(Overeenkomstrij.Aantal + 1)),
            cancellationToken));
        if (rijen is [])
            return pagina > 1 ? await ZoekAsync(filter, 1, cancellationToken) : (0, pagina, [], null);
        return (rijen[0].Totaal, pagina, [.. rijen.Select(rij => rij.Rij)], rijen[0].Stand);
    }

    private static OverzichtRij Rij(int nummer, Overeenkomstrij o, DateOnly vandaag, Inzage inzage) => new(
        nummer, o.Deelnemer, o.Naam, o.Voornaam, o.Insz.Toon(inzage), o.Referentie, o.Startdatum, o.Einddatum, o.Aanmeldingsdag, o.StatusOp(vandaag), o.SubsidieVanaf);

    // The name is shown above the list, also when the list is empty.
    private async Task<string?> NaamVanDeelnemerAsync(OverzichtFilter filter, CancellationToken cancellationToken) => filter.Deelnemer is not { } id
        ? null
        : (await documenten.MetInzageAsync(Doel, "id", _ => documenten.LeesAsync(
            $"select id, data ->> 'voornaam' as voornaam, data ->> 'naam' as naam from {OvereenkomstenDocumenten.Deelnemers} where tenant_id = $1 and id = $2",
            [sessie.Hco, id],
            rij => Persoonsnaam.Volledig(rij.GetString(1), rij.GetString(2)),
            cancellationToken))).SingleOrDefault();

    /// <summary>The numbers that were mistyped, and the dates that do not exist or stand the wrong way around.</summary>
    public static FormErrors Controleer(OverzichtFilter filter)
    {
        var errors = FormErrors.None;
        foreach (var field in filter.Mistypt)
            errors.Add(field, InszVeld.Controlegetal);
        foreach (var (van, tot) in OverzichtVeld.Periodes)
        {
            foreach (var field in (string[])[van, tot])
            {
                if (DutchDate.Fout(filter[field], OverzichtVeld.Label(field)) is { } fout)
                    errors.Add(field, fout);
            }
            if (DutchDate.TryParse(filter[van], out var begin) && DutchDate.TryParse(filter[tot], out var einde) && einde < begin)
                errors.Add(tot, $"\"{OverzichtVeld.Label(tot)}\" moet op of na {DutchDate.Format(begin)} liggen");
        }
        return errors;
    }
}
