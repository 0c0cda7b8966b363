namespace AmaWvg.Overeenkomsten;

/// <summary>
/// Which agreements a filter selects, as SQL over the columns of the document, of which the table is called <c>o</c>. The overview, both
/// exports and the search of the department use it, so they always show the same rows.
/// </summary>
internal sealed class OverzichtSelectie
{
    private readonly List<string> _voorwaarden = [];
    private readonly List<object> _waarden = [];

    public OverzichtSelectie(OverzichtFilter filter, DateOnly vandaag)
    {
        Woorden("o.zoektekst", filter[OverzichtVeld.Zoek]);
        Deel(1, filter[OverzichtVeld.Naam]);
        Deel(2, filter[OverzichtVeld.Voornaam]);
        Deel(3, filter[OverzichtVeld.Referentie]);
        Waar("o.deelnemer_id =", filter.Deelnemer);
        Waar("o.startdatum >=", Datum(filter, OverzichtVeld.StartVan));
        Waar("o.startdatum <=", Datum(filter, OverzichtVeld.StartTot));
        Waar("o.einddatum >=", Datum(filter, OverzichtVeld.EindeVan));
        Waar("o.einddatum <=", Datum(filter, OverzichtVeld.EindeTot));
        Waar("o.aanmeldingsdag >=", Datum(filter, OverzichtVeld.AangemeldVan));
        Waar("o.aanmeldingsdag <=", Datum(filter, OverzichtVeld.AangemeldTot));
        Status(filter.Status, vandaag);
    }

    /// <summary>The values of the parameters, from <c>$1</c> on.</summary>
    public object?[] Waarden => [.. _waarden];

    /// <summary>The condition.</summary>
    public string Sql => _voorwaarden is [] ? "true" : string.Join(" and ", _voorwaarden);

    /// <summary>Those of one organisation.</summary>
    public OverzichtSelectie Van(HcoNummer hco)
    {
        Waar("o.tenant_id =", hco);
        return this;
    }

    /// <summary>Those of any of these organisations.</summary>
    public OverzichtSelectie VanEen(IEnumerable<HcoNummer> hcos)
    {
        _voorwaarden.Add($"o.tenant_id = any ({Parameter(hcos.Select(hco => hco.Waarde).ToArray())})");
        return this;
    }

    /// <summary>Those of whoever has this number.</summary>
    public OverzichtSelectie Van(Insz insz)
    {
        Waar("o.insz =", insz);
        return this;
    }

    /// <summary>Adds a parameter.</summary>
    /// <returns>What stands for it in the SQL.</returns>
    public string Parameter(object waarde)
    {
        _waarden.Add(waarde);
        return $"${_waarden.Count}";
    }

    private void Status(OvereenkomstStatus? status, DateOnly vandaag)
    {
        if (status is not null)
            _voorwaarden.Add(status is OvereenkomstStatus.Geannuleerd ? "o.geannuleerd_op is not null" : "o.geannuleerd_op is null");
        Waar("o.startdatum >", status is OvereenkomstStatus.Gepland ? vandaag : null);
        Waar("o.startdatum <=", status is OvereenkomstStatus.Stopgezet or OvereenkomstStatus.Lopend ? vandaag : null);
        Waar("o.sorteereinde <", status is OvereenkomstStatus.Stopgezet ? vandaag : null);
        Waar("o.sorteereinde >=", status is OvereenkomstStatus.Lopend ? vandaag : null);
    }

    private void Deel(int deel, string text) => Woorden($"split_part(o.zoektekst, E'\\n', {deel})", text);

    private void Woorden(string waarin, string text)
    {
        foreach (var woord in Letterbeeld.Woorden(text))
            Waar($"{waarin} like", $"%{Letterlijk(woord)}%");
    }

    private void Waar(string vergelijking, object? waarde)
    {
        if (waarde is not null)
            _voorwaarden.Add($"{vergelijking} {Parameter(waarde)}");
    }

    // What was typed, with nothing in it that stands for other signs.
    private static string Letterlijk(string woord) => woord
        .Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal);

    private static DateOnly? Datum(OverzichtFilter filter, string field) => DutchDate.TryParse(filter[field], out var date) ? date : null;
}
