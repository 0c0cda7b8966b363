using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Xml;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Npgsql;

namespace AmaWvg.Host;

/// <summary>The certificate that encrypts the key ring, and whether every key of the ring opens.</summary>
internal static class Sleutelringbeveiliging
{
    private static readonly Gebrek Onleesbaar =
        new("sleutelring-onleesbaar", "A key of kernel.sleutelring cannot be read: restore it, or give the certificate it was made with in Sleutelring:Oude.");

    /// <summary>Encrypts new keys with the certificate of <c>Sleutelring</c>; those of <c>Sleutelring:Oude</c> still open theirs.</summary>
    /// <exception cref="OmgevingFout">A certificate cannot be read.</exception>
    public static void ProtectKeyRing(this IDataProtectionBuilder builder, IConfigurationSection ring)
    {
        if (ring["Certificaat"] is null)
            return;
        builder.ProtectKeysWithCertificate(Certificate(ring));
        builder.UnprotectKeysWithAnyCertificate([.. ring.GetSection("Oude").GetChildren().Select(Certificate)]);
    }

    /// <summary>The framework passes over a key that it cannot read and makes a new one: all who are signed in would be signed out.</summary>
    public static IEnumerable<Gebrek> Gebreken(IKeyManager keys, IXmlRepository ring, DateTimeOffset now)
    {
        if (!AllOpen(keys, ring, now))
            yield return Onleesbaar;
    }

    private static bool AllOpen(IKeyManager keys, IXmlRepository ring, DateTimeOffset now)
    {
        try
        {
            var rows = ring.GetAllElements().Count(element => element.Name == "key");
            var read = keys.GetAllKeys();
            return read.Count == rows && read.Where(key => !key.IsRevoked && key.ExpirationDate > now).All(Opens);
        }
        catch (XmlException)
        {
            return false;
        }
        catch (PostgresException fault) when (fault.SqlState is PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName)
        {
            return true;
        }
    }

    private static bool Opens(IKey key)
    {
        try
        {
            return key.CreateEncryptor() is not null;
        }
        catch (Exception fault) when (fault is CryptographicException or XmlException or FormatException or InvalidOperationException)
        {
            return false;
        }
    }

    private static X509Certificate2 Certificate(IConfigurationSection section)
    {
        var path = section["Certificaat"] ?? "";
        try
        {
            var certificate = X509CertificateLoader.LoadPkcs12FromFile(path, section["Wachtwoord"]);
            return certificate.GetRSAPrivateKey() is not null
                ? certificate
                : throw new OmgevingFout($"{section.Path}:Certificaat must hold an RSA certificate with its private key.");
        }
        catch (Exception fault) when (fault is CryptographicException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new OmgevingFout($"{section.Path}:Certificaat cannot be read from '{path}' with {section.Path}:Wachtwoord ({fault.GetType().Name}).", fault);
        }
    }
}
