using AmaWvg.Inspecties;

namespace AmaWvg.Voorbeeldgegevens;

/// <summary>What happened after the reports of the example round: all is put right, but for a breach to judge and a second visit that is still to come.</summary>
internal static class Inspectieverloop
{
    private const string WachtOpHercontrole = "B03";
    private const string TeBeoordelen = "B12";
    private const string Beoordelaar = "Test Dossierbeheer";
    private const string Indiener = "De contactpersoon (fictief)";

    private static readonly TimeSpan NaPlan = TimeSpan.FromDays(90);
    private static readonly TimeSpan NaOordeel = TimeSpan.FromDays(110);
    private static readonly TimeSpan NaHercontrole = TimeSpan.FromDays(160);

    /// <param name="wie">Which of the begeleiders of the round it is.</param>
    /// <param name="inspectie">Its inspection, which is final.</param>
    /// <param name="inbreuken">What was not shown.</param>
    /// <param name="bezoek">When it was visited.</param>
    public static void Volg(string wie, Inspectie inspectie, IReadOnlyList<Remediering> inbreuken, DateTimeOffset bezoek)
    {
        foreach (var inbreuk in inbreuken)
        {
            inbreuk.DienIn(new("Wij vulden de dossiers aan en pasten onze werkwijze aan.", bezoek + NaPlan, Indiener));
            if (wie is TeBeoordelen && inbreuk == inbreuken[^1])
                continue;
            inbreuk.Beoordeel(new(true, "Het bewijs volstaat.", null, bezoek + NaOordeel, Beoordelaar));
            if (inbreuk.VraagtHercontrole && wie is not WachtOpHercontrole)
                inbreuk.Controleer(new(BrusselseTijd.DagVan(bezoek + NaHercontrole), true, "De dossiers zijn in orde.", "Test Inspecteur") { Op = bezoek + NaHercontrole });
        }
        if (inbreuken.Count > 0 && inbreuken.All(inbreuk => inbreuk.IsAf))
            inspectie.Sluit();
        inspectie.Publiceer((inspectie.DefinitiefOp ?? bezoek).AddDays(1));
    }
}
