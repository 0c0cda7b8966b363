namespace AmaWvg.Domein;

/// <summary>Every twelve months somebody confirms that the users of a subafdeling must still have access (BR-43).</summary>
public static class Jaarcontrole
{
    /// <summary>First day on which it is asked again.</summary>
    /// <param name="laatst">Day of the last confirmation, or of the start of the subafdeling.</param>
    public static DateOnly Vanaf(DateOnly laatst) => laatst.AddMonths(12);

    /// <summary>Whether it is asked on this day.</summary>
    public static bool IsNodig(DateOnly laatst, DateOnly vandaag) => vandaag >= Vanaf(laatst);
}
