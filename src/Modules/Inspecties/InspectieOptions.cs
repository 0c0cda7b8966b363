namespace AmaWvg.Inspecties;

/// <summary>The settings <c>Inspecties:*</c>.</summary>
internal sealed class InspectieOptions
{
    /// <summary>So many days a begeleider has to react on a draft.</summary>
    public int DagenReactie { get; set; } = 14;

    /// <summary>So many days before the end of that term it is told, when there is no reaction.</summary>
    public int DagenVoorBericht { get; set; } = 3;

    /// <summary>So many days a begeleider has to put a breach right.</summary>
    public int DagenRemediering { get; set; } = 90;
}
