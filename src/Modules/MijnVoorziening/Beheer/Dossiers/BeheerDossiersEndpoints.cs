using System.Globalization;
using AmaWvg.MijnVoorziening.Beheer.Dossiers;
using Microsoft.Extensions.Options;

namespace AmaWvg.MijnVoorziening;

internal static class BeheerDossiersEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(BeheerUrls.Dossiers, Get);
        group.MapExports(BeheerUrls.Dossiers, ExporteerAsync);
    }

    private static async Task<(string, ExportTable)?> ExporteerAsync(HttpContext context, ExportFormat format, CancellationToken cancellationToken) =>
        BeheerDossiersFilter.Van(context.Request.Query) is { Onbegrepen.Count: 0 } filter
            ? ("dossiers", await context.RequestServices.GetRequiredService<BeheerDossiersQuery>().ExporteerAsync(filter, cancellationToken))
            : null;

    private static async Task<IResult> Get(HttpContext context, BeheerDossiersQuery query, CancellationToken cancellationToken)
    {
        var filter = BeheerDossiersFilter.Van(context.Request.Query);
        var view = await query.RunAsync(filter, cancellationToken);
        return await context.AnswerAsync(
            BeheerUrls.Lijst, view.Filter.Url, () => BeheerDossiersPage.Create(view), () => BeheerDossiersLijst.Create(view), () => BeheerDossiersFragment.Create(view));
    }
}

/// <summary>What the list shows.</summary>
/// <param name="Filter">State of the screen, with the page shown.</param>
/// <param name="Provincies">The provinces to choose from.</param>
/// <param name="Totaal">Number of applications found.</param>
/// <param name="Paginas">Number of pages, at least 1.</param>
/// <param name="Rijen">Rows of the page shown.</param>
public sealed record BeheerDossiersView(BeheerDossiersFilter Filter, IReadOnlyList<string> Provincies, int Totaal, int Paginas, IReadOnlyList<DossierRij> Rijen)
{
    internal string Aantal => Totaal == 0 ? "Geen dossiers gevonden" : $"{DutchNumber.Count(Totaal, "dossier", "dossiers")} gevonden";

    internal string? Paginatekst => PageTitle.Page(Filter.Pagina, Paginas);

    internal string Aankondiging => FilterNoticeModel.Announcement(PageTitle.With(Aantal, Paginatekst), Filter.Onbegrepen);

    /// <summary>A column head: pressed again it turns the order around.</summary>
    internal SortHeaderModel Kop(string sleutel, string label) => SortHeaderModel.For(
        sleutel, label, Filter.Sortering, volgorde => (Filter with { Sortering = volgorde, Pagina = 1 }).Url, BeheerUrls.Lijst.Results);

    internal IReadOnlyList<FilterChip> Chips =>
    [
        .. Filter.Status is BeheerDossiersFilter.TeBehandelen ? Array.Empty<FilterChip>() : [Chip("status", $"status {Filter.EenStatus?.Label() ?? "alle"}", Filter with { Status = BeheerDossiersFilter.TeBehandelen })],
        .. Filter.Type is not { } type ? Array.Empty<FilterChip>() : [Chip("type", type.Label(), Filter with { Type = null })],
        .. Filter.Provincie is "" ? Array.Empty<FilterChip>() : [Chip("provincie", $"provincie {Filter.Provincie}", Filter with { Provincie = "" })],
        .. Filter.Dagen is not { } dagen ? Array.Empty<FilterChip>() : [Chip("dagen", $"dagen over: {Termijnbewaking.Filter(dagen).ToLowerInvariant()}", Filter with { Dagen = null })],
    ];

    internal IReadOnlyList<string> VanzelfGefilterd => Filter.Status is BeheerDossiersFilter.TeBehandelen ? ["status te behandelen"] : [];

    private static FilterChip Chip(string naam, string tekst, BeheerDossiersFilter zonder) => new(naam, tekst, (zonder with { Pagina = 1 }).Url);
}

/// <summary>One application.</summary>
/// <param name="Id">The application.</param>
/// <param name="Voorziening">Who applies.</param>
/// <param name="Type">The type of organisation, in words.</param>
/// <param name="Provincie">Where it is.</param>
/// <param name="Ingediend">When it was filed.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Uiterste">Last day for the next step; null when nothing waits for the department.</param>
/// <param name="Dagen">Days left until then; negative when it is too late.</param>
public sealed record DossierRij(
    Guid Id, string Voorziening, string Type, string Provincie, DateTimeOffset Ingediend, AanvraagStatus Status, DateOnly? Uiterste, int? Dagen);

internal sealed class BeheerDossiersQuery(BeheerDocumenten documenten, TimeProvider clock, IOptions<BeslissingOptions> options)
{
    public async Task<BeheerDossiersView> RunAsync(BeheerDossiersFilter filter, CancellationToken cancellationToken)
    {
        var (provincies, rijen) = await VindAsync(filter, cancellationToken);
        var paginering = new Paginering(rijen.Count, Paginering.Gewoon, filter.Pagina);
        return new(filter with { Pagina = paginering.Pagina }, provincies, rijen.Count, paginering.Paginas, paginering.Van(rijen));
    }

    /// <summary>All of them.</summary>
    public async Task<IReadOnlyList<DossierRij>> AlleAsync(BeheerDossiersFilter filter, CancellationToken cancellationToken) => (await VindAsync(filter, cancellationToken)).Rijen;

    /// <summary>All of them, for a file.</summary>
    public async Task<ExportTable> ExporteerAsync(BeheerDossiersFilter filter, CancellationToken cancellationToken) => new(
        "Dossiers",
        [new("Voorziening", 40), new("Type", 34), new("Provincie", 18), new("Ingediend op", 14), new("Status", 16), new("Uiterste dag", 14), new("Dagen over", 12)],
        (await VindAsync(filter, cancellationToken)).Rijen.Select(rij => new ExportCell[]
        {
            new(rij.Voorziening), new(rij.Type), new(rij.Provincie), new(BrusselseTijd.DagVan(rij.Ingediend)), new(rij.Status.Label()), new(rij.Uiterste), new(rij.Dagen?.ToString(CultureInfo.InvariantCulture) ?? ""),
        }).ToAsyncEnumerable());

    private async Task<(IReadOnlyList<string> Provincies, List<DossierRij> Rijen)> VindAsync(BeheerDossiersFilter filter, CancellationToken cancellationToken)
    {
        var vandaag = clock.Vandaag();
        // A few hundred organisations with an application every five years: what is selected is read, and its days are counted here.
        // The organisations come second: one that is registered in between has its application in neither.
        var aanvragen = await documenten.AanvraagstandenAsync(cancellationToken);
        var voorzieningen = (await documenten.VoorzieningenAsync(cancellationToken)).ToDictionary(v => v.Hco);
        var rijen = Selecteer(filter, aanvragen)
            .Select(a => (Aanvraag: a, Van: voorzieningen[a.Hco]))
            .Where(a => (filter.Type == null || a.Van.Type == filter.Type) && (filter.Provincie == "" || a.Van.Provincie == filter.Provincie))
            .Select(a =>
            {
                var (aanvraag, van) = a;
                var uiterste = Termijnbewaking.Uiterste(aanvraag.Status, Beslissingstermijn.Van(aanvraag.Ingediend!.Value, options.Value));
                return new DossierRij(
                    aanvraag.Id, van.Naam, van.Type.Label(), van.Provincie, aanvraag.Ingediend!.Value, aanvraag.Status, uiterste, uiterste?.DayNumber - vandaag.DayNumber);
            })
            .Where(rij => filter.Dagen is null || rij.Dagen <= filter.Dagen)
            .Sorteer(filter.Sortering)
            .ToList();

        return ([.. voorzieningen.Values.Select(v => v.Provincie).Distinct().Order(StringComparer.Ordinal)], rijen);
    }

    private static IEnumerable<Aanvraagstand> Selecteer(BeheerDossiersFilter filter, IEnumerable<Aanvraagstand> aanvragen)
    {
        var ingediend = aanvragen.Where(a => a.Status != AanvraagStatus.InOpmaak);
        return filter switch
        {
            { EenStatus: { } status } => ingediend.Where(a => a.Status == status),
            { Status: BeheerDossiersFilter.Alle } => ingediend,
            _ => ingediend.Where(a => a.Status.IsInBehandeling()),
        };
    }
}

/// <summary>The applications that wait for the department.</summary>
internal sealed class Dossiervoorraad(BeheerDossiersQuery dossiers) : IWerkvoorraad
{
    public IReadOnlyList<string> Rollen => Kernel.Rollen.Corrigeert;

    public async Task<IReadOnlyList<Werkpunt>> LeesAsync(CancellationToken cancellationToken)
    {
        var teBehandelen = await dossiers.RunAsync(new(), cancellationToken);
        if (teBehandelen.Rijen is not [var dringendst, ..])
            return [];
        var titel = $"{DutchNumber.Count(teBehandelen.Totaal, "aanvraag", "aanvragen")} behandelen";
        return [new(titel, BeheerUrls.Dossiers, $"Eerst die van {dringendst.Voorziening}: {Termijnbewaking.Tekst(dringendst.Dagen!.Value)}.", dringendst.Uiterste)];
    }
}
