using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using AmaWvg.Tests.Architecture;

namespace AmaWvg.Tests.Web.Export;

/// <summary>A workbook that was sent, saved in <c>artifacts/werkboeken</c> with what must stand in it, for the other readers of <c>.ci/run</c>.</summary>
internal static class Werkboek
{
    private static readonly JsonSerializerOptions Leesbaar = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task BewaarAsync(string naam, byte[] werkboek, IEnumerable<object?[]> rijen)
    {
        var pad = Path.Combine(Directory.CreateDirectory(Path.Combine(Bron.Map, "artifacts", "werkboeken")).FullName, naam);
        await File.WriteAllBytesAsync(pad + ".xlsx", werkboek, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(pad + ".json", Json(rijen), TestContext.Current.CancellationToken);
    }

    private static string Json(IEnumerable<object?[]> rijen) => JsonSerializer.Serialize(rijen.Select(rij => rij.Select(cel => cel switch
    {
        DateOnly datum => new Dictionary<string, string> { ["datum"] = datum.ToString("O", CultureInfo.InvariantCulture) },
        decimal bedrag => new Dictionary<string, string> { ["bedrag"] = bedrag.ToString(CultureInfo.InvariantCulture) },
        _ => cel,
    })), Leesbaar);
}
