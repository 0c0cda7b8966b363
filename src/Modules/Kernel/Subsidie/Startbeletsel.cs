namespace AmaWvg.Kernel.Subsidie;

/// <summary>Why someone may not start by age (domein.md §4.2, BR-01).</summary>
public enum Startbeletsel
{
    /// <summary>Not yet 18.</summary>
    TeJong,

    /// <summary>The pension birthday has come.</summary>
    Pensioenleeftijd,
}
