namespace AmaWvg.BrowserTests.Pages;

/// <summary>The department's side: the list of dossiers, one dossier, its decisions, and what comes of them.</summary>
public sealed class Beheertoestanden : IToestanden
{
    public static IReadOnlyDictionary<string, Func<Proefstand, Task<Venster>>> Alle { get; } = new Dictionary<string, Func<Proefstand, Task<Venster>>>
    {
        ["dossiers"] = Toestand.Na(Dossiers.LijstAsync),
        ["dossiers-leeg"] = Toestand.Na(Dossiers.LeegAsync),
        ["dossier"] = Toestand.Na(Dossiers.DossierAsync),
        ["dossier-ontvankelijk"] = Toestand.Na(Dossiers.OntvankelijkAsync),
        ["dossier-te-laat"] = Toestand.Na(Dossiers.TeLaatAsync),
        ["dossier-weigeren-fout"] = Toestand.Na(Dossiers.WeigerenFoutAsync),
        ["dossier-goedkeuren-fout"] = Toestand.Na(Dossiers.GoedkeurenFoutAsync),
        ["dossier-goedgekeurd"] = Toestand.Na(Dossiers.GoedgekeurdAsync),
        ["bewaring"] = Toestand.Na(Bewaartermijnen.VerslagAsync),
    };

    public static IReadOnlyList<string> ZonderScript { get; } = ["dossiers-leeg", "dossier-te-laat", "dossier-goedkeuren-fout", "bewaring"];
}
