using System.Text;

namespace AmaWvg.MijnBerichten;

/// <summary>The state of the list, as its query string holds it: a word of the subject, one day or a period, read or not, the kind, the order and the page.</summary>
public sealed record BerichtenFilter
{
    internal const string OnderwerpVeld = "onderwerp";
    internal const string KeuzeVeld = "verzenddatum";
    internal const string DatumVeld = "datum";
    internal const string VanVeld = "van";
    internal const string TotVeld = "tot";
    internal const string StatusVeld = "status";
    internal const string SoortVeld = "soort";
    internal const string SorteerVeld = "sorteer";
    internal const string PaginaVeld = "pagina";
    internal const string ExacteDatum = "exact";
    internal const string EenPeriode = "periode";
    internal const string GelezenWaarde = "gelezen";
    internal const string OngelezenWaarde = "ongelezen";

    /// <summary>What the address may hold.</summary>
    internal static IReadOnlyList<string> Alle { get; } = [OnderwerpVeld, KeuzeVeld, DatumVeld, VanVeld, TotVeld, StatusVeld, SoortVeld, SorteerVeld, PaginaVeld];

    /// <summary>What was typed.</summary>
    public string Onderwerp { get; init; } = "";

    /// <summary>One day.</summary>
    public string Datum { get; init; } = "";

    /// <summary>First day.</summary>
    public string Van { get; init; } = "";

    /// <summary>Last day.</summary>
    public string Tot { get; init; } = "";

    /// <summary>Read by the person or not yet; null for both.</summary>
    public bool? IsGelezen { get; init; }

    /// <summary>The kind of message; null for both.</summary>
    public Berichtsoort? Soort { get; init; }

    /// <summary>A column, with a minus in front for the other way round.</summary>
    public string Sortering { get; init; } = BerichtenSortering.Nieuwste;

    /// <summary>Page asked for, from 1.</summary>
    public int Pagina { get; init; } = 1;

    /// <summary>Whether a period was asked for rather than one day.</summary>
    public bool IsPeriode { get; init; }

    /// <summary>What was asked for and does not count, in words.</summary>
    public IReadOnlyList<string> Onbegrepen { get; init; } = [];

    /// <summary>Whether anything narrows the list.</summary>
    public bool IsActief => Actief.Any();

    /// <summary>Whether a field under "Meer filters" is in use.</summary>
    internal bool HeeftMeerFilters => IsPeriode || Datum.Length + Van.Length + Tot.Length > 0;

    /// <summary>The fields that narrow the list; not a date that does not exist.</summary>
    internal IEnumerable<(string Naam, string Waarde)> Actief =>
        Velden.Where(veld => veld.Naam is not (PaginaVeld or SorteerVeld) && (veld.Naam is OnderwerpVeld or StatusVeld or SoortVeld || Dag(veld.Waarde) is not null));

    /// <summary>The same with more that does not count.</summary>
    internal BerichtenFilter Met(IReadOnlyList<string> onbegrepen) => this with { Onbegrepen = [.. Onbegrepen, .. onbegrepen] };

    /// <summary>The same without the fields that are wrong, which it says: somebody is still typing.</summary>
    internal BerichtenFilter Zonder(FormErrors errors) => this with
    {
        Datum = errors[DatumVeld] is null ? Datum : "",
        Van = errors[VanVeld] is null ? Van : "",
        Tot = errors[TotVeld] is null ? Tot : "",
        Onbegrepen = [.. Onbegrepen, .. errors.All.Select(error => FilterNoticeModel.NotYet(error.Text))],
    };

    /// <summary>Reads it: of the dates only those that belong to the choice.</summary>
    internal static BerichtenFilter Lees(IQueryCollection query)
    {
        var (datum, van, tot) = (Waarde(query, DatumVeld), Waarde(query, VanVeld), Waarde(query, TotVeld));
        var pagina = QueryPage.Read(query);
        var keuze = Waarde(query, KeuzeVeld);
        var isKeuze = keuze is ExacteDatum or EenPeriode;
        var (status, soort, sortering) = (Waarde(query, StatusVeld), Waarde(query, SoortVeld), Waarde(query, SorteerVeld));
        Berichtsoort? gekozen = Enum.GetValues<Berichtsoort>().Cast<Berichtsoort?>().FirstOrDefault(s => Sleutel(s!.Value) == soort);
        var isPeriode = isKeuze ? keuze is EenPeriode : datum.Length == 0 && van.Length + tot.Length > 0;
        return new()
        {
            Onderwerp = Waarde(query, OnderwerpVeld),
            Datum = isPeriode ? "" : datum,
            Van = isPeriode ? van : "",
            Tot = isPeriode ? tot : "",
            IsPeriode = isPeriode,
            IsGelezen = status is GelezenWaarde or OngelezenWaarde ? status is GelezenWaarde : null,
            Soort = gekozen,
            Sortering = BerichtenSortering.Bestaat(sortering) ? sortering : BerichtenSortering.Nieuwste,
            Pagina = pagina.Number,
            Onbegrepen =
            [
                .. FilterNoticeModel.Unless(isKeuze, "Verzenddatum", keuze),
                .. FilterNoticeModel.Unless(status is GelezenWaarde or OngelezenWaarde, "Status", status),
                .. FilterNoticeModel.Unless(gekozen is not null, "Soort", soort),
                .. FilterNoticeModel.Unless(BerichtenSortering.Bestaat(sortering), "Sorteren", sortering),
                .. pagina.Unknown,
            ],
        };
    }

    /// <summary>First day that counts, if any.</summary>
    internal DateOnly? Vanaf => Dag(IsPeriode ? Van : Datum);

    /// <summary>Last day that counts, if any.</summary>
    internal DateOnly? TotEnMet => Dag(IsPeriode ? Tot : Datum);

    /// <summary>The address of this screen; equal screens have equal addresses.</summary>
    internal string Url()
    {
        var url = new StringBuilder(MijnBerichtenUrls.Overzicht);
        foreach (var (naam, waarde) in Velden)
            url.Append(url.Length == MijnBerichtenUrls.Overzicht.Length ? '?' : '&').Append(naam).Append('=').Append(Uri.EscapeDataString(waarde));
        return url.ToString();
    }

    /// <summary>The fields in use, in the order of the screen.</summary>
    internal IEnumerable<(string Naam, string Waarde)> Velden => new[]
    {
        (OnderwerpVeld, Onderwerp),
        (DatumVeld, Datum),
        (VanVeld, Van),
        (TotVeld, Tot),
        (StatusVeld, IsGelezen is { } gelezen ? gelezen ? GelezenWaarde : OngelezenWaarde : ""),
        (SoortVeld, Soort is { } soort ? Sleutel(soort) : ""),
        (SorteerVeld, Sortering is BerichtenSortering.Nieuwste ? "" : Sortering),
        (PaginaVeld, Pagina > 1 ? $"{Pagina}" : ""),
    }.Where(veld => veld.Item2.Length > 0);

    /// <summary>Dates that do not exist, or stand the wrong way round.</summary>
    internal FormErrors Controleer()
    {
        var errors = FormErrors.None;
        foreach (var (veld, label, waarde) in new[] { (DatumVeld, "Verzenddatum", Datum), (VanVeld, "Van", Van), (TotVeld, "Tot en met", Tot) })
        {
            if (DutchDate.Fout(waarde, label) is { } fout)
                errors.Add(veld, fout);
        }
        if (IsPeriode && Vanaf > TotEnMet)
            errors.Add(TotVeld, $"\"Tot en met\" moet op of na {DutchDate.Format(Vanaf)} liggen");
        return errors;
    }

    /// <summary>A kind of message as the address holds it.</summary>
    internal static string Sleutel(Berichtsoort soort) => soort.ToString().ToLowerInvariant();

    private static DateOnly? Dag(string text) => DutchDate.TryParse(text, out var dag) ? dag : null;

    private static string Waarde(IQueryCollection query, string veld) => QueryText.Clean(query[veld].ToString());
}
