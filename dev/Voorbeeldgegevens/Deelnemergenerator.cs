using System.Globalization;

namespace AmaWvg.Voorbeeldgegevens;

/// <summary>An invented person.</summary>
internal sealed record Persoon(Insz Insz, string Voornaam, string Naam, DateOnly Geboren, bool GeboortedatumOpgegeven);

/// <summary>Invents people with numbers that are valid by their check digits and occur once.</summary>
internal sealed class Deelnemergenerator(Toeval toeval)
{
    private const int BisMaand = 40;
    private const int JongstInDagen = 18 * 366;
    private const int OudstInDagen = 64 * 365;

    private readonly HashSet<string> _nummers = [];

    /// <summary>Somebody who may start on the day.</summary>
    public Persoon Nieuw(DateOnly start)
    {
        // The smallest of two draws would make all young, the mean of two gives the usual hill around forty.
        var leeftijd = (toeval.Tussen(JongstInDagen, OudstInDagen) + toeval.Tussen(JongstInDagen, OudstInDagen)) / 2;
        var (geboren, isVrouw, onbekend) = (start.AddDays(-leeftijd), toeval.Kans(0.45), toeval.Kans(0.004));
        var voornaam = toeval.Kies(isVrouw ? Namenlijst.Vrouwen : Namenlijst.Mannen);
        return new(Nummer(geboren, isVrouw, onbekend), voornaam, toeval.Kies(Namenlijst.Familienamen), geboren, onbekend);
    }

    private Insz Nummer(DateOnly geboren, bool isVrouw, bool onbekend)
    {
        var maand = geboren.Month + (toeval.Kans(0.03) ? BisMaand : 0);
        var datum = onbekend ? $"{geboren:yy}0000" : $"{geboren:yy}{maand:00}{geboren:dd}";
        string nummer;
        do
        {
            var volgnummer = 2 * toeval.Tussen(1, 498) + (isVrouw ? 0 : -1);
            var basis = long.Parse($"{datum}{volgnummer:000}", CultureInfo.InvariantCulture) + (geboren.Year >= 2000 ? 2_000_000_000 : 0);
            nummer = $"{datum}{volgnummer:000}{97 - basis % 97:00}";
        }
        while (!_nummers.Add(nummer));
        return Insz.Parse(nummer);
    }
}
