using System.Globalization;
using System.Security.Claims;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AmaWvg.Begeleiding;
using Htmx;
using Microsoft.AspNetCore.Http;
using Npgsql;

namespace AmaWvg.Benchmarks;

/// <summary>
/// The filter step of the guidance by hand: the states of all files in memory under the organisation's marks, one trip to ask these, one for the line of the
/// access log, and plain text around 25 rows. The states themselves come from the rules of the module.
/// </summary>
internal static class HandgeschrevenBegeleiding
{
    public const string Url = "/benchmark/begeleiding";
    public const string Slice = "/begeleiding";

    private const int Rijen = 25;
    private const string Heel = "data-hx-target=\"#begeleiding-lijst\" data-hx-swap=\"outerHTML\" data-hx-push-url=\"true\"";
    private const string Deel = "data-hx-target=\"#begeleiding-resultaten\" data-hx-swap=\"outerHTML\" data-hx-push-url=\"true\"";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-BE");

    private static readonly Plichttoestand[] VragenActie = [Plichttoestand.TeLaat, Plichttoestand.Ontbreekt];
    private static readonly Plichttoestand[] Geteld = [Plichttoestand.LaatGedaan, Plichttoestand.NogNietNodig];

    private static (string Hco, long Merken, IReadOnlyList<Dossierstand> Standen) _laatste = ("", -1, []);

    public static async Task GetAsync(HttpContext context, NpgsqlDataSource database, StandenQuery query, TimeProvider clock)
    {
        var (hco, nu, vandaag) = (context.User.FindFirstValue(SessieClaims.Hco)!, clock.GetUtcNow(), clock.Vandaag());
        var zoek = context.Request.Query["zoek"].ToString();
        var woorden = Letterbeeld.Woorden(zoek);
        await using var connection = await database.OpenConnectionAsync(context.RequestAborted);
        var merken = (long)(await VraagAsync(connection, hco, new("select coalesce(bit_xor(merk), 0) from kernel.wijziging where hco = $1") { Parameters = { new() { Value = hco } } }, context.RequestAborted))!;
        if (_laatste.Hco != hco || _laatste.Merken != merken)
            _laatste = (hco, merken, (await query.RunAsync(context.RequestAborted)).Alle);
        var gevonden = _laatste.Standen.Where(stand => !(stand.Overeenkomst.Periode.TotEnMet < vandaag) && woorden.All(woord => stand.Overeenkomst.Zoektekst.Contains(woord, StringComparison.Ordinal))).ToList();
        var getoond = gevonden.Take(Rijen).ToList();
        if (getoond.Count > 0)
        {
            var ids = getoond.Select(stand => stand.Overeenkomst.DeelnemerId).Distinct().ToArray();
            await VraagAsync(connection, hco, new("insert into kernel.toegangslog (id, hco, tijdstip, persoon, naam, doel, aantal, deelnemers) values ($1, $2, $3, $4, $5, 'overzicht begeleiding', $6, $7)")
            {
                Parameters =
                {
                    new() { Value = Guid.CreateVersion7(nu) }, new() { Value = hco }, new() { Value = nu }, new() { Value = context.User.FindFirstValue(ClaimTypes.NameIdentifier)! },
                    new() { Value = context.User.FindFirstValue(PersoonClaims.FamilyName)! }, new() { Value = ids.Length }, new() { Value = ids },
                },
            }, context.RequestAborted);
        }
        var html = new StringBuilder(32 * 1024);
        Write(html, zoek, gevonden.Count, getoond, vandaag);
        context.Response.Htmx(h => h.WithVary().PushUrl($"{Slice}?zoek={Uri.EscapeDataString(zoek)}"));
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.BodyWriter.WriteAsync(Encoding.UTF8.GetBytes(html.ToString()), context.RequestAborted);
    }

    private static async Task<object?> VraagAsync(NpgsqlConnection connection, string hco, NpgsqlBatchCommand command, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { new("select set_config('app.hco', $1, true)") { Parameters = { new() { Value = hco } } }, command } };
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken) ? reader.GetValue(0) : null;
    }

    private static void Write(StringBuilder html, string zoek, int totaal, List<Dossierstand> rijen, DateOnly vandaag)
    {
        var (query, paginas, tekst) = ($"?zoek={Uri.EscapeDataString(zoek)}", Math.Max(1, (totaal + Rijen - 1) / Rijen), Encoder.Encode($"‘{zoek}’"));
        var aantal = totaal switch { 0 => "Geen dossiers gevonden", 1 => "1 dossier gevonden", _ => $"{totaal.ToString("N0", Dutch)} dossiers gevonden" };
        var pagina = paginas > 1 ? $", pagina 1 van {paginas.ToString("N0", Dutch)}" : "";
        html.Append($"<section class=\"results\" id=\"begeleiding-resultaten\" aria-labelledby=\"begeleiding-aantal\" data-announce=\"{aantal}{pagina}\" data-title=\"Begeleiding{pagina} – e-loket AMA WVG\">\n");
        html.Append($"<ul class=\"chips\" aria-label=\"Actieve filters\">\n<li>{Link("filter-looptijd", $"{Slice}{query}&amp;looptijd=alle", Heel, "Verwijder filter: lopend of gepland")}</li>\n<li>{Link("filter-zoek", Slice, Heel, $"Verwijder filter: {tekst}")}</li>\n</ul>\n<p class=\"printed\" data-hx-ignore>Filter: lopend of gepland; {tekst}</p>\n");
        html.Append($"<div class=\"panel-head\">\n<h2 id=\"begeleiding-aantal\" tabindex=\"-1\">{aantal}</h2>\n");
        if (totaal > 0)
        {
            var regels = totaal == 1 ? "1 rij" : $"{totaal.ToString("N0", Dutch)} rijen";
            html.Append($"<p class=\"links\">\nExporteer:\n<a id=\"export-xlsx\" href=\"{Slice}/export.xlsx{query}\"><span class=\"vh\">Exporteer resultaten </span>(Excel)<span class=\"vh\">, {regels}</span></a>\n<a id=\"export-csv\" href=\"{Slice}/export.csv{query}\"><span class=\"vh\">Exporteer resultaten </span>(CSV)<span class=\"vh\">, {regels}</span></a>\n</p>\n");
        }
        html.Append("</div>\n");
        if (totaal == 0)
            html.Append($"<div class=\"empty\" id=\"begeleiding-rijen\">\n<p>Controleer de spelling, of verwijder een filter.</p>\n<p class=\"links\">{Link("ook-voorbij", $"{Slice}{query}&amp;looptijd=alle", Heel, "Zoek ook in overeenkomsten die voorbij zijn")}</p>\n</div>\n");
        else
            WriteTable(html, query, paginas, rijen, vandaag);
        html.Append("<input type=\"hidden\" name=\"sorteer\" value=\"naam\" form=\"begeleiding-filter\">\n</section>\n");
    }

    private static void WriteTable(StringBuilder html, string query, int paginas, List<Dossierstand> rijen, DateOnly vandaag)
    {
        html.Append("<div class=\"table-box wide\">\n<table class=\"table\">\n<caption class=\"vh\">Begeleidingsdossiers van uw voorziening</caption>\n<thead>\n<tr>\n");
        WriteHead("naam", "-naam", "Deelnemer", " aria-sort=\"ascending\"");
        WriteHead("referentie", "referentie", "Overeenkomst", "");
        WriteHead("begeleider", "begeleider", "Begeleider", "");
        html.Append("<th scope=\"col\">Plichten</th>\n");
        WriteHead("evaluatie", "evaluatie", "Volgende evaluatie", "");
        html.Append("<th scope=\"col\"><span class=\"vh\">Acties</span></th>\n</tr>\n</thead>\n<tbody id=\"begeleiding-rijen\" data-hx-ignore>\n");
        var plaats = Uri.EscapeDataString($"{query[1..]}&begeleiding=ja");
        for (var nummer = 1; nummer <= rijen.Count; nummer++)
            WriteRow(html, rijen[nummer - 1], nummer, plaats, vandaag);
        html.Append("</tbody>\n</table>\n</div>\n");
        if (paginas > 1)
            WritePager(html, query, paginas);

        void WriteHead(string key, string sort, string label, string aria) =>
            html.Append($"<th scope=\"col\"{aria}>\n{Link($"sorteer-{key}", $"{Slice}{query}&amp;sorteer={sort}", Deel, label, "class=\"sort\" ")}</th>\n");
    }

    private static void WriteRow(StringBuilder html, Dossierstand stand, int nummer, string plaats, DateOnly vandaag)
    {
        var o = stand.Overeenkomst;
        var (naam, referentie) = (Encoder.Encode(o.VolledigeNaam), Encoder.Encode(o.Referentie));
        html.Append($"<tr id=\"rij-{nummer}\">\n<th scope=\"row\" class=\"long\" data-label=\"Deelnemer\">{naam}</th>\n<td class=\"long\" data-label=\"Overeenkomst\">{referentie} <span class=\"note\">{DossierTekst.Periode(o.Periode)}</span></td>\n");
        html.Append($"<td class=\"long\" data-label=\"Begeleider\">{Encoder.Encode(stand.Begeleider.Naam)}{(stand.Begeleider.Toelichting.Length > 0 ? $" <span class=\"note\">{stand.Begeleider.Toelichting}</span>" : "")}</td>\n<td data-label=\"Plichten\">");
        foreach (var toestand in VragenActie)
        {
            var plichten = Enumerable.Range(0, stand.Toestanden.Length).Where(plicht => stand.Toestanden[plicht] == toestand).Select(plicht => ((Begeleidingsplicht)plicht).Kort()).ToList();
            if (plichten.Count > 0)
                html.Append($"<p><span class=\"{(toestand is Plichttoestand.Ontbreekt ? "tag attention" : "tag bad")}\">{toestand.Woord()}</span> <span>{string.Join(", ", plichten)}</span></p>\n");
        }
        html.Append($"<p class=\"note\">{Aantal(Plichttoestand.InOrde)} van {stand.Toestanden.Length} in orde");
        foreach (var toestand in Geteld)
        {
            if (Aantal(toestand) > 0)
                html.Append($", {Aantal(toestand)} {toestand.Woord().ToLowerInvariant()}");
        }
        html.Append($"</p>\n</td>\n<td data-label=\"Volgende evaluatie\">{(stand.Evaluatie is { } dag ? string.Create(CultureInfo.InvariantCulture, $"<time datetime=\"{dag:yyyy-MM-dd}\">{dag:dd/MM/yyyy}</time>") : "")}");
        html.Append(stand.Evaluatie < vandaag ? "<span class=\"note\">Te laat</span></td>\n" : "</td>\n");
        html.Append($"<td class=\"actions-cell\"><a class=\"action\" href=\"/deelnemers/{o.DeelnemerId}/begeleiding?overeenkomst={o.Id}&amp;lijst={plaats}&amp;rij={nummer}\">Open dossier<span class=\"vh\"> van {naam}, {referentie}</span></a></td>\n</tr>\n");

        int Aantal(Plichttoestand toestand) => stand.Toestanden.Count(een => een == toestand);
    }

    private static void WritePager(StringBuilder html, string query, int paginas)
    {
        html.Append("<nav class=\"pager\" aria-label=\"Pagina’s\">\n<ul>\n");
        WriteLink(1, "1", " aria-current=\"page\"");
        WriteLink(2, "2", "");
        if (paginas == 4)
            WriteLink(3, "3", "");
        else if (paginas > 4)
            html.Append("<li class=\"gap\">…</li>\n");
        if (paginas > 2)
            WriteLink(paginas, paginas.ToString("N0", Dutch), "");
        html.Append($"<li>{Link("pagina-volgende", Adres(2), Deel, "Volgende")}</li>\n</ul>\n</nav>\n<p class=\"printed\">Pagina 1 van {paginas.ToString("N0", Dutch)}</p>\n");

        void WriteLink(int pagina, string label, string current) =>
            html.Append($"<li>{Link($"pagina-{pagina}", Adres(pagina), Deel, label, "", $" aria-label=\"Pagina {label}\"{current}")}</li>\n");

        string Adres(int pagina) => pagina == 1 ? $"{Slice}{query}" : $"{Slice}{query}&amp;pagina={pagina}";
    }

    private static string Link(string id, string url, string swap, string tekst, string css = "", string aria = "") =>
        $"<a {css}id=\"{id}\" href=\"{url}#begeleiding-aantal\"{aria}\ndata-hx-get=\"{url}\" {swap}>{tekst}</a>\n";
}
