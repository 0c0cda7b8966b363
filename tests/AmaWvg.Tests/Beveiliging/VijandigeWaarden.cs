namespace AmaWvg.Tests.Beveiliging;

/// <summary>What somebody with bad intent, or a broken program, puts in a field.</summary>
internal static class VijandigeWaarden
{
    /// <summary>An element that no page of the portal has: it may never come out as one.</summary>
    public const string Merk = "<x-merk>";

    // Written as people type them.
    private static readonly string[] Teksten =
    [
        // SQL and search patterns
        "'", "\"", "`", "';--", "' or '1'='1", "1; select pg_sleep(9)", "'; drop table overeenkomsten.mt_doc_deelnemer; --", "') union select null--", "$1", "@app_hco",
        "%", "%%", "_", "\\", "\\%", "[a-z]", "*", ".*", "(a+)+$", "e'\\x27'", "$$x$$", "/*", "--",
        // Markup, templates, attributes
        $"{Merk}", $"\">{Merk}<svg onload=alert(1)>", $"</title>{Merk}", $"</textarea>{Merk}", $"<!--{Merk}", "{{7*7}}", "${7*7}", "<%=7*7%>", "@Model",
        "' hx-get=\"/x\" hx-trigger=\"load\"", "' data-hx-get=\"/x\" data-hx-trigger=\"load\"", "&lt;", "&#x3c;", "]]>", "javascript:alert(1)", "data:text/html,x",
        // Addresses
        "//evil.test", "/\\evil.test", "https://evil.test", "https:evil.test", "/%09/evil.test", "/%5cevil.test", "/%2f%2fevil.test", "/.//evil.test", "/\t/evil.test", "https://localhost@evil.test",
        "/x/../..//evil.test", "/%252f%252fevil.test",
        // Files
        "../../../../etc/passwd", "..\\..\\windows\\win.ini", "C:\\x", "con", "x.css", ";.css", "%2e%2e%2f", "..%2f",
        // Lines, formulas, commands
        "a\r\nSet-Cookie: x=1", "a\nLog: forged", "\r\n\r\n<html>", "\u2028", "\u0085", "=1+1", "-1", "@SUM(A1)", "\t=1", "|ls", "$(id)", "%n%s%x", "{0}", "{x:y}",
        // Numbers and versions
        "0", "-0", "1", "1.5", "1e308", "1e999", "NaN", "2147483647", "2147483648", "4294967295", "4294967296", "99999999999999999999999999", "0x10", "٣", "１２３", "½",
        // Dates
        "0000-00-00", "31/02/2026", "29/02/2027", "01/01/0001", "31/12/9999", "01/01/1900", "31/12/2199", "2026-13-45", "1/1/20261", "٠١/٠١/٢٠٢٦", "2026-01-01T00:00:00Z", "30 februari 2026", "1 januari 2026",
        // Identifiers
        "00000000-0000-0000-0000-000000000000", "{ffffffff-ffff-ffff-ffff-ffffffffffff}", "0000000000000000000000000000000g", "00000000000", "00.00.00-000.00", "BE68539007547034",
        // Words that programs take for something else
        "true", "null", "undefined", "[object Object]", "__proto__", "constructor", "ja", "{\"$ne\":null}", "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
        // Unicode
        "\0", "a\0b", "\u001b[31m", "\u007f", "\u200b", "\ufeff", "\u202etxt.exe", "\ufffd", "\uffff", "\ufdd0", "e\u0301", "ß", "İ", "ı", "Ǆ", "𝕏", "👨\u200d👩\u200d👧", "\U0001f3f4\U000e0067\U000e007f",
        new string('\u0301', 500), "Z" + new string('\u0335', 100), new string('a', 99) + "😀", string.Concat(Enumerable.Repeat("😀", 51)), new string('\ufdfa', 100), new string('ß', 60), new string('İ', 60),
        // Length
        "", " ", "\u00a0", new string(' ', 10_000), new string('a', 60), new string('a', 61), new string('a', 101), new string('9', 10_000), new string('a', 100_000), new string('<', 10_000), new string('(', 5_000),
        string.Concat(Enumerable.Repeat("a ", 5_000)),
    ];

    // Bytes that are no text, and escapes that are none.
    private static readonly string[] Ruw =
    [
        "%", "%1", "%zz", "%u0041", "%00", "%ff", "%c0%af", "%ed%a0%80", "%f4%90%80%80", "%80", "%e2%82", "%fe%ff%00a", "%ef%bb%bf", "+", "%26", "%3b", "%0d%0a", "a%00",
    ];

    // A field in a shape that the handler does not expect.
    private static readonly string[] Vormen =
    [
        "{0}", "={0}", "{0}=a&{0}=b", "{0}=&{0}=", "{0}[]=a", "{0}[0]=a&{0}[1]=b", "{0}[$ne]=a", "{0}.x=a", "{0}[__proto__][x]=a", "%20{0}=a", "{0}%00=a", "{0};x=a", "{0}==a", "&&&{0}=a&",
    ];

    /// <summary>The values as they stand in an address or a form.</summary>
    public static IReadOnlyList<string> Alle { get; } = [.. Teksten.Select(Escape), .. Ruw];

    /// <summary>A few of each kind.</summary>
    public static IReadOnlyList<string> Enkele { get; } = [.. Alle.Where((_, index) => index % 9 == 0)];

    /// <summary>A few of each kind, as they stand in a header: a server takes no line ends or NUL there.</summary>
    public static IReadOnlyList<string> VoorHeaders { get; } =
        [.. Teksten.Where((text, index) => index % 14 == 0 && !text.Any(char.IsControl)), Merk, "//evil.test", "evil.test", new string('a', 10_000)];

    /// <summary>A field with every value, and in every shape.</summary>
    public static IEnumerable<string> Voor(string veld) =>
        Alle.Select(value => $"{veld}={value}").Concat(Vormen.Select(vorm => vorm.Replace("{0}", veld, StringComparison.Ordinal)));

    /// <summary>More fields than any form has, and one with a very long name.</summary>
    public static IReadOnlyList<string> Vloed { get; } =
        [string.Join('&', Enumerable.Range(0, 2_000).Select(n => $"f{n}=x")), $"{new string('f', 10_000)}=x", string.Join('&', Enumerable.Repeat("x=1", 2_000)), new string('&', 50_000)];

    private static string Escape(string text) => string.Concat(text.EnumerateRunes().Select(rune => Uri.EscapeDataString(rune.ToString())));
}
