using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;

namespace AmaWvg.Toegang.Sessies;

/// <summary>Encrypts what the portal knows of a session, so that the database and its back-ups hold no names or national numbers of users.</summary>
internal sealed class TicketProtector(IDataProtectionProvider dataProtection)
{
    private readonly IDataProtector _protector = dataProtection.CreateProtector("AmaWvg.Sessie");

    public byte[] Protect(AuthenticationTicket ticket) => _protector.Protect(TicketSerializer.Default.Serialize(ticket));

    /// <summary>Null for a ticket that a lost key ring can no longer open: it is no session, the person signs in again.</summary>
    public AuthenticationTicket? Unprotect(byte[] ticket)
    {
        try
        {
            return TicketSerializer.Default.Deserialize(_protector.Unprotect(ticket));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
