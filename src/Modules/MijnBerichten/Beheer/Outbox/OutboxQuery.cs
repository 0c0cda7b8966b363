using System.Text.RegularExpressions;
using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Dagtaken;
using AmaWvg.Kernel.Outbox;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnBerichten.Berichten;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnBerichten.Beheer.Outbox;

internal sealed partial class OutboxQuery(MijnBerichtenBeheerDb db, IDoelgroepen doelgroepen, IEnumerable<Dagtaaksoort> taken)
{
    private const int RijenPerPagina = 25;

    public async Task<OutboxView> RunAsync(int pagina, bool isGedaan, CancellationToken cancellationToken)
    {
        var open = db.Set<OutboxRegel>().AsNoTracking().Where(r => r.Verwerkt == null && r.Geparkeerd == null);
        var (gebeurtenissen, mails) = (await open.CountAsync(r => !r.Buiten, cancellationToken), await open.CountAsync(r => r.Buiten, cancellationToken));
        var oudste = await open.Select(r => (DateTimeOffset?)r.Tijdstip).MinAsync(cancellationToken);

        var geparkeerd = db.Set<OutboxRegel>().AsNoTracking().Where(r => r.Geparkeerd != null);
        var totaal = await geparkeerd.CountAsync(cancellationToken);
        var paginas = Math.Max(1, (totaal + RijenPerPagina - 1) / RijenPerPagina);
        var nummer = pagina >= 1 && pagina <= paginas ? pagina : 1;
        var regels = await geparkeerd.OrderByDescending(r => r.Geparkeerd).ThenBy(r => r.Id)
            .Skip((nummer - 1) * RijenPerPagina).Take(RijenPerPagina).ToListAsync(cancellationToken);
        var (adressen, keuzes) = (await AdressenAsync(regels, cancellationToken), await doelgroepen.KeuzesAsync(cancellationToken));
        return new(
            gebeurtenissen, mails, oudste is { } moment ? BrusselseTijd.Lokaal(moment) : null, nummer, paginas, isGedaan,
            [
                .. regels.Select(r => new OutboxRij(
                    r.Id, Mailbezorging.Van(r) is { } mail ? $"E-mail aan {adressen[mail]}" : Bericht(r.Soort), keuzes.NaamVan(r.Hco),
                    BrusselseTijd.Lokaal(r.Geparkeerd!.Value), r.Pogingen, r.LaatsteFout ?? "")),
            ],
            await TakenAsync(cancellationToken))
        { Totaal = totaal };
    }

    private async Task<IReadOnlyList<TaakRij>> TakenAsync(CancellationToken cancellationToken)
    {
        var standen = await db.Set<Dagtaakstand>().AsNoTracking().ToDictionaryAsync(stand => stand.Naam, cancellationToken);
        return
        [
            .. taken.Select(taak => standen.GetValueOrDefault(taak.Naam) is { } stand
                ? new TaakRij(taak.Naam, stand.Gelukt, stand.Mislukt, stand.Fout ?? "", stand.Keren > 0)
                : new TaakRij(taak.Naam, null, null, "", false)),
        ];
    }

    // An event is named after what happened: ContactpersoonGewijzigd.
    private static string Bericht(string soort) => $"Bericht: {Woordbegin().Replace(soort, match => $" {match.Value.ToLowerInvariant()}")}";

    private Task<Dictionary<Guid, string>> AdressenAsync(List<OutboxRegel> regels, CancellationToken cancellationToken)
    {
        var mails = regels.Select(Mailbezorging.Van).OfType<Guid>().ToList();
        return db.Bezorgingen.Where(b => mails.Contains(b.Id)).ToDictionaryAsync(b => b.Id, b => b.Adres, cancellationToken);
    }

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Woordbegin();
}
