namespace AmaWvg.Domein;

/// <summary>Which records of CoBRHA can become a subafdeling (BR-42).</summary>
public static class Subafdelingkeuze
{
    private static readonly string[] VanEenOcmw = ["009", "010"];

    /// <summary>Whether a record can be chosen: an OCMW chooses among those that the former afdeling Welzijn en Samenleving keeps.</summary>
    /// <param name="isOcmw">Whether the onderneming is an OCMW.</param>
    /// <param name="zorgtype">Code of the care type of the record.</param>
    public static bool MagKiezen(bool isOcmw, string zorgtype) => !isOcmw || VanEenOcmw.Contains(zorgtype, StringComparer.Ordinal);
}
