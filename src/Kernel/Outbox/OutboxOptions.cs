namespace AmaWvg.Kernel;

/// <summary>How the work on events goes (configuration section <c>Outbox</c>).</summary>
public sealed class OutboxOptions
{
    /// <summary>Whether this host does that work; another one may.</summary>
    public bool Actief { get; set; } = true;

    /// <summary>How long until a look without being woken: a notification is lost while the connection is down.</summary>
    public TimeSpan Tussenpoos { get; set; } = TimeSpan.FromSeconds(8);

    /// <summary>Attempts before an event waits for staff; with the pauses of <see cref="Outboxpauze"/> that is some five hours.</summary>
    public int MeestePogingen { get; set; } = 24;
}

/// <summary>How long to wait after a failure.</summary>
internal static class Outboxpauze
{
    private static readonly TimeSpan[] NaPogingen = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(10)];
    private static readonly TimeSpan LangsteVanBaan = TimeSpan.FromMinutes(1);

    /// <summary>Before the same event is tried again.</summary>
    /// <param name="pogingen">How often it failed, from 1.</param>
    public static TimeSpan VanGebeurtenis(int pogingen) => pogingen <= NaPogingen.Length ? NaPogingen[pogingen - 1] : TimeSpan.FromMinutes(15);

    /// <summary>Before the lane goes on, when nobody answers outside or the database does not.</summary>
    /// <param name="keren">How often in a row, from 1.</param>
    public static TimeSpan VanBaan(int keren) => keren > 6 ? LangsteVanBaan : TimeSpan.FromSeconds(1 << (keren - 1));
}
