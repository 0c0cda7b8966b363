using Microsoft.AspNetCore.Authentication;

namespace AmaWvg.Toegang;

/// <summary>The session that the cookie of a request names, alive or ended; a feature of that request.</summary>
/// <param name="Sleutel">Hash of its key.</param>
/// <param name="Ticket">Whose it is.</param>
/// <param name="LaatstActief">When the person last asked something.</param>
/// <param name="Einde">When it ends or ended.</param>
/// <param name="Uiterlijk">When it ends at the latest, however busy.</param>
/// <param name="Reden">Why it was ended before its time, from <see cref="Sessiereden"/>; null when it was not.</param>
internal sealed record BekendeSessie(
    byte[] Sleutel, AuthenticationTicket Ticket, DateTimeOffset LaatstActief, DateTimeOffset Einde, DateTimeOffset Uiterlijk, string? Reden);
