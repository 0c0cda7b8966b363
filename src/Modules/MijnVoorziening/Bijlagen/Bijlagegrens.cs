using AmaWvg.Web.Forms;

namespace AmaWvg.MijnVoorziening.Bijlagen;

/// <summary>How many files a question takes, and how much an application holds.</summary>
internal static class Bijlagegrens
{
    /// <summary>What is wrong when these files come beside those that are there.</summary>
    /// <param name="aanwezig">The attachments of the application.</param>
    /// <param name="nieuw">Question and size in bytes of each new file.</param>
    public static FormErrors Fouten(IReadOnlyList<Bijlage> aanwezig, IEnumerable<(string Vraag, long Grootte)> nieuw)
    {
        var (errors, alle) = (FormErrors.None, nieuw.ToList());
        foreach (var groep in alle.GroupBy(n => n.Vraag))
            if (aanwezig.Count(b => b.Vraag == groep.Key) + groep.Count() > Bijlage.MeestePerVraag)
                errors.Add(Bestandskeuze.Veld(groep.Key), Bestandsfout.TeVeelBestanden);
        if (alle is not [] && aanwezig.Sum(b => (long)b.Grootte) + alle.Sum(n => n.Grootte) > Bijlage.GrootstePerAanvraag)
            errors.Add(Bestandskeuze.Veld(alle[^1].Vraag), Bestandsfout.TotaalTeGroot);
        return errors;
    }
}
