using AmaWvg.Toegangsbeheer;

namespace AmaWvg.Voorbeeldgegevens;

/// <summary>The access chains of the test people, made by the portal's own commands. The local registers know the same numbers (dev/registers/gegevens.mjs).</summary>
internal static class Ketens
{
    private static readonly Insz Vertegenwoordiger = Insz.Parse("78020415717");
    private static readonly Insz Toegangsbeheerder = Insz.Parse("01061599802");

    // Manages the other chains and never signs in.
    private static readonly Insz Elders = Insz.Parse("75041200178");

    public static IReadOnlyList<Onderneming> Van(DateTimeOffset begin) =>
        [.. Testpersonen.Begeleiders.Select(begeleider => Maak(Contactgegevens.Vul(begeleider.Voorziening), begeleider.Insz, begeleider.Voorziening == Testpersonen.DeLochting, begin))];

    private static Onderneming Maak(VoorzieningGegeven voorziening, Insz begeleider, bool isDeLochting, DateTimeOffset begin)
    {
        var (keten, nu) = (
            Onderneming.Van(new(voorziening.Ondernemingsnummer!, voorziening.Naam, voorziening.Gemeente, IsOcmw: false, IsVertegenwoordiger: true), begin),
            new Stempel(begin, "Voorbeeldgegevens"));
        var hoofd = isDeLochting ? Toegangsbeheerder : Elders;
        if (isDeLochting)
            keten.StelAan(Ketenfunctie.WettelijkVertegenwoordiger, Vertegenwoordiger, null, nu);
        keten.StelAan(Ketenfunctie.Hoofdtoegangsbeheerder, hoofd, new("toegang@voorbeeld.be", "051 12 34 56"), nu);
        keten.Activeer(nu);
        var subafdeling = new Subafdeling(Guid.CreateVersion7(begin), voorziening.Hco, voorziening.Naam, voorziening.Gemeente, "toegang@voorbeeld.be", hoofd, Toepassing: true, nu);
        keten.Voeg(subafdeling.Met(new Ketengebruiker(Guid.CreateVersion7(begin), begeleider, HeeftRecht: true, nu)));
        return keten;
    }
}
