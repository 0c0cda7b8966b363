namespace AmaWvg.Overeenkomsten;

/// <summary>Why an agreement ended; optional (docs/regels.md, Stop reasons).</summary>
public enum Stopreden
{
    /// <summary>The deelnemer reached the pension age.</summary>
    Pensioenleeftijd = 1,

    /// <summary>The deelnemer moves on to other work or care.</summary>
    Doorstroom = 2,

    /// <summary>The deelnemer is no longer motivated.</summary>
    Motivatie = 3,

    /// <summary>Long illness or absence.</summary>
    ZiekteOfAfwezigheid = 4,

    /// <summary>Physical complaints.</summary>
    FysiekeKlachten = 5,

    /// <summary>Relapse or readmission.</summary>
    HervalOfHeropname = 6,

    /// <summary>Ended early: dealing at the werkpost.</summary>
    Dealen = 7,

    /// <summary>Ended early: heavy aggression.</summary>
    ZwareAgressie = 8,
}
