using System.Text;
using AmaWvg.Web.Components;
using AmaWvg.Web.Forms;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.MijnBerichten.Overzicht;

/// <summary>The state of the list, as its query string holds it: a word of the subject, one day or a period, and the page.</summary>
public sealed record BerichtenFilter
{
    internal const string OnderwerpVeld = "onderwerp";
    internal const string KeuzeVeld = "verzenddatum";
    internal const string DatumVeld = "datum";
    internal const string VanVeld = "van";
    internal const string TotVeld = "tot";
    internal const string PaginaVeld = "pagina";
    internal const string Exact = "exact";
    internal const string Periode = "periode";

    /// <summary>What the address may hold.</summary>
    internal static IReadOnlyList<string> Alle { get; } = [OnderwerpVeld, KeuzeVeld, DatumVeld, VanVeld, TotVeld, PaginaVeld];

    /// <summary>What was typed.</summary>
    public string Onderwerp { get; init; } = "";

    /// <summary>One day.</summary>
    public string Datum { get; init; } = "";

    /// <summary>First day.</summary>
    public string Van { get; init; } = "";

    /// <summary>Last day.</summary>
    public string Tot { get; init; } = "";

    /// <summary>Page asked for, from 1.</summary>
    public int Pagina { get; init; } = 1;

    /// <summary>Whether a period was asked for rather than one day.</summary>
    public bool IsPeriode { get; init; }

    /// <summary>What was asked for and does not count, in words.</summary>
    public IReadOnlyList<string> Onbegrepen { get; init; } = [];

    /// <summary>Whether anything narrows the list.</summary>
    public bool IsActief => Actief.Any();

    /// <summary>The fields that narrow the list; not a date that does not exist.</summary>
    internal IEnumerable<(string Naam, string Waarde)> Actief =>
        Velden.Where(veld => veld.Naam != PaginaVeld && (veld.Naam == OnderwerpVeld || Dag(veld.Waarde) is not null));

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
        var isKeuze = keuze is Exact or Periode;
        var isPeriode = isKeuze ? keuze is Periode : datum.Length == 0 && van.Length + tot.Length > 0;
        return new()
        {
            Onderwerp = Waarde(query, OnderwerpVeld),
            Datum = isPeriode ? "" : datum,
            Van = isPeriode ? van : "",
            Tot = isPeriode ? tot : "",
            IsPeriode = isPeriode,
            Pagina = pagina.Number,
            Onbegrepen = [.. FilterNoticeModel.Unless(isKeuze, "Verzenddatum", keuze), .. pagina.Unknown],
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

    private static DateOnly? Dag(string text) => DutchDate.TryParse(text, out var dag) ? dag : null;

    private static string Waarde(IQueryCollection query, string veld) => QueryText.Clean(query[veld].ToString());
}
