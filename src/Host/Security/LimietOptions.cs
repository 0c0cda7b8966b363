namespace AmaWvg.Host;

/// <summary>How much one sender may ask (configuration section <c>Limieten</c>). Far above what quick work with live search needs.</summary>
internal sealed class LimietOptions
{
    /// <summary>False only where one machine plays many people: a load test.</summary>
    public bool Actief { get; set; } = true;

    /// <summary>
    /// Requests under way at the same time, of everybody together: so many pages, so many forms and so many files. One more is told at once
    /// to come back, because whoever waits long gives up and asks again. Holds when <see cref="Actief"/> does not.
    /// </summary>
    public int Tegelijk { get; set; } = 200;

    /// <summary>
    /// Within which time nine in ten requests for pages and forms are to be answered: while they are not, fewer than <see cref="Tegelijk"/> are
    /// let in. Zero lets in as many always.
    /// </summary>
    public TimeSpan Streeftijd { get; set; } = TimeSpan.FromMilliseconds(300);

    /// <summary>All requests from one address: a whole organisation may stand behind one.</summary>
    public Limiet Adres { get; set; } = new() { Ineens = 3000, PerMinuut = 6000 };

    /// <summary>Sign-ins from one address; each takes two requests.</summary>
    public Limiet Aanmelden { get; set; } = new() { Ineens = 120, PerMinuut = 60 };

    /// <summary>Published figures from one address: all files of ten years at once, and then as a program reads them.</summary>
    public Limiet Cijfers { get; set; } = new() { Ineens = 1200, PerMinuut = 300 };

    /// <summary>All requests of one person.</summary>
    public Limiet Persoon { get; set; } = new() { Ineens = 600, PerMinuut = 900 };

    /// <summary>Requests of one person under way at the same time, so that nobody takes every connection to the database.</summary>
    public int Gelijktijdig { get; set; } = 20;

    /// <summary>All requests for one organisation.</summary>
    public Limiet Organisatie { get; set; } = new() { Ineens = 2400, PerMinuut = 3600 };

    /// <summary>Look-ups of a national number by one person: about as fast as somebody can type them.</summary>
    public Limiet Insz { get; set; } = new() { Ineens = 30, PerMinuut = 12 };
}

/// <summary>A bucket that fills steadily and never holds more than its size.</summary>
internal sealed class Limiet
{
    /// <summary>How many at once after a pause.</summary>
    public int Ineens { get; set; }

    /// <summary>How many in the long run.</summary>
    public int PerMinuut { get; set; }
}
