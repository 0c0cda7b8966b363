using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.Tests.MijnVoorziening.Diplomas;

/// <summary>A question as the register received it.</summary>
internal sealed record Vraag(string Methode, string Adres, string? Sleutel, string? Mediatype, string Inhoud);

/// <summary>A register that answers as a test tells it to.</summary>
internal sealed class LiegendRegister : IAsyncDisposable
{
    private readonly WebApplication _app;

    private LiegendRegister(WebApplication app) => _app = app;

    /// <summary>The questions, in order.</summary>
    public ConcurrentQueue<Vraag> Vragen { get; } = new();

    public Func<HttpContext, Task> Antwoord { get; set; } = _ => Task.CompletedTask;

    public Uri Adres => new($"{_app.Urls.Single()}/zoek");

    public static async Task<LiegendRegister> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var register = new LiegendRegister(builder.Build());
        register._app.Run(register.AnswerAsync);
        await register._app.StartAsync();
        return register;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>Answers with this body.</summary>
    public static Func<HttpContext, Task> Met(string inhoud, string mediatype = "application/json", int status = 200) => context =>
    {
        (context.Response.StatusCode, context.Response.ContentType) = (status, mediatype);
        return context.Response.WriteAsync(inhoud);
    };

    /// <summary>Answers about this person with one diploma.</summary>
    public static Func<HttpContext, Task> MetDiploma(Insz insz) => Met(Json(insz.Waarde));

    /// <summary>An answer as agreed, but for what is given.</summary>
    public static string Json(string insz, string niveau = "6", string titel = "Bachelor in de verpleegkunde", string meer = "") => $$"""
        {"insz":"{{insz}}","kwalificaties":[{"titel":"{{titel}}","niveau":{{niveau}},"veld":"medisch","instelling":"Hogeschool","uitgereikt":"2008-06-30","authentiek":true{{meer}}}]}
        """;

    /// <summary>Lets whoever asks wait until it gives up.</summary>
    public static async Task NooitAsync(HttpContext context)
    {
        var opgegeven = new TaskCompletionSource();
        await using var registratie = context.RequestAborted.Register(opgegeven.SetResult);
        await opgegeven.Task;
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var request = context.Request;
        Vragen.Enqueue(new(request.Method, request.Path + request.QueryString, request.Headers.Authorization, request.ContentType, await reader.ReadToEndAsync()));
        await Antwoord(context);
    }
}
