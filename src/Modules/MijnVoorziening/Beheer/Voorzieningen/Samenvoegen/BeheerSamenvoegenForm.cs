namespace AmaWvg.MijnVoorziening;

/// <summary>What was typed: first what happens, which is right before it stands in the address; then why, in the form that confirms it.</summary>
public sealed record BeheerSamenvoegenForm(string Soort, string Naar, string Datum) : IFormulier<BeheerSamenvoegenForm>
{
    internal const int LangsteReden = 2000;

    /// <summary>In the first form: it asks what would happen.</summary>
    internal const string BeginVeld = "begin";

    internal bool IsBegin { get; init; }

    public string Reden { get; init; } = "";

    /// <summary>Version of the organisation that goes up in the other one.</summary>
    public Guid Versie { get; init; }

    /// <summary>Version of the other organisation.</summary>
    public Guid VersieNaar { get; init; }

    internal bool IsLeeg => (Soort, Naar, Datum) is ("", "", "");

    internal SoortSamengaan? GekozenSoort => Enum.TryParse<SoortSamengaan>(Soort, out var soort) && Enum.IsDefined(soort) ? soort : null;

    internal static BeheerSamenvoegenForm Van(IQueryCollection query) => new(Tekst(query, "soort"), Tekst(query, "naar"), Tekst(query, "datum"));

    /// <inheritdoc />
    public static BeheerSamenvoegenForm Van(IFormCollection velden) => new(FormText.Read(velden, "soort"), FormText.ReadNumber(velden, "naar"), FormText.Read(velden, "datum"))
    {
        IsBegin = velden.ContainsKey(BeginVeld),
        Reden = FormText.ReadLines(velden, "reden"),
        Versie = FormText.ReadDocumentVersion(velden),
        VersieNaar = Guid.TryParseExact(velden["versieNaar"], "D", out var versie) ? versie : Guid.Empty,
    };

    internal FormErrors ControleerReden() => Reden switch
    {
        "" => FormErrors.None.Add("reden", "Vul de reden in; de voorzieningen krijgen ze te lezen"),
        _ when !Letterbeeld.Past(Reden, LangsteReden) => FormErrors.None.Add("reden", $"Vul een reden van ten hoogste {LangsteReden} tekens in"),
        _ => FormErrors.None,
    };

    private static string Tekst(IQueryCollection query, string veld) => QueryText.Clean(query[veld].ToString());
}
