namespace AmaWvg.MijnUitbetalingen;

/// <summary>How far the proposal of a run is, in words.</summary>
internal static class Runvoortgang
{
    // An organisation takes a fraction of a second; the slowest start takes less than a minute.
    private static readonly TimeSpan LangsteStilte = TimeSpan.FromMinutes(5);

    /// <summary>The part of the page that keeps itself up to date.</summary>
    public static VerversingModel Van(Uitbetalingsrun run, Voorstelvoortgang? voortgang) => new(
        BeheerUrls.Run(run.Id),
        voortgang is not null && voortgang.Poging == run.Poging
            ? $"{DutchNumber.Format(voortgang.Gedaan)} van {DutchNumber.Format(voortgang.Totaal)} voorzieningen zijn berekend."
            : "De berekening begint. Dat duurt enkele seconden tot minuten.");

    /// <summary>What is wrong with the proposal: it failed, or nothing has moved for minutes.</summary>
    public static string? Fout(Uitbetalingsrun run, Voorstelvoortgang? voortgang, DateTimeOffset nu)
    {
        var laatst = voortgang is not null && voortgang.Poging == run.Poging ? voortgang.Bijgewerkt : run.Gevraagd;
        return run.Status is RunStatus.Mislukt ? run.Fout
            : run.Status is RunStatus.InOpmaak && nu - laatst > LangsteStilte ? $"Er is sinds {new MomentModel(laatst).Shown} niets meer berekend."
            : null;
    }
}
