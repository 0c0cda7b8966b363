using System.Threading.Channels;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace AmaWvg.Tests.Testing;

/// <summary>Addresses where things go wrong, in a host of their own.</summary>
internal sealed class Faalmodule : IPortalModule
{
    /// <summary>Stands in every message of an exception: no answer may show it.</summary>
    public const string Geheim = "Host=geheim by Npgsql";

    private readonly Channel<HttpContext> _arrivals = Channel.CreateUnbounded<HttpContext>();
    private readonly TaskCompletionSource _goOn = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Register(IServiceCollection services) => services.AddSingleton<IPortalModule>(this);

    /// <summary>Until one more request waits at <c>/proef/wacht</c>.</summary>
    public Task ArrivalAsync() => _arrivals.Reader.ReadAsync().AsTask();

    /// <summary>Lets all that wait there go on.</summary>
    public void GoOn() => _goOn.SetResult();

    public IReadOnlyList<MenuTab> Menu => [];

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
    }

    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/proef/status/{status:int}", (int status) => Results.StatusCode(status));
        endpoints.MapMethods("/proef/fout/{soort}", ["GET", "POST"], (string soort) => { throw Fault(soort); });
        endpoints.MapGet("/proef/wacht", (HttpContext context) =>
        {
            _arrivals.Writer.TryWrite(context);
            return _goOn.Task.WaitAsync(context.RequestAborted);
        });
    }

    private static Exception Fault(string soort) => soort switch
    {
        "groot" => new BadHttpRequestException(Geheim, StatusCodes.Status413PayloadTooLarge),
        "traag" => new AntiforgeryValidationException(Geheim, new BadHttpRequestException(Geheim, StatusCodes.Status408RequestTimeout)),
        "velden" => new AntiforgeryValidationException(Geheim, new InvalidDataException(Geheim)),
        "token" => new AntiforgeryValidationException(Geheim),
        "verbinding" => new InvalidOperationException(Geheim, new NpgsqlException(Geheim, new TimeoutException(Geheim))),
        "slot" => new PostgresException(Geheim, "ERROR", "ERROR", PostgresErrorCodes.LockNotAvailable),
        "sql" => new PostgresException(Geheim, "ERROR", "ERROR", PostgresErrorCodes.SyntaxError),
        _ => new InvalidOperationException(Geheim),
    };
}
