using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace AmaWvg.Begeleiding;

/// <summary>The state of the overview, as its query string holds it. What it does not know is dropped, and the screen says so.</summary>
public sealed record OverzichtFilter
{
    internal const string Zoekveld = "zoek";
    internal const string Stap = "stap";
    internal const string Begeleider = "begeleider";
    internal const string Evaluatie = "evaluatie";
    internal const string Looptijd = "looptijd";
    internal const string Voorbij = "voorbij";
    internal const string Elke = "alle";
    internal const string Sorteren = "sorteer";
    internal const string Pagina = "pagina";
    internal const string TeLaat = "te-laat";
    internal const string Binnenkort = "binnen-2-maanden";
    internal const string Standaard = "naam";

    private static readonly string[] Kolommen = [Standaard, "referentie", "begeleider", "evaluatie"];

    /// <summary>What the address may hold.</summary>
    internal static IReadOnlyList<string> Alle { get; } = [Zoekveld, Looptijd, Stap, Begeleider, Evaluatie, Sorteren, Pagina];

    /// <summary>Words of the name and the reference.</summary>
    public string Zoek { get; init; } = "";

    /// <summary>Which agreements: <c>voorbij</c>, <c>alle</c>, or empty for those that run or are planned.</summary>
    public string Welke { get; init; } = "";

    /// <summary>The duty for which something is missing; null for all.</summary>
    public Begeleidingsplicht? Mist { get; init; }

    /// <summary>Name of the contact point; empty for all.</summary>
    public string Wie { get; init; } = "";

    /// <summary>When the next evaluation is due: one of the two words, or empty.</summary>
    public string Wanneer { get; init; } = "";

    /// <summary>A column, with a minus in front for the other way round.</summary>
    public string Sortering { get; init; } = Standaard;

    /// <summary>Page asked for, from 1.</summary>
    public int Paginanummer { get; init; } = 1;

    /// <summary>What was asked for and does not count, in words.</summary>
    public IReadOnlyList<string> Onbegrepen { get; init; } = [];

    /// <summary>The same of every agreement, also one that is over.</summary>
    internal OverzichtFilter VanAlle => this with { Welke = Elke };

    /// <summary>Whether somebody chose anything.</summary>
    internal bool IsActief => Zoek is not "" || Mist is not null || Wie is not "" || Wanneer is not "";

    internal static OverzichtFilter Van(IQueryCollection query)
    {
        var (pagina, onbegrepen) = QueryPage.Read(query);
        var (stap, evaluatie, sortering, looptijd) = (Waarde(query, Stap), Waarde(query, Evaluatie), Waarde(query, Sorteren), Waarde(query, Looptijd));
        var (bekend, bestaat) = (Enum.GetValues<Begeleidingsplicht>().Cast<Begeleidingsplicht?>().FirstOrDefault(plicht => Sleutel(plicht!.Value) == stap), Kolommen.Any(kolom => sortering == kolom || sortering == $"-{kolom}"));
        return new()
        {
            Zoek = Waarde(query, Zoekveld),
            Welke = looptijd is Voorbij or Elke ? looptijd : "",
            Mist = bekend,
            Wie = Waarde(query, Begeleider),
            Wanneer = evaluatie is TeLaat or Binnenkort ? evaluatie : "",
            Sortering = bestaat ? sortering : Standaard,
            Paginanummer = pagina,
            Onbegrepen =
            [
                .. FilterNoticeModel.Unless(looptijd is Voorbij or Elke, "Overeenkomsten", looptijd),
                .. FilterNoticeModel.Unless(bekend is not null, "Wat ontbreekt", stap),
                .. FilterNoticeModel.Unless(evaluatie is TeLaat or Binnenkort, "Evaluatie", evaluatie),
                .. FilterNoticeModel.Unless(bestaat, "Sorteren", sortering),
                .. onbegrepen,
            ],
        };
    }

    internal static string Sleutel(Begeleidingsplicht plicht) => plicht.ToString().ToLowerInvariant();

    /// <summary>The rows it asks for, in its order.</summary>
    internal IEnumerable<Dossierstand> Pas(IReadOnlyList<Dossierstand> standen, DateOnly vandaag)
    {
        var woorden = Letterbeeld.Woorden(Zoek);
        return Sorteer(standen.Where(Past));

        // One pass over ten thousand files: what costs least comes first.
        bool Past(Dossierstand stand) =>
            (Welke is Elke || stand.Overeenkomst.Periode.TotEnMet < vandaag == Welke is Voorbij) && (Mist is not { } plicht || stand.Mist(plicht)) && (Wie is "" || stand.Begeleider.Naam == Wie)
            && Wanneer switch
            {
                TeLaat => stand.EvaluatieIsTeLaat(vandaag),
                Binnenkort => stand.Evaluatie >= vandaag && stand.Evaluatie <= vandaag.AddMonths(Dossiertermijnen.MaandenVooraf),
                _ => true,
            }
            && Bevat(stand.Overeenkomst.Zoektekst);

        bool Bevat(string tekst)
        {
            foreach (var woord in woorden)
            {
                if (!tekst.Contains(woord, StringComparison.Ordinal))
                    return false;
            }
            return true;
        }
    }

    // They come by name.
    private IEnumerable<Dossierstand> Sorteer(IEnumerable<Dossierstand> standen) => Sortering switch
    {
        "-naam" => standen.Reverse(),
        "referentie" => standen.OrderBy(Referentie, StringComparer.Ordinal),
        "-referentie" => standen.OrderByDescending(Referentie, StringComparer.Ordinal),
        "begeleider" => standen.OrderBy(stand => stand.Begeleider.Naam.Length == 0).ThenBy(stand => Letterbeeld.Vouw(stand.Begeleider.Naam), StringComparer.Ordinal),
        "-begeleider" => standen.OrderByDescending(stand => Letterbeeld.Vouw(stand.Begeleider.Naam), StringComparer.Ordinal),
        "evaluatie" => standen.OrderBy(stand => stand.Evaluatie ?? DateOnly.MaxValue),
        "-evaluatie" => standen.OrderByDescending(stand => stand.Evaluatie ?? DateOnly.MinValue),
        _ => standen,
    };

    private static string Referentie(Dossierstand stand) => Letterbeeld.Vouw(stand.Overeenkomst.Referentie);

    internal string Url(string path, int pagina) => QueryHelpers.AddQueryString(path, new Dictionary<string, string?>
    {
        [Zoekveld] = Zoek is "" ? null : Zoek,
        [Looptijd] = Welke is "" ? null : Welke,
        [Stap] = Mist is { } plicht ? Sleutel(plicht) : null,
        [Begeleider] = Wie is "" ? null : Wie,
        [Evaluatie] = Wanneer is "" ? null : Wanneer,
        [Sorteren] = Sortering is Standaard ? null : Sortering,
        [Pagina] = pagina == 1 ? null : pagina.ToString(CultureInfo.InvariantCulture),
    }.Where(item => item.Value is not null));

    internal string Url(int pagina) => Url(BegeleidingUrls.Overzicht, pagina);

    private static string Waarde(IQueryCollection query, string veld) => QueryText.Clean(query[veld].ToString());
}
