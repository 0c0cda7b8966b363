using JasperFx;
using Npgsql;

namespace AmaWvg.Inspecties;

/// <summary>Saves what can be made once: a report with its number, the inspections of a round.</summary>
internal static class Eenmalig
{
    /// <summary>Saves the change; when somebody else made the same at the same moment, that is a conflict like any other.</summary>
    public static async Task<Wijziging> BewaarEenmaligAsync(this InspectieDocumenten documenten, Guid onderwerp, string url, CancellationToken cancellationToken)
    {
        try
        {
            return await documenten.BewaarAsync(onderwerp, url, cancellationToken);
        }
        catch (Exception fault) when (fault is DocumentAlreadyExistsException || fault.Geweigerd()?.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            return await documenten.BotsingAsync(onderwerp, cancellationToken);
        }
    }
}
