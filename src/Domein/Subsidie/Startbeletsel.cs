namespace AmaWvg.Domein;

/// <summary>Why someone may not start by age (BR-01).</summary>
public enum Startbeletsel
{
    /// <summary>Not yet 18.</summary>
    TeJong,

    /// <summary>The pension birthday has come.</summary>
    Pensioenleeftijd,
}
