using System.IO.Compression;
using AmaWvg.Host;
using Microsoft.AspNetCore.Http;
using static AmaWvg.Tests.Host.SignIn.SignInCase;

namespace AmaWvg.Tests.Host.SignIn;

internal static class TokenEndpointCases
{
    public const string Json = "application/json";

    public static readonly SignInCase[] All =
    [
        Good("token_type in small letters", p => p.Answer = a => a["token_type"] = "bearer"),
        Token("no id_token", AanmeldFout.TokenAntwoord, p => p.Answer = a => a.Remove("id_token")),
        Token("no access_token", AanmeldFout.TokenAntwoord, p => p.Answer = a => a.Remove("access_token")),
        Token("token_type mac", AanmeldFout.TokenAntwoord, p => p.Answer = a => a["token_type"] = "mac"),
        Token("token_type missing", AanmeldFout.TokenAntwoord, p => p.Answer = a => a.Remove("token_type")),
        Answering("400", AanmeldFout.TokenAntwoord, 400, Json, "{}"),
        Answering("500", AanmeldFout.NietBereikbaar, 500, Json, "{}"),
        Answering("HTML", AanmeldFout.TokenAntwoord, 200, "text/html", "<h1>Hallo</h1>"),
        Answering("broken JSON", AanmeldFout.TokenAntwoord, 200, Json, "{\"id_token\":"),
        Answering("array", AanmeldFout.TokenAntwoord, 200, Json, "[]"),
        Answering("a name twice", AanmeldFout.TokenAntwoord, 200, Json, "{\"id_token\":\"a\",\"id_token\":\"b\"}"),
        Answering("half a surrogate", AanmeldFout.TokenAntwoord, 200, Json,
            "{\"token_type\":\"Bearer\",\"access_token\":\"a\",\"id_token\":\"\\ud800\"}"),
        Answering("1 MB", AanmeldFout.TokenAntwoord, 200, Json, $"{{\"x\":\"{new string('x', 1_000_000)}\"}}"),
        Token("redirect", AanmeldFout.TokenAntwoord, p => p.TokenEndpoint = c => Redirect(c, p.Issuer)),
        Token("cut", AanmeldFout.NietBereikbaar, p => p.TokenEndpoint = Cut),
        Token("gzip bomb", AanmeldFout.TokenAntwoord, p => p.TokenEndpoint = Bomb),
        new("token endpoint: drips for ever", AanmeldFout.NietBereikbaar)
        {
            Options = o => o.BackchannelTimeout = TimeSpan.FromMilliseconds(500),
            Lie = p => p.TokenEndpoint = Drip,
        },
        new("token endpoint: hangs", AanmeldFout.NietBereikbaar)
        {
            Options = o => o.BackchannelTimeout = TimeSpan.FromMilliseconds(500),
            Lie = p => p.TokenEndpoint = Hang,
        },
    ];

    private static SignInCase Answering(string name, AanmeldFout refused, int status, string type, string body) =>
        Token(name, refused, p => p.TokenEndpoint = c => Write(c, status, type, body));

    public static Task Write(HttpContext context, int status, string type, string body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        return context.Response.WriteAsync(body);
    }

    private static Task Redirect(HttpContext context, string issuer)
    {
        context.Response.Redirect($"{issuer}/userinfo");
        return Task.CompletedTask;
    }

    private static async Task Cut(HttpContext context)
    {
        context.Response.ContentType = Json;
        context.Response.ContentLength = 1000;
        await context.Response.WriteAsync("{\"id_token\":");
        await context.Response.Body.FlushAsync();
        context.Abort();
    }

    public static async Task Hang(HttpContext context)
    {
        var gone = new TaskCompletionSource();
        await using var registration = context.RequestAborted.Register(gone.SetResult);
        await gone.Task;
    }

    // A letter every few milliseconds: never silent, never done.
    public static async Task Drip(HttpContext context)
    {
        context.Response.ContentType = Json;
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (!context.RequestAborted.IsCancellationRequested)
        {
            await context.Response.WriteAsync(" ");
            await context.Response.Body.FlushAsync();
            await timer.WaitForNextTickAsync(context.RequestAborted);
        }
    }

    // 200 MB of spaces in 200 kB.
    public static async Task Bomb(HttpContext context)
    {
        context.Response.ContentType = Json;
        context.Response.Headers.ContentEncoding = "gzip";
        await context.Response.Body.WriteAsync(Packed.Value);
    }

    private static readonly Lazy<byte[]> Packed = new(() =>
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize))
        {
            var spaces = new byte[1024 * 1024];
            spaces.AsSpan().Fill((byte)' ');
            for (var megabyte = 0; megabyte < 200; megabyte++) gzip.Write(spaces);
        }
        return packed.ToArray();
    });
}
