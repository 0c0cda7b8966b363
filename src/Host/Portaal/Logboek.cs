using System.Globalization;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Json;

namespace AmaWvg.Host;

/// <summary>
/// What is logged. The levels stand here and not in a file: a program that is started from another folder does not find the file, and the
/// framework would then write every address with its query: the codes and state of a sign-in, and what people search for.
/// </summary>
internal static class Logboek
{
    private const string Levensloop = "Microsoft.Hosting.Lifetime";

    public static Logger Maak(WebApplicationBuilder builder)
    {
        var logger = new LoggerConfiguration()
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("System", LogEventLevel.Warning)
            .MinimumLevel.Override(Levensloop, LogEventLevel.Information)
            .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
            .MinimumLevel.Override("Microsoft.Extensions.Hosting", LogEventLevel.Fatal)
            .MinimumLevel.Override(typeof(OidcHandler).FullName!, LogEventLevel.Warning)
            .ReadFrom.Configuration(builder.Configuration)
            .Filter.ByExcluding(IsVanHetRaamwerk);
        return builder.Environment.IsDevelopment()
            ? logger.WriteTo.Console(formatProvider: CultureInfo.InvariantCulture).CreateLogger()
            : logger.WriteTo.Console(new JsonFormatter()).CreateLogger();
    }

    // Whatever the settings say: below a warning the framework quotes what comes in.
    private static bool IsVanHetRaamwerk(LogEvent regel) =>
        regel.Level < LogEventLevel.Warning
        && regel.Properties.GetValueOrDefault(Constants.SourceContextPropertyName) is ScalarValue { Value: string bron }
        && bron != Levensloop
        && (bron.StartsWith("Microsoft.", StringComparison.Ordinal) || bron.StartsWith("System.", StringComparison.Ordinal));
}
