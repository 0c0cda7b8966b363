using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace AmaWvg.Cijfers;

/// <summary>What is asked, as the address holds it whole: for which day, as known when, over which years, for whom.</summary>
public sealed record Cijfervraag
{
    public const string VeldStandVan = "standVan";
    public const string VeldGekendOp = "gekendOp";
    public const string VeldJaarVan = "jaarVan";
    public const string VeldJaarTot = "jaarTot";
    public const string VeldType = "type";
    public const string VeldProvincie = "provincie";
    public const string LabelStandVan = "Stand van";
    public const string LabelGekendOp = "Zoals gekend op";

    /// <summary>First year of the portal.</summary>
    public const int EersteJaar = 2018;

    private const int JarenTerug = 5;

    /// <summary>As typed.</summary>
    public required string StandVan { get; init; }

    /// <summary>As typed.</summary>
    public required string GekendOp { get; init; }

    /// <summary>What counts: the days that were typed, or the usual ones.</summary>
    public required Peiling Peiling { get; init; }

    public required int JaarVan { get; init; }

    public required int JaarTot { get; init; }

    /// <summary>One type of voorziening; empty for all.</summary>
    public string Type { get; init; } = "";

    /// <summary>One province; empty for all.</summary>
    public string Provincie { get; init; } = "";

    /// <summary>What was asked for and does not count, in words.</summary>
    public IReadOnlyList<string> Onbegrepen { get; init; } = [];

    /// <summary>What is wrong with what was typed.</summary>
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <summary>Whether it asks for what is known now, so that lists of now show the same.</summary>
    public required bool IsVanNu { get; init; }

    /// <summary>Whether it asks for how things stand now, with what is known now.</summary>
    public required bool IsVandaag { get; init; }

    /// <summary>Whether it asks for other years than the usual ones, for one type or for one province.</summary>
    internal bool IsVerfijnd => Type.Length + Provincie.Length > 0 || JaarTot != Peiling.Dag.Year || JaarVan != EersteGewone(JaarTot) || Errors.Any;

    /// <summary>The years, the last first; none after the day.</summary>
    internal IReadOnlyList<int> Jaren => [.. Enumerable.Range(JaarVan, Math.Max(0, Math.Min(JaarTot, Peiling.Dag.Year) - JaarVan + 1)).Reverse()];

    /// <summary>A year as a head: one that the day cuts off says so.</summary>
    internal string Jaarkop(int jaar) => jaar == Peiling.Dag.Year && Laatste(jaar) != new DateOnly(jaar, 12, 31)
        ? $"{jaar} (tot {DutchDate.Format(Peiling.Dag)})"
        : jaar.ToString(CultureInfo.InvariantCulture);

    /// <summary>The last day of a year that counts.</summary>
    internal DateOnly Laatste(int jaar) => jaar < Peiling.Dag.Year ? new(jaar, 12, 31) : Peiling.Dag;

    /// <param name="query">The query of the address.</param>
    /// <param name="vandaag">The day it is.</param>
    /// <param name="dag">The day that a page asks for by itself.</param>
    internal static Cijfervraag Lees(IQueryCollection query, DateOnly vandaag, DateOnly dag)
    {
        var (stand, gekend) = (Waarde(query, VeldStandVan), Waarde(query, VeldGekendOp));
        var errors = FormErrors.None;
        var peiling = new Peiling(Datum(stand, VeldStandVan, LabelStandVan, dag, errors), Datum(gekend, VeldGekendOp, LabelGekendOp, vandaag, errors));
        if (peiling.GekendOp > vandaag)
            errors.Add(VeldGekendOp, $"\"{LabelGekendOp}\" kan niet na vandaag, {DutchDate.Format(vandaag)}, liggen");
        var (van, tot) = (Waarde(query, VeldJaarVan), Waarde(query, VeldJaarTot));
        var laatste = Jaar(tot, vandaag) ?? peiling.Dag.Year;
        var eerste = Jaar(van, vandaag) ?? EersteGewone(laatste);
        if (eerste > laatste)
            errors.Add(VeldJaarTot, "Kies een laatste jaar dat niet voor het eerste jaar ligt");
        return new()
        {
            StandVan = stand is "" ? DutchDate.Format(peiling.Dag) : stand,
            GekendOp = gekend is "" ? DutchDate.Format(peiling.GekendOp) : gekend,
            Peiling = peiling,
            JaarVan = eerste,
            JaarTot = laatste,
            Type = Waarde(query, VeldType),
            Provincie = Waarde(query, VeldProvincie),
            Errors = errors,
            IsVanNu = peiling.GekendOp == vandaag,
            IsVandaag = peiling == new Peiling(vandaag, vandaag),
            Onbegrepen =
            [
                .. FilterNoticeModel.Unless(Jaar(van, vandaag) is not null, "Eerste jaar", van),
                .. FilterNoticeModel.Unless(Jaar(tot, vandaag) is not null, "Laatste jaar", tot),
            ],
        };
    }

    /// <summary>Everything of a day, over all years.</summary>
    internal static Cijfervraag Van(Peiling peiling) => new()
    {
        StandVan = DutchDate.Format(peiling.Dag),
        GekendOp = DutchDate.Format(peiling.GekendOp),
        Peiling = peiling,
        JaarVan = EersteJaar,
        JaarTot = peiling.Dag.Year,
        IsVanNu = false,
        IsVandaag = false,
    };

    /// <summary>The years to choose from.</summary>
    internal static IEnumerable<int> Keuzejaren(DateOnly vandaag) => Enumerable.Range(EersteJaar, vandaag.Year - EersteJaar + 2);

    /// <summary>Drops a type or a province that there is not.</summary>
    internal Cijfervraag Voor(Register register)
    {
        var (isType, isProvincie) = (register.Types.Any(type => type.Sleutel == Type), register.Alle.Any(v => v.Provincie == Provincie) || Provincies.Vast.Any(p => p.Sleutel == Provincie));
        return this with
        {
            Type = isType ? Type : "",
            Provincie = isProvincie ? Provincie : "",
            Onbegrepen = [.. Onbegrepen, .. FilterNoticeModel.Unless(isType, "Type voorziening", Type), .. FilterNoticeModel.Unless(isProvincie, "Provincie", Provincie)],
        };
    }

    /// <summary>The address that gives the same for ever.</summary>
    internal string Url(string pad) => QueryHelpers.AddQueryString(pad, new Dictionary<string, string?>
    {
        [VeldStandVan] = Iso(Peiling.Dag),
        [VeldGekendOp] = Iso(Peiling.GekendOp),
        [VeldJaarVan] = JaarVan.ToString(CultureInfo.InvariantCulture),
        [VeldJaarTot] = JaarTot.ToString(CultureInfo.InvariantCulture),
        [VeldType] = Type is "" ? null : Type,
        [VeldProvincie] = Provincie is "" ? null : Provincie,
    }.Where(deel => deel.Value is not null));

    private static int EersteGewone(int laatste) => Math.Min(laatste, Math.Max(EersteJaar, laatste - JarenTerug));

    internal static string Iso(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly Datum(string tekst, string veld, string label, DateOnly anders, FormErrors errors)
    {
        if (DutchDate.TryParse(tekst, out var dag))
            return dag;
        if (DutchDate.Fout(tekst, label) is { } fout)
            errors.Add(veld, fout);
        return anders;
    }

    private static int? Jaar(string tekst, DateOnly vandaag) =>
        int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var jaar) && Keuzejaren(vandaag).Contains(jaar) ? jaar : null;

    private static string Waarde(IQueryCollection query, string veld) => QueryText.Clean(query[veld].ToString());
}
