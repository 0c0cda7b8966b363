using AmaWvg.Overeenkomsten;

namespace AmaWvg.Voorbeeldgegevens;

/// <summary>Invents how long an agreement runs and when it was reported and stopped.</summary>
internal sealed class Meldinggenerator(Toeval toeval, DateOnly vandaag)
{
    private const int KortInDagen = 300;
    private const int LangInDagen = 1800;
    private const double Kort = 0.6;
    private const double EindeVooraf = 0.15;
    private const double Laattijdig = 0.06;

    private static readonly Stopreden[] Redenen = [.. Enum.GetValues<Stopreden>().Where(reden => reden is not Stopreden.Pensioenleeftijd)];

    private readonly DateOnly _gisteren = vandaag.AddDays(-1);

    public Melding Maak(string referentie, DateOnly start, DateOnly geboren)
    {
        var (einde, reden) = Einde(start, geboren);
        var melding = new Melding(referentie, start, Aanmeldingsdag(start));
        if (einde < start.AddYears(1) && toeval.Kans(EindeVooraf))
            return melding with { Einde = einde };
        var op = Stopdag(einde, melding.AangemeldOp);
        return op > _gisteren ? melding : melding with { Stop = (einde, reden, op) };
    }

    private (DateOnly Einde, Stopreden? Reden) Einde(DateOnly start, DateOnly geboren)
    {
        var gemiddeld = toeval.Kans(Kort) ? KortInDagen : LangInDagen;
        var einde = start.AddDays(6 + (int)(-Math.Log(1 - toeval.Fractie()) * gemiddeld));
        var laatste = Leeftijd.Pensioendag(geboren).AddDays(-1);
        return einde >= laatste ? (laatste, Stopreden.Pensioenleeftijd) : (einde, toeval.Kans(0.6) ? toeval.Kies(Redenen) : null);
    }

    private DateOnly Aanmeldingsdag(DateOnly start)
    {
        if (start > vandaag)
            return toeval.Dag(vandaag.AddDays(-45), _gisteren);
        var eindeMaand = Maand.Van(start).LaatsteDag;
        var dag = toeval.Kans(Laattijdig) ? eindeMaand.AddDays(toeval.Tussen(1, 120)) : toeval.Dag(start.AddDays(-12), eindeMaand);
        return Dagen.Eerste(Dagen.Laatste(dag, Erkenningenreeks.Portaalstart.AddDays(1)), _gisteren);
    }

    private DateOnly Stopdag(DateOnly einde, DateOnly aangemeldOp)
    {
        var uiterste = Maand.Van(einde).Volgende.EersteDag.AddDays(4);
        var dag = toeval.Kans(Laattijdig) ? uiterste.AddDays(toeval.Tussen(1, 120)) : toeval.Dag(einde.AddDays(-10), uiterste);
        return dag > aangemeldOp ? dag : aangemeldOp.AddDays(1);
    }
}
