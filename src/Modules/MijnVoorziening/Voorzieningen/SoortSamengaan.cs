namespace AmaWvg.MijnVoorziening;

/// <summary>How one organisation goes up in another (BR-23).</summary>
public enum SoortSamengaan
{
    /// <summary>Both go up in a new organisation, which needs a recognition of its own.</summary>
    Fusie,

    /// <summary>A recognised organisation absorbs the other and keeps its recognition.</summary>
    Overname,
}
