namespace AmaWvg.Overeenkomsten;

/// <summary>Stop reasons as shown on screen.</summary>
public static class StopredenLabel
{
    /// <summary>The Dutch label.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such reason.</exception>
    public static string Label(this Stopreden reden) => reden switch
    {
        Stopreden.Pensioenleeftijd => "Pensioenleeftijd bereikt",
        Stopreden.Doorstroom => "Doorstroom naar ander werk of andere zorg",
        Stopreden.Motivatie => "Geen motivatie meer",
        Stopreden.ZiekteOfAfwezigheid => "Langdurig ziek of afwezig",
        Stopreden.FysiekeKlachten => "Fysieke klachten",
        Stopreden.HervalOfHeropname => "Herval of heropname",
        Stopreden.Dealen => "Dealen op de werkpost",
        Stopreden.ZwareAgressie => "Zware agressie",
        _ => throw new ArgumentOutOfRangeException(nameof(reden)),
    };
}
