namespace AmaWvg.Inspecties;

/// <summary>What an inspector found, in a file or as a whole.</summary>
public enum Oordeel
{
    Aangetoond,
    NietAangetoond,

    /// <summary>The people who were spoken to say that it is not done.</summary>
    GebeurtNiet,

    /// <summary>With a reason.</summary>
    NietVanToepassing,
}

/// <summary>What a criterion comes to.</summary>
public enum Uitkomst
{
    /// <summary>Something is still to be looked at.</summary>
    Open,
    Conform,
    Inbreuk,
}

/// <summary>What was found about one criterion.</summary>
/// <param name="Criterium">Its number.</param>
/// <param name="Geheel">As a whole; null when nothing was said of it, which is right for a criterion that is looked at in files.</param>
/// <param name="Dossiers">By the number of each file.</param>
internal sealed record Bevinding(string Criterium, Oordeel? Geheel, IReadOnlyDictionary<int, Oordeel> Dossiers)
{
    /// <summary>Whether it is not shown in this file: what is never done is done for nobody.</summary>
    public bool IsInbreukIn(int dossier) => Geheel is Oordeel.GebeurtNiet || (Dossiers.TryGetValue(dossier, out var oordeel) && Toetsing.IsInbreuk(oordeel));
}

/// <summary>Scores what was found. One file that does not show it is enough for a breach (BR-52).</summary>
internal static class Toetsing
{
    /// <summary>So many files at least are looked at.</summary>
    public const int MinsteDossiers = 3;

    /// <summary>So many of the five core conditions, not shown in one file, ask for a second visit.</summary>
    public const int Hercontrolegrens = 3;

    public static bool IsInbreuk(Oordeel oordeel) => oordeel is Oordeel.NietAangetoond or Oordeel.GebeurtNiet;

    /// <summary>What a criterion comes to.</summary>
    /// <param name="criterium">The criterion.</param>
    /// <param name="bevinding">What was found; null for nothing yet.</param>
    /// <param name="dossiers">Numbers of the files that were drawn.</param>
    public static Uitkomst Score(Criterium criterium, Bevinding? bevinding, IReadOnlyCollection<int> dossiers)
    {
        if (bevinding is null)
            return Uitkomst.Open;
        if (bevinding.Geheel is { } geheel && IsInbreuk(geheel))
            return Uitkomst.Inbreuk;
        if (!criterium.PerDossier)
            return bevinding.Geheel is null ? Uitkomst.Open : Uitkomst.Conform;
        if (dossiers.Any(bevinding.IsInbreukIn))
            return Uitkomst.Inbreuk;
        return dossiers.Count > 0 && dossiers.All(bevinding.Dossiers.ContainsKey) ? Uitkomst.Conform : Uitkomst.Open;
    }

    /// <summary>Whether anything of it was left open, also when it is a breach already.</summary>
    public static bool IsOpen(Criterium criterium, Bevinding? bevinding, IReadOnlyCollection<int> dossiers) =>
        Score(criterium, bevinding, dossiers) is Uitkomst.Open
        || (criterium.PerDossier && bevinding!.Geheel is not Oordeel.GebeurtNiet && !dossiers.All(bevinding.Dossiers.ContainsKey));

    /// <summary>Whether Zorginspectie comes back: in at least one single file at least three of the five core conditions are not shown (BR-53).</summary>
    public static bool VraagtHercontrole(IReadOnlyCollection<Bevinding> bevindingen, IReadOnlyCollection<int> dossiers)
    {
        var kern = bevindingen.Where(bevinding => Criteria.Vind(bevinding.Criterium)?.IsKern is true).ToList();
        return dossiers.Any(dossier => kern.Count(bevinding => bevinding.IsInbreukIn(dossier)) >= Hercontrolegrens);
    }

    /// <summary>A share in percent, rounded half up, never adjusted to add up (BR-54); none of nothing is 0.</summary>
    public static int Procent(int deel, int geheel) => geheel == 0 ? 0 : ((200 * deel) + geheel) / (2 * geheel);
}
