using AmaWvg.Kernel.Subsidie;
using AmaWvg.Kernel.Types;

namespace AmaWvg.Overeenkomsten.Beheer.Correcties;

/// <summary>What a correction means for the months paid until today, in sentences.</summary>
internal static class Maandgevolg
{
    public static IReadOnlyList<string> Tussen(Subsidiemaanden voor, Subsidiemaanden na, Tarieftabel tarieven, DateOnly vandaag)
    {
        var (was, wordt) = (voor.Betaald(vandaag), na.Betaald(vandaag));
        string[] gevolgen = [.. Zin(was.Except(wordt), "teruggevorderd", tarieven), .. Zin(wordt.Except(was), "bijbetaald", tarieven)];
        return gevolgen is [] ? ["Aan de maanden die tot vandaag betaald zijn, verandert niets."] : gevolgen;
    }

    private static IEnumerable<string> Zin(IEnumerable<Maand> maanden, string wat, Tarieftabel tarieven)
    {
        var lijst = maanden.Order().ToList();
        return lijst.Count switch
        {
            0 => [],
            1 => [$"1 maand wordt {wat}: {lijst[0].Weergave} ({tarieven.Som(lijst).Weergave})."],
            var aantal => [$"{aantal} maanden worden {wat}, van {lijst[0].Weergave} tot en met {lijst[^1].Weergave} ({tarieven.Som(lijst).Weergave})."],
        };
    }
}
