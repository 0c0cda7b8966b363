using System.Net.Sockets;
using Npgsql;

namespace AmaWvg.Kernel;

/// <summary>An exception in a word or two. Never its message: that may hold an address or a value.</summary>
public static class Foutwoord
{
    /// <summary>The word for a fault, that of its cause when there is one.</summary>
    public static string Van(Exception fout) => fout switch
    {
        PostgresException refused => $"PostgreSQL {refused.SqlState}",
        SocketException socket => $"Socket {socket.SocketErrorCode}",
        Dienstfout dienst => dienst.Woord,
        { InnerException: { } inner } => Van(inner),
        _ => fout.GetType().Name.Replace(nameof(Exception), "", StringComparison.Ordinal),
    };
}
