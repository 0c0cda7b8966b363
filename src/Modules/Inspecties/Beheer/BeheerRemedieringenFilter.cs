namespace AmaWvg.Inspecties;

/// <summary>Which breaches the department asks for.</summary>
/// <param name="Vraag">Words, order and page.</param>
/// <param name="Wacht">For whom they wait; empty for all that are not closed.</param>
public sealed record BeheerRemedieringenFilter(Lijstvraag Vraag, string Wacht)
{
    internal const string Departement = "departement";
    internal const string Begeleider = "begeleider";
    internal const string Zorginspectie = "zorginspectie";
    internal const string Afgesloten = "afgesloten";
    internal const string Dringendst = "wacht";

    private static readonly string[] Kolommen = ["naam", "criterium", "wacht", "termijn"];

    /// <summary>What the address may hold.</summary>
    internal static IReadOnlyList<string> Alle { get; } = ["zoek", "wacht", "sorteer", "pagina"];

    internal static IReadOnlyList<Choice> Keuzes { get; } =
        [new("", "Alles wat openstaat"), new(Departement, "Het departement"), new(Begeleider, "De begeleider"), new(Zorginspectie, "Zorginspectie"), new(Afgesloten, "Niemand meer: afgesloten")];

    internal static BeheerRemedieringenFilter Van(IQueryCollection query)
    {
        var (vraag, wacht) = (Lijstvraag.Lees(query, Dringendst, Kolommen), Lijstvraag.Waarde(query, "wacht"));
        var bestaat = Keuzes.Any(keuze => keuze.Value == wacht);
        return new(vraag with { Onbegrepen = [.. FilterNoticeModel.Unless(bestaat, "Wacht op", wacht), .. vraag.Onbegrepen] }, bestaat ? wacht : "");
    }

    internal string Url(int pagina) => Vraag.Url(MijnInspectiesUrls.Beheer, pagina, ("wacht", Wacht));

    internal IReadOnlyList<FilterChip> Chips =>
    [
        .. Vraag.Zoek is "" ? Array.Empty<FilterChip>() : [new("zoek", $"‘{Vraag.Zoek}’", (this with { Vraag = Vraag with { Zoek = "" } }).Url(1))],
        .. Wacht is "" ? Array.Empty<FilterChip>() : [new("wacht", Wacht is Afgesloten ? "afgesloten" : $"wacht op {Keuzes.First(keuze => keuze.Value == Wacht).Text.ToLowerInvariant()}", (this with { Wacht = "" }).Url(1))],
    ];

    internal IEnumerable<BeheerRemedieringRij> Pas(IEnumerable<BeheerRemedieringRij> rijen)
    {
        var vindt = Vraag.Zoeker();
        var gevonden = rijen.Where(rij => (Wacht is "" ? rij.Wacht is not Afgesloten : rij.Wacht == Wacht) && vindt($"{rij.Begeleider} {rij.Kop}"))
            .OrderBy(rij => rij.Termijn).ThenBy(rij => rij.Begeleider, StringComparer.Ordinal).ThenBy(rij => rij.Kop, StringComparer.Ordinal);
        return Vraag.Kolom switch
        {
            "naam" => Vraag.OpTekst(gevonden, rij => rij.Begeleider),
            "criterium" => Vraag.Op(gevonden, rij => rij.Kop, StringComparer.Ordinal),
            "termijn" => Vraag.Op(gevonden, rij => rij.Termijn),
            _ => Vraag.Op(gevonden, rij => Keuzes.TakeWhile(keuze => keuze.Value != rij.Wacht).Count()),
        };
    }
}
