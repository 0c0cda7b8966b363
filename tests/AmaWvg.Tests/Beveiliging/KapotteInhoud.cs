using System.Text;

namespace AmaWvg.Tests.Beveiliging;

/// <summary>Bodies that say they are a form and cannot be read as one.</summary>
internal static class KapotteInhoud
{
    private const string Veld = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n";

    private static readonly Dictionary<string, (string Type, string Body)> Alle = new()
    {
        ["multipart without a boundary"] = ("multipart/form-data", $"{Veld}\r\nb\r\n--x--\r\n"),
        ["multipart with a boundary of 300 letters"] = ($"multipart/form-data; boundary={new string('x', 300)}", $"{Veld}\r\nb\r\n--x--\r\n"),
        ["multipart without a body"] = ("multipart/form-data; boundary=x", ""),
        ["multipart cut off in a header"] = ("multipart/form-data; boundary=x", "--x\r\nContent-Dispos"),
        ["multipart cut off in a field"] = ("multipart/form-data; boundary=x", $"{Veld}\r\nb"),
        ["multipart with a line that is no header"] = ("multipart/form-data; boundary=x", "--x\r\nx\r\n\r\nb\r\n--x--\r\n"),
        ["multipart with a field in utf-7"] = ("multipart/form-data; boundary=x", $"{Veld}Content-Type: text/plain; charset=utf-7\r\n\r\nb\r\n--x--\r\n"),
        ["multipart in utf-7"] = ("multipart/form-data; boundary=x; charset=utf-7", $"{Veld}\r\nb\r\n--x--\r\n"),
        ["fields in utf-7"] = ("application/x-www-form-urlencoded; charset=utf-7", "a=b"),
        ["fields in quoted utf-7"] = ("application/x-www-form-urlencoded; charset=\"UTF-7\"", "a=b"),
    };

    public static IEnumerable<string> Soorten => Alle.Keys;

    public static HttpContent Van(string soort)
    {
        var (type, body) = Alle[soort];
        var content = new ByteArrayContent(Encoding.ASCII.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        return content;
    }
}
