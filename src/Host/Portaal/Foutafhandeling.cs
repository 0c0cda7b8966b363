using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;
using Npgsql;

namespace AmaWvg.Host;

/// <summary>Which answer an exception becomes. Only what nobody foresaw is a 500 with a stack trace in the log.</summary>
internal static class Foutafhandeling
{
    public static ExceptionHandlerOptions Opties => new()
    {
        StatusCodeSelector = Status,
        SuppressDiagnosticsCallback = context => Status(context.Exception) != StatusCodes.Status500InternalServerError,
        ExceptionHandler = AnswerAsync,
    };

    /// <summary>By the first exception in the chain that says something.</summary>
    public static int Status(Exception? fault)
    {
        for (; fault is not null; fault = fault.InnerException)
        {
            if (Known(fault) is { } status)
                return status;
        }
        return StatusCodes.Status500InternalServerError;
    }

    private static int? Known(Exception fault) => fault switch
    {
        BadHttpRequestException refused => refused.StatusCode,
        // What a form reader says of too many fields, or of one too long.
        InvalidDataException => StatusCodes.Status413PayloadTooLarge,
        AntiforgeryValidationException { InnerException: null } => StatusCodes.Status400BadRequest,
        PostgresException refused => IsPassing(refused.SqlState) ? StatusCodes.Status503ServiceUnavailable : null,
        NpgsqlOperationInProgressException => null,
        NpgsqlException => StatusCodes.Status503ServiceUnavailable,
        _ => null,
    };

    // Connection lost or refused, no resources, lock or statement timeout, serialisation, shut-down, disk: later it works.
    private static bool IsPassing(string state) =>
        state[..2] is "08" or "28" or "40" or "53" or "55" or "57" or "58";

    private static Task AnswerAsync(HttpContext context)
    {
        var status = context.Response.StatusCode;
        var fault = context.Features.Get<IExceptionHandlerFeature>()!.Error;
        if (fault is LimietBereiktException limiet)
            Limieten.ZegWachttijd(context, limiet.Wachttijd);
        if (status == StatusCodes.Status503ServiceUnavailable)
            context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Foutafhandeling))
                .LogWarning("The database cannot serve now: {Fault}", Reason(fault));
        return Foutpagina.Voor(status).ExecuteAsync(context);
    }

    // Never the message: PostgreSQL may quote values in it.
    private static string Reason(Exception fault)
    {
        var root = fault.GetBaseException();
        return root is PostgresException refused ? refused.SqlState : root.GetType().Name;
    }
}
