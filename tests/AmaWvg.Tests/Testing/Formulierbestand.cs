using System.Net.Http.Headers;

namespace AmaWvg.Tests.Testing;

/// <summary>A file that somebody chose in a form, among its fields: those are texts.</summary>
internal static class Formulierbestand
{
    private const string Merk = "bestand";

    public static string Van(string naam, byte[] inhoud) => $"{Merk}:{naam}:{Convert.ToBase64String(inhoud)}";

    /// <summary>The fields as a browser sends them.</summary>
    public static HttpContent Inhoud(IEnumerable<KeyValuePair<string, string>> fields)
    {
        var all = fields.ToList();
        if (!all.Exists(field => IsBestand(field.Value)))
            return new FormUrlEncodedContent(all);
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in all)
            if (IsBestand(value) && value.Split(':') is [_, var naam, var inhoud])
                content.Add(new ByteArrayContent(Convert.FromBase64String(inhoud)) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } }, name, naam);
            else
                content.Add(new StringContent(value), $"\"{name}\"");
        return content;
    }

    private static bool IsBestand(string value) => value.StartsWith($"{Merk}:", StringComparison.Ordinal);
}
