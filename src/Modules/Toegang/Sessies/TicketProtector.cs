using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;

namespace AmaWvg.Toegang;

/// <summary>
/// Encrypts what the portal knows of a session, so that the database and its back-ups hold no names or national numbers of users. A ticket
/// opens in the row of its own session alone: who can write in the table gains nothing by a copy of somebody else's.
/// </summary>
internal sealed class TicketProtector(IDataProtectionProvider dataProtection)
{
    /// <param name="sleutel">Hash of the session's key: the key of its row.</param>
    /// <param name="ticket">Whose session it is.</param>
    public byte[] Protect(byte[] sleutel, AuthenticationTicket ticket) => Protector(sleutel).Protect(TicketSerializer.Default.Serialize(ticket));

    /// <summary>
    /// Null for a ticket that a lost key ring can no longer open, or that was made for another row: it is no session, the person signs in again.
    /// </summary>
    public AuthenticationTicket? Unprotect(byte[] sleutel, byte[] ticket)
    {
        try
        {
            return TicketSerializer.Default.Deserialize(Protector(sleutel).Unprotect(ticket));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector Protector(byte[] sleutel) => dataProtection.CreateProtector("AmaWvg.Sessie", Convert.ToHexString(sleutel));
}
