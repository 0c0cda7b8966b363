using Microsoft.Extensions.Options;
using Npgsql;

namespace AmaWvg.Host;

/// <summary>What can be said of the settings without asking anybody.</summary>
internal static class Instellingen
{
    private const int ShortestSecret = 32;

    // CVE-2026-40372: before this one, data protection let cookies be forged.
    private static readonly Version SafeRuntime = new(10, 0, 7);

    public static IEnumerable<Gebrek> Gebreken(IConfiguration configuration, Version runtime, IStartupValidator validator)
    {
        if (runtime < SafeRuntime)
            yield return new("runtime", $".NET {runtime} is not safe: install {SafeRuntime} or newer.");
        if (Fault(validator) is { } fault)
            yield return new("instellingen", fault);
        if (configuration["AllowedHosts"] is null or "" or "*")
            yield return new("alle-hostnamen", "Set AllowedHosts to the host names of the portal.");
        if (configuration["Aanmelden:ClientSleutel"] is null && (configuration["Aanmelden:ClientSecret"] ?? "").Length < ShortestSecret)
            yield return new("client-secret", $"Set Aanmelden:ClientSleutel, or an Aanmelden:ClientSecret of at least {ShortestSecret} characters.");
        foreach (var (naam, _) in Databank.Verbindingen)
        {
            if (!IsEncrypted(new(configuration.GetConnectionString(naam))))
                yield return new("databank-zonder-tls", $"ConnectionStrings:{naam} must say SSL Mode=VerifyFull.");
        }
        if (configuration["Mail:Server"] is null || configuration["Mail:Afzender"] is null || configuration["Mail:Portaaladres"] is null)
            yield return new("mail", "Set Mail:Server, Mail:Afzender and Mail:Portaaladres: until then mail waits.");
        if (!configuration.GetValue("Mail:StartTls", true))
            yield return new("mail-zonder-tls", "Leave Mail:StartTls out, or set it to true.");
        if (configuration["Sleutelring:Certificaat"] is null)
            yield return new("sleutelring-zonder-certificaat", "Set Sleutelring:Certificaat: without it the key ring stands readable in the database.");
    }

    // A socket of this machine needs no encryption.
    private static bool IsEncrypted(NpgsqlConnectionStringBuilder connection) =>
        connection.SslMode == SslMode.VerifyFull || connection.Host is ['/', ..];

    private static string? Fault(IStartupValidator validator)
    {
        try
        {
            validator.Validate();
            return null;
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or OptionsValidationException)
        {
            return fault.Message;
        }
    }
}
