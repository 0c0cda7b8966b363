using System.Text;

namespace AmaWvg.Overeenkomsten;

/// <summary>
/// The state of the overview, as its query string holds it. Blank and default values are dropped, so that equal screens have
/// equal addresses; page, removable filters, sort links and exports all come from here.
/// </summary>
public sealed class OverzichtFilter
{
    public const string StandaardSortering = "-start";

    private readonly Dictionary<string, string> _values = [];
    private readonly Dictionary<string, string> _mistypt = [];
    private readonly List<string> _onbegrepen = [];
    private readonly IReadOnlyList<string> _fields;

    private OverzichtFilter(IReadOnlyList<string> fields) => _fields = fields;

    public static OverzichtFilter Van(IQueryCollection query) => Van(query, OverzichtVeld.Alle);

    /// <summary>The filter of a screen that has these fields.</summary>
    public static OverzichtFilter Van(IQueryCollection query, IReadOnlyList<string> fields)
    {
        var filter = new OverzichtFilter(fields);
        foreach (var field in fields)
            filter.Set(field, query[field].ToString());
        return filter;
    }

    public string this[string field] => _values.GetValueOrDefault(field, "");

    public Guid? Deelnemer => Guid.TryParse(this[OverzichtVeld.Deelnemer], out var id) ? id : null;

    public OvereenkomstStatus? Status => this[OverzichtVeld.Status] switch
    {
        "gepland" => OvereenkomstStatus.Gepland,
        "lopend" => OvereenkomstStatus.Lopend,
        "stopgezet" => OvereenkomstStatus.Stopgezet,
        "geannuleerd" => OvereenkomstStatus.Geannuleerd,
        _ => null,
    };

    public string Sortering => _values.GetValueOrDefault(OverzichtVeld.Sorteer, StandaardSortering);

    public int Pagina => QueryPage.Number(this[OverzichtVeld.Pagina]);

    /// <summary>Whether a whole INSZ number was typed, by somebody who is still typing.</summary>
    public bool IsHeelInsz { get; private set; }

    /// <summary>Digits that may be the start of an INSZ number: neither searched for nor kept in an address.</summary>
    public bool IsHalfInsz { get; private set; }

    /// <summary>Whether an INSZ number was mistyped: as long as it is wrong nothing is searched, and no address holds it.</summary>
    public bool IsMistypt { get; private set; }

    /// <summary>The fields in which one was mistyped.</summary>
    public IEnumerable<string> Mistypt => _mistypt.Keys;

    /// <summary>What stands in the search box, also when it is a number that the address may not hold.</summary>
    public string GetypteTekst { get; private set; } = "";

    /// <summary>What stands in a field, also when the address may not hold it.</summary>
    public string Getypt(string field) => _mistypt.GetValueOrDefault(field, this[field]);

    /// <summary>Whether the search box holds digits only: somebody may be typing an INSZ number.</summary>
    private bool IsNummer => IsHeelInsz || (GetypteTekst.Length > 0 && GetypteTekst.All(IsOfNumber));

    /// <summary>What was asked for and does not count, in words.</summary>
    public IReadOnlyList<string> Onbegrepen => _onbegrepen;

    /// <summary>Whether anything narrows the list.</summary>
    public bool IsActief => Actief.Any();

    /// <summary>Whether a field under "Meer filters" is in use.</summary>
    public bool HeeftMeerFilters => _values.Keys.Concat(Mistypt).Any(name =>
        name is not (OverzichtVeld.Zoek or OverzichtVeld.Status or OverzichtVeld.Sorteer or OverzichtVeld.Pagina));

    /// <summary>The fields that narrow the list, in the order of the screen; not a date that does not exist.</summary>
    public IEnumerable<string> Actief => _fields.Where(name =>
        name is not (OverzichtVeld.Sorteer or OverzichtVeld.Pagina) && _values.TryGetValue(name, out var value)
        && (!OverzichtVeld.IsDatum(name) || DutchDate.TryParse(value, out _)));

    /// <summary>The same screen with one value changed; changing anything but the page goes back to page 1.</summary>
    public OverzichtFilter Met(string field, string value)
    {
        var other = new OverzichtFilter(_fields);
        foreach (var (name, old) in _values.Where(v => v.Key != OverzichtVeld.Pagina))
            other._values[name] = old;
        other._values.Remove(field);
        other.Set(field, value);
        return other;
    }

    /// <summary>The same screen without one filter.</summary>
    public OverzichtFilter Zonder(string field) => Met(field, "");

    /// <summary>The same screen without the fields that are wrong, which it says: somebody is still typing.</summary>
    public OverzichtFilter Zonder(FormErrors errors)
    {
        var other = Kopie(field => errors[field] is null);
        other._onbegrepen.AddRange(errors.All.Select(error => FilterNoticeModel.NotYet(error.Text)));
        return other;
    }

    /// <summary>The same screen while a whole number stands in a field: nothing is searched yet.</summary>
    public OverzichtFilter Met(Insz? getypt)
    {
        if (getypt is null)
            return this;
        var other = Kopie(_ => true);
        (other.IsHeelInsz, other.IsHalfInsz) = (true, true);
        return other;
    }

    /// <summary>The same screen with numbers that were mistyped, which it says.</summary>
    public OverzichtFilter Met(IReadOnlyDictionary<string, string> mistypt)
    {
        if (mistypt.Count == 0)
            return this;
        var other = Kopie(_ => true);
        foreach (var (field, value) in mistypt.Where(m => _fields.Contains(m.Key) && OverzichtVeld.IsGetypt(m.Key)))
            (other._mistypt[field], other.IsMistypt, other.IsHalfInsz) = (value, true, true);
        other.GetypteTekst = other._mistypt.GetValueOrDefault(OverzichtVeld.Zoek, GetypteTekst);
        return other;
    }

    /// <summary>The address of this screen below another path.</summary>
    public string Url(string path)
    {
        var url = new StringBuilder(path);
        foreach (var field in _fields.Where(_values.ContainsKey))
            url.Append(url.Length == path.Length ? '?' : '&').Append(field).Append('=').Append(Uri.EscapeDataString(_values[field]));
        return url.ToString();
    }

    /// <summary>Gives the browser the address of this screen: the form sends its empty fields too, and a number half typed stands in no address.</summary>
    public void ToonAdres(HttpContext context, string path)
    {
        if (IsNummer)
            context.Response.Htmx(h => h.PushUrl("false"));
        else
            context.ShowAddress(Url(path));
    }

    private OverzichtFilter Kopie(Func<string, bool> houdt)
    {
        var other = new OverzichtFilter(_fields) { GetypteTekst = GetypteTekst, IsHalfInsz = IsHalfInsz, IsHeelInsz = IsHeelInsz, IsMistypt = IsMistypt };
        foreach (var (field, value) in _values.Where(v => houdt(v.Key)))
            other._values[field] = value;
        other._onbegrepen.AddRange(_onbegrepen);
        return other;
    }

    private void Set(string field, string text)
    {
        var value = QueryText.Clean(text);
        if (value.Length == 0 || IsDefault(field, value))
            return;
        if (!OverzichtVeld.Kent(field, value, _fields))
        {
            _onbegrepen.Add(FilterNoticeModel.Unknown(OverzichtVeld.Label(field), value));
            return;
        }
        if (field == OverzichtVeld.Zoek && IsHalf(value))
            return;
        _values[field] = value;
    }

    private bool IsHalf(string value)
    {
        GetypteTekst = value;
        IsHalfInsz = IsNummer && value.Count(char.IsAsciiDigit) >= ListRequest.ShortestNumber;
        return IsHalfInsz;
    }

    private static bool IsOfNumber(char c) => char.IsAsciiDigit(c) || " .-/".Contains(c, StringComparison.Ordinal);

    private static bool IsDefault(string field, string value) => field switch
    {
        OverzichtVeld.Status => value == "alle",
        OverzichtVeld.Sorteer => value == StandaardSortering,
        OverzichtVeld.Pagina => value == "1",
        _ => false,
    };
}
