using Marten;

namespace AmaWvg.Toegangsbeheer;

/// <summary>Saves a chain together with what follows from it for the look-up of rights, in one transaction.</summary>
internal static class Ketenopslag
{
    private const string Rechten = """
        insert into toegangsbeheer.toegang (hco, insz, organisatie, naam, gemeente, rol)
        select ?, wie, organisatie, naam, gemeente, rol from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[]) as r (wie, organisatie, naam, gemeente, rol)
        """;

    private const string Betrokkenen = "insert into toegangsbeheer.betrokkene (hco, insz) select ?, wie from unnest(?::text[]) as b (wie)";

    /// <summary>The chain of the session's onderneming; null when there is none yet.</summary>
    public static Task<Onderneming?> EigenKetenAsync(this Documenten documenten, CancellationToken cancellationToken) =>
        documenten.Query<Onderneming>().SingleOrDefaultAsync(cancellationToken);

    /// <summary>Adds a new chain at the next save, with what follows from it.</summary>
    public static void NieuweKeten(this Werkeenheid eenheid, Onderneming onderneming)
    {
        eenheid.Nieuw(onderneming);
        eenheid.Leidaf(onderneming);
    }

    /// <summary>Saves a changed chain at the next save, with what follows from it.</summary>
    public static void WijzigKeten(this Werkeenheid eenheid, Onderneming onderneming)
    {
        eenheid.Wijzig(onderneming);
        eenheid.Leidaf(onderneming);
    }

    /// <summary>Saves what may begin a chain: when somebody else began that of the same onderneming at the same moment, nothing is saved and the form says so.</summary>
    public static Task<Wijziging> BewaarBeginAsync(this Werkeenheid eenheid, Guid onderwerp, string url, CancellationToken cancellationToken) => eenheid.BewaarUniekAsync(
        onderwerp, url, ToegangsbeheerDocumenten.EenKeten, new("kbo", "Iemand anders begon op hetzelfde moment met deze onderneming. Er is nog niets bewaard. Verstuur opnieuw"), cancellationToken);

    private static void Leidaf(this Werkeenheid eenheid, Onderneming onderneming)
    {
        var rechten = Ketenrechten.Van(onderneming);
        eenheid.VoerUit("delete from toegangsbeheer.toegang where hco = ?", onderneming.Hco);
        eenheid.VoerUit(
            Rechten, onderneming.Hco, Kolom(rechten, recht => recht.Wie.Waarde), Kolom(rechten, recht => recht.Organisatie), Kolom(rechten, recht => recht.Naam),
            Kolom(rechten, recht => recht.Gemeente), Kolom(rechten, recht => recht.Rol));
        eenheid.VoerUit("delete from toegangsbeheer.betrokkene where hco = ?", onderneming.Hco);
        eenheid.VoerUit(Betrokkenen, onderneming.Hco, Kolom(Ketenrechten.Betrokkenen(onderneming), wie => wie.Waarde));
    }

    private static string[] Kolom<T>(IReadOnlyList<T> rijen, Func<T, string> waarde) => [.. rijen.Select(waarde)];
}
