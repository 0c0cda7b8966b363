using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AmaWvg.Overeenkomsten;

namespace AmaWvg.Benchmarks;

/// <summary>The fragment's markup by hand, byte for byte; the benchmark stops when it differs.</summary>
internal static class HandgeschrevenHtml
{
    private const string Heel = "data-hx-target=\"#overzicht-lijst\"  data-hx-swap=\"outerHTML\" data-hx-push-url=\"true\"";
    private const string Swap = "data-hx-target=\"#overzicht-resultaten\"  data-hx-swap=\"outerHTML\" data-hx-push-url=\"true\"";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-BE");

    public static void Write(StringBuilder html, OverzichtFilter filter, int totaal, List<OverzichtRij> rijen)
    {
        var zoek = filter[OverzichtVeld.Zoek];
        var query = $"?zoek={Uri.EscapeDataString(zoek)}";
        var paginas = Math.Max(1, (totaal + 24) / 25);
        var aantal = totaal switch { 0 => "Geen overeenkomsten gevonden", 1 => "1 overeenkomst gevonden", _ => $"{totaal.ToString("N0", Dutch)} overeenkomsten gevonden" };
        var pagina = paginas > 1 ? $", pagina 1 van {paginas}" : "";
        html.Append($"<section class=\"results\" id=\"overzicht-resultaten\" aria-labelledby=\"overzicht-aantal\" data-announce=\"{aantal}{pagina}\" data-title=\"Overeenkomsten{pagina} – e-loket AMA WVG\">\n");
        html.Append($"<ul class=\"chips\" aria-label=\"Actieve filters\">\n<li>    <a id=\"filter-zoek\" href=\"/overeenkomsten#overzicht-aantal\"\ndata-hx-get=\"/overeenkomsten\" {Heel}>Verwijder filter: ‘{Encoder.Encode(zoek)}’</a>\n</li>\n</ul>\n");
        html.Append($"<p class=\"links saved\"><a id=\"bewaar-filter\" href=\"/bewaarde-filters?van=overeenkomsten&amp;filter=zoek%3D{Uri.EscapeDataString(Uri.EscapeDataString(zoek))}\">Bewaar deze filter</a></p>\n");
        html.Append($"<p class=\"printed\" data-hx-ignore>Filter: ‘{Encoder.Encode(zoek)}’</p>\n");
        html.Append($"<div class=\"panel-head\">\n<h2 id=\"overzicht-aantal\" tabindex=\"-1\">{aantal}</h2>\n");
        if (totaal > 0)
        {
            var tekst = totaal == 1 ? "1 rij" : $"{totaal.ToString("N0", Dutch)} rijen";
            html.Append($"<p class=\"links\">\nExporteer:\n<a id=\"export-xlsx\" href=\"/overeenkomsten/export.xlsx{query}\"><span class=\"vh\">Exporteer resultaten </span>(Excel)<span class=\"vh\">, {tekst}</span></a>\n<a id=\"export-csv\" href=\"/overeenkomsten/export.csv{query}\"><span class=\"vh\">Exporteer resultaten </span>(CSV)<span class=\"vh\">, {tekst}</span></a>\n</p>\n");
        }
        html.Append("</div>\n");
        if (totaal == 0)
            html.Append("<div class=\"empty\" id=\"overzicht-rijen\">\n<p>Controleer de spelling, of verwijder een filter.</p>\n<p class=\"actions\">    <a class=\"btn outline\" id=\"toon-alle\" href=\"/overeenkomsten#overzicht-aantal\"\ndata-hx-get=\"/overeenkomsten\" "
                + $"{Heel}>Toon alle overeenkomsten</a>\n</p>\n</div>\n");
        else
            WriteTable(html, query, paginas, rijen);
        html.Append("<input type=\"hidden\" name=\"sorteer\" value=\"-start\" form=\"overzicht-filter\">\n");
        html.Append($"<input type=\"hidden\" name=\"lijst\" value=\"{Encoder.Encode(query[1..])}\" form=\"insz-zoeken\">\n</section>\n");
    }

    private static void WriteTable(StringBuilder html, string query, int paginas, List<OverzichtRij> rijen)
    {
        html.Append("<div class=\"table-box wide\">\n<table class=\"table\">\n<caption class=\"vh\">Overeenkomsten van uw voorziening</caption>\n<thead>\n<tr>\n");
        WriteHead(html, query, "naam", "naam", "Naam", "");
        WriteHead(html, query, "voornaam", "voornaam", "Voornaam", "");
        WriteHead(html, query, "insz", "insz", "INSZ-nummer", "");
        WriteHead(html, query, "referentie", "referentie", "Referentie", "");
        WriteHead(html, query, "start", "start", "Startdatum", " aria-sort=\"descending\"");
        WriteHead(html, query, "einde", "-einde", "Einddatum", "");
        WriteHead(html, query, "aangemeld", "-aangemeld", "Aangemeld op", "");
        WriteHead(html, query, "status", "status", "Status", "");
        html.Append("<th scope=\"col\"><span class=\"vh\">Acties</span></th>\n</tr>\n</thead>\n<tbody id=\"overzicht-rijen\" data-hx-ignore>\n");
        foreach (var rij in rijen)
            WriteRow(html, query, rij);
        html.Append("</tbody>\n</table>\n</div>\n");
        if (paginas > 1)
            WritePager(html, query, paginas);
    }

    private static void WriteHead(StringBuilder html, string query, string key, string sort, string label, string aria) => html
        .Append($"<th scope=\"col\"{aria}>\n<a class=\"sort\" id=\"sorteer-{key}\" href=\"/overeenkomsten{query}&amp;sorteer={sort}#overzicht-aantal\"\n")
        .Append($"data-hx-get=\"/overeenkomsten{query}&amp;sorteer={sort}\" {Swap}>{label}</a>\n</th>\n");

    private static void WriteRow(StringBuilder html, string query, OverzichtRij rij)
    {
        var (naam, voornaam) = (Encoder.Encode(rij.Naam), Encoder.Encode(rij.Voornaam));
        var tag = rij.Status switch { OvereenkomstStatus.Lopend => "tag good", OvereenkomstStatus.Gepland => "tag information", _ => "tag" };
        html.Append($"<tr id=\"rij-{rij.Nummer}\">\n<th scope=\"row\" data-label=\"Naam\" data-first=\"{voornaam}\">{naam}</th>\n<td data-label=\"Voornaam\">{voornaam}</td>\n");
        html.Append($"<td data-label=\"INSZ-nummer\"><span class=\"insz\">{rij.Insz}</span></td>\n<td class=\"long\" data-label=\"Referentie\">{Encoder.Encode(rij.Referentie)}</td>\n");
        html.Append($"<td data-label=\"Startdatum\">{Dag(rij.Startdatum)}</td>\n<td data-label=\"Einddatum\">{(rij.Einddatum is { } einde ? Dag(einde) : "")}</td>\n");
        html.Append($"<td data-label=\"Aangemeld op\">{Dag(rij.AangemeldOp)}</td>\n<td data-label=\"Status\"><span class=\"{tag}\">{rij.Status.Label()}</span>\n");
        if (rij.SubsidieVanaf is not null)
            html.Append($"<span class=\"note\">Subsidie vanaf {rij.SubsidieVanaf}</span>");
        html.Append($"</td>\n<td class=\"actions-cell\"><a class=\"action\" href=\"/deelnemers/{rij.Deelnemer}?lijst={Uri.EscapeDataString(query[1..])}&amp;rij={rij.Nummer}\">Details deelnemer<span class=\"vh\"> {voornaam} {naam}</span></a></td>\n</tr>\n");
    }

    private static string Dag(DateOnly dag) => dag.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static void WritePager(StringBuilder html, string query, int paginas)
    {
        html.Append("<nav class=\"pager\" aria-label=\"Pagina’s\">\n<ul>\n");
        WriteLink(html, query, 1, " aria-label=\"Pagina 1\" aria-current=\"page\"", "1", "pagina-1");
        WriteLink(html, query, 2, " aria-label=\"Pagina 2\"", "2", "pagina-2");
        if (paginas == 4)
            WriteLink(html, query, 3, " aria-label=\"Pagina 3\"", "3", "pagina-3");
        else if (paginas > 4)
            html.Append("<li class=\"gap\">…</li>\n");
        if (paginas > 2)
            WriteLink(html, query, paginas, $" aria-label=\"Pagina {paginas}\"", $"{paginas}", $"pagina-{paginas}");
        WriteLink(html, query, 2, "", "Volgende", "pagina-volgende");
        html.Append("</ul>\n</nav>\n");
        html.Append($"<p class=\"printed\">Pagina 1 van {paginas}</p>\n");
    }

    private static void WriteLink(StringBuilder html, string query, int pagina, string aria, string label, string id)
    {
        var url = pagina == 1 ? $"/overeenkomsten{query}" : $"/overeenkomsten{query}&amp;pagina={pagina}";
        html.Append($"<li>    <a id=\"{id}\" href=\"{url}#overzicht-aantal\"{aria}\ndata-hx-get=\"{url}\" {Swap}>{label}</a>\n</li>\n");
    }
}
