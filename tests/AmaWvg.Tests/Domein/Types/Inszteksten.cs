namespace AmaWvg.Tests.Domein.Types;

/// <summary>The one list of what holds an INSZ number and what does not, for every place that must know.</summary>
internal static class Inszteksten
{
    public static string[] Met { get; } =
    [
        "85022899759",
        "85.02.28-997.59",
        "85 02 28 997 59",
        "850228/997-59",
        "850 228 997 59",
        "8 5 0 2 2 8 9 9 7 5 9",
        "85,02,28,997,59",
        "85-02-28-997-59",
        "85\u201302\u201328\u2011997\u221259",
        "85\u00A002\u00A028\u202F997\u00A059",
        "'85022899759",
        "INSZ 85.02.28-997.59",
        "INSZ85022899759",
        "rijksregisternummer: 85.02.28-997.59",
        "Jan Peeters 85.02.28-997.59 Tuin",
        "(85.02.28 - 997.59)",
        "12 850228 99759",
        "850228 99759 12",
        "\uFF18\uFF15\uFF10\uFF12\uFF12\uFF18\uFF19\uFF19\uFF17\uFF15\uFF19",
        "90.43.07-997.14",
        "02313099839x",
    ];

    /// <summary>The same with another last digit, which fails the check.</summary>
    public static string[] Mistypt { get; } =
    [
        "85.02.28-997.58",
        "85022899758",
        "85 02 28 997 58",
        "850228/997-58",
        "850 228 997 58",
        "8 5 0 2 2 8 9 9 7 5 8",
        "85\u00A002\u00A028\u202F997\u00A058",
        "INSZ85022899758",
        "rijksregisternummer: 85.02.28-997.58",
        "Jan Peeters 85.02.28-997.58 Tuin",
        "12 850228 99758",
        "850228 99758 12",
        "85.13.28-997.59",
        "\uFF18\uFF15\uFF10\uFF12\uFF12\uFF18\uFF19\uFF19\uFF17\uFF15\uFF18",
    ];

    /// <summary>Telephone and account numbers, dates and other digits that people search for.</summary>
    public static string[] Anders { get; } =
    [
        "0470 12 34 56",
        "0470/12.34.56",
        "+32 470 12 34 56",
        "+32470123456",
        "32470123456",
        "0032 470 12 34 56",
        "0470 12 34 56 016 12 34 56",
        "016/12.34.56 of 02/123.45.67",
        "BE68 5390 0754 7034",
        "NL91 ABNA 0417 1643 00",
        "DE89 3704 0044 0532 0130 00",
        "539-0075470-34",
        "0566.988.259",
        "BE 0566.988.259",
        "+++123/4567/89012+++",
        "27/3/2026 31/3/2026",
        "12/11/2026 123",
        "85.02.28-997",
        "850228997591",
        "2025 0228 9975 91",
        "85.02.28 997 = 59",
        "8502x2899759",
        "Peeters 12",
    ];

    public static string[] Zonder { get; } =
    [
        "85.02.28-997.58",
        "85.02.28-997",
        "850228997591",
        "185022899759",
        "2025 0228 9975 91",
        "85.02.28 997 = 59",
        "8502x2899759",
        "0470 12 34 56",
        "0566.988.259",
        "BE68 5390 0754 7034",
        "27/3/2026",
        "Peeters",
    ];
}
