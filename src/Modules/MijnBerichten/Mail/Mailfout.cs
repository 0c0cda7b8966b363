using MailKit.Net.Smtp;

namespace AmaWvg.MijnBerichten;

/// <summary>What the outbox may remember of a fault of the mail server: its kind, never its words, which may hold an address.</summary>
internal static class Mailfout
{
    public static Dienstfout Van(Exception fout) => new(
        fout switch
        {
            SmtpCommandException antwoord => $"Smtp {antwoord.StatusCode}",
            OperationCanceledException => "Timeout",
            _ => Foutwoord.Van(fout),
        },
        fout);
}
