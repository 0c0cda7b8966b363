namespace AmaWvg.Tests.Domein.Types;

/// <summary>Every number of the portal is read in every way that people write it or copy it.</summary>
public sealed class SchrijfwijzeTests
{
    // Hyphen, non-breaking hyphen, figure dash, en dash, em dash, horizontal bar, minus, small and full-width hyphen; spaces of every width; other signs.
    private static readonly string[] Scheidingen =
    [
        "-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", "\u2212", "\uFE63", "\uFF0D", " ", "\u00A0", "\u202F", "\u2009", "\u3000", "\u200B", "\u00AD", "\uFEFF",
        ".", ",", "/", "\\", "_", "'", "’", "´", "·", " - ", ". ",
    ];

    private static readonly (string Nummer, string[] Woorden)[] Nummers =
    [
        ("85022899759", ["INSZ", "INSZ-nummer:", "insz nr.", "Rijksregisternummer", "RRN", "NISS", "BIS-nummer", "nr.", "N°"]),
        ("BE68539007547034", ["IBAN", "iban:", "Rekeningnummer", "Rekeningnr.", "IBAN-nummer"]),
        ("0566988259", ["BE", "BTW BE", "KBO", "KBO-nummer", "Ondernemingsnummer:", "ondernemingsnr.", "BTW-nummer: BE"]),
        ("12345678", ["HCO", "HCO-nummer:", "hco nr."]),
    ];

    public static TheoryData<string, string> Schrijfwijzen { get; } = new(
        from nummer in Nummers
        from getypt in Scheidingen.Select(scheiding => string.Join(scheiding, nummer.Nummer.Chunk(2).Select(deel => new string(deel))))
            .Concat(nummer.Woorden.SelectMany(woord => new[] { $"{woord} {nummer.Nummer}", $"{woord}{nummer.Nummer}" }))
            .Concat([$"'{nummer.Nummer}", $"‘{nummer.Nummer}’", $"\"{nummer.Nummer}\"", $" {nummer.Nummer}\t", $"{nummer.Nummer};", string.Concat(nummer.Nummer.Select(Breed))])
        select (getypt, nummer.Nummer));

    [Theory]
    [MemberData(nameof(Schrijfwijzen))]
    public void TryParse_AnyWayOfWriting_IsTheNumber(string getypt, string nummer) => Assert.Equal(nummer, nummer switch
    {
        "85022899759" => Insz.Parse(getypt).Waarde,
        "BE68539007547034" => Iban.Parse(getypt).Waarde,
        "0566988259" => Ondernemingsnummer.Parse(getypt).Waarde,
        _ => HcoNummer.Parse(getypt).Waarde,
    });

    [Theory]
    [InlineData("8502289975O", "O")]
    [InlineData("85.02.28-997.59 (Jan)", "(JAN)")]
    [InlineData("Jan: 85.02.28-997.59", "JAN")]
    [InlineData("85.02.28?997.59", "?")]
    [InlineData("85.02.28-997.58", null)]
    [InlineData("INSZ-nummer 85.02.28", null)]
    public void Vreemd_TypedNumber_IsWhatDoesNotBelong(string getypt, string? vreemd) => Assert.Equal(vreemd, Insz.Vreemd(getypt));

    [Theory]
    [InlineData("12345\t678")]
    [InlineData("12345\n678")]
    [InlineData("2025\t14\t1.320")]
    public void TryParse_CellsOfATable_AreNoHcoNumber(string getypt) => Assert.False(HcoNummer.TryParse(getypt, out _));

    private static char Breed(char teken) => (char)(teken - '!' + '\uFF01');
}
