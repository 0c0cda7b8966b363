using System.Text.Encodings.Web;
using System.Text.Json;

namespace AmaWvg.Cijfers;

/// <summary>Tables as files. As rows, one for each cell, so that tables of any shape stand in one sheet.</summary>
internal static class Cijferexport
{
    private const int LangsteBladnaam = 31;

    /// <summary>How every file for programs is written.</summary>
    public static readonly JsonSerializerOptions Opties = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    public static ExportTable Tabel(string titel, IEnumerable<Cijfertabel> tabellen) => new(
        Letterbeeld.Kort(titel, LangsteBladnaam),
        [new("Tabel", 44), new("Rij", 34), new("Kolom", 24), new("Waarde", 16), new("Eenheid", 12)],
        tabellen.SelectMany(tabel => tabel.Alle.SelectMany(rij => rij.Cellen.Select((cel, nummer) => new ExportCell[]
        {
            new(tabel.Titel), new(rij.Label), new(tabel.Kolommen[nummer]), cel.Export, new(cel.Eenheid),
        }))).ToAsyncEnumerable());

    public static byte[] Json(BeheerTonenView view) => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            Onderwerp = view.Sleutel,
            view.Titel,
            StandVan = view.Vraag.Peiling.Dag,
            GekendOp = view.Vraag.Peiling.GekendOp,
            view.Vraag.JaarVan,
            view.Vraag.JaarTot,
            view.Vraag.Type,
            view.Vraag.Provincie,
            Tabellen = view.Tabellen.Select(Json),
        },
        Opties);

    /// <summary>A table as programs read it: a number as a number, a word as a word, and null for what there is none of.</summary>
    public static object Json(Cijfertabel tabel) => new
    {
        tabel.Sleutel,
        tabel.Titel,
        tabel.Definitie,
        tabel.Rijkop,
        tabel.Kolommen,
        Rijen = tabel.Rijen.Select(Rij),
        Totaal = tabel.Totaal is null ? null : Rij(tabel.Totaal),
    };

    private static object Rij(Cijferrij rij) => new { rij.Label, Cellen = rij.Cellen.Select(cel => cel.Soort is Celsoort.Tekst or Celsoort.Klein or Celsoort.Verborgen ? (object)cel.Weergave : cel.Waarde) };
}
