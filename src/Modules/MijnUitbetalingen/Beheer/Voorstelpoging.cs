using System.Globalization;

namespace AmaWvg.MijnUitbetalingen;

/// <summary>A form about the proposal that the person saw: it may have been made again since.</summary>
internal static class Voorstelpoging
{
    /// <summary>Which of the proposals of the run it was; zero for none.</summary>
    public static int Lees(IFormCollection velden) => int.TryParse(velden["poging"], NumberStyles.None, CultureInfo.InvariantCulture, out var gezien) ? gezien : 0;

    /// <summary>What the page says of a conflict, with whether anything is left to decide.</summary>
    /// <param name="wijziging">What came of it.</param>
    /// <param name="nu">The run as it is now.</param>
    public static Botsing? BotsingMet(this Wijziging wijziging, Uitbetalingsrun nu) =>
        wijziging.Botsing is { } ander ? ander with { IsKlaar = nu.Status is not RunStatus.Voorgesteld } : null;
}
