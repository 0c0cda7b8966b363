using AmaWvg.Kernel.Types;
using AmaWvg.Overeenkomsten.Regels;

namespace AmaWvg.Overeenkomsten.Beheer.Correcties;

/// <summary>What a correction means for the months paid until today, in sentences.</summary>
internal static class Maandgevolg
{
    public static IReadOnlyList<string> Tussen(Subsidiemaanden voor, Subsidiemaanden na, DateOnly vandaag)
    {
        var (was, wordt) = (voor.Betaald(vandaag), na.Betaald(vandaag));
        string[] gevolgen = [.. Zin(was.Except(wordt), "teruggevorderd"), .. Zin(wordt.Except(was), "bijbetaald")];
        return gevolgen is [] ? ["Aan de maanden die tot vandaag betaald zijn, verandert niets."] : gevolgen;
    }

    private static IEnumerable<string> Zin(IEnumerable<Maand> maanden, string wat)
    {
        var lijst = maanden.Order().ToList();
        return lijst.Count switch
        {
            0 => [],
            1 => [$"1 maand wordt {wat}: {lijst[0].Weergave} ({Tarief.Som(lijst).Weergave})."],
            var aantal => [$"{aantal} maanden worden {wat}, van {lijst[0].Weergave} tot en met {lijst[^1].Weergave} ({Tarief.Som(lijst).Weergave})."],
        };
    }
}
