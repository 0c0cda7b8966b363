using System.Globalization;
using System.Text;
using System.Xml.Linq;
using AmaWvg.MijnUitbetalingen;

namespace AmaWvg.Tests.MijnUitbetalingen.Beheer;

/// <summary>The file for the bank against pain.001.001.09: every element, its place, its length and its letters.</summary>
public sealed class SepaWriterTests
{
    private static readonly Betaalopdracht Opdracht = new(
        "AMA-202611-000241", new(2026, 11, 6, 9, 30, 0, TimeSpan.Zero), new(2026, 11, 6), "Departement Zorg", Iban.Parse("BE54000000009797"),
        [
            new("AMA-000241", "De Lochting", Iban.Parse("BE68539007547034"), new(1218.96m), "Subsidie arbeidsmatige activiteiten november 2026, AMA-000241"),
            new("AMA-000242", "Café ’t Überhof & Zn – België", Iban.Parse("BE62510007547061"), new(0.5m), new string('x', 200)),
        ]);

    [Fact]
    public async Task WriteAsync_Batch_HasEveryElementInTheOrderOfTheStandard()
    {
        string[] header = ["GrpHdr", "MsgId", "CreDtTm", "NbOfTxs", "CtrlSum", "InitgPty", "Nm"];
        string[] payment =
        [
            "PmtInf", "PmtInfId", "PmtMtd", "BtchBookg", "NbOfTxs", "CtrlSum", "PmtTpInf", "SvcLvl", "Cd", "ReqdExctnDt", "Dt", "Dbtr", "Nm",
            "DbtrAcct", "Id", "IBAN", "DbtrAgt", "FinInstnId", "Othr", "Id", "ChrgBr",
        ];
        string[] transfer = ["CdtTrfTxInf", "PmtId", "EndToEndId", "Amt", "InstdAmt", "Cdtr", "Nm", "CdtrAcct", "Id", "IBAN", "RmtInf", "Ustrd"];

        var document = await WriteAsync(Opdracht);

        Assert.Equal(["Document", "CstmrCdtTrfInitn", .. header, .. payment, .. transfer, .. transfer], document.Descendants().Select(element => element.Name.LocalName));
        Assert.All(document.Descendants(), element => Assert.Equal("urn:iso:std:iso:20022:tech:xsd:pain.001.001.09", element.Name.NamespaceName));
    }

    [Theory]
    [InlineData("GrpHdr/MsgId", "AMA-202611-000241")]
    [InlineData("GrpHdr/CreDtTm", "2026-11-06T10:30:00+01:00")]
    [InlineData("GrpHdr/NbOfTxs", "2")]
    [InlineData("GrpHdr/CtrlSum", "1219.46")]
    [InlineData("GrpHdr/InitgPty/Nm", "Departement Zorg")]
    [InlineData("PmtInf/PmtInfId", "AMA-202611-000241")]
    [InlineData("PmtInf/PmtMtd", "TRF")]
    [InlineData("PmtInf/BtchBookg", "true")]
    [InlineData("PmtInf/NbOfTxs", "2")]
    [InlineData("PmtInf/CtrlSum", "1219.46")]
    [InlineData("PmtInf/PmtTpInf/SvcLvl/Cd", "SEPA")]
    [InlineData("PmtInf/ReqdExctnDt/Dt", "2026-11-06")]
    [InlineData("PmtInf/Dbtr/Nm", "Departement Zorg")]
    [InlineData("PmtInf/DbtrAcct/Id/IBAN", "BE54000000009797")]
    [InlineData("PmtInf/DbtrAgt/FinInstnId/Othr/Id", "NOTPROVIDED")]
    [InlineData("PmtInf/ChrgBr", "SLEV")]
    [InlineData("PmtInf/CdtTrfTxInf/PmtId/EndToEndId", "AMA-000241")]
    [InlineData("PmtInf/CdtTrfTxInf/Amt/InstdAmt", "1218.96")]
    [InlineData("PmtInf/CdtTrfTxInf/Cdtr/Nm", "De Lochting")]
    [InlineData("PmtInf/CdtTrfTxInf/CdtrAcct/Id/IBAN", "BE68539007547034")]
    [InlineData("PmtInf/CdtTrfTxInf/RmtInf/Ustrd", "Subsidie arbeidsmatige activiteiten november 2026, AMA-000241")]
    [InlineData("PmtInf/CdtTrfTxInf[2]/Cdtr/Nm", "Cafe 't Uberhof Zn - Belgie")]
    [InlineData("PmtInf/CdtTrfTxInf[2]/Amt/InstdAmt", "0.50")]
    public async Task WriteAsync_Field_HoldsItsValue(string path, string value) => Assert.Equal(value, Find(await WriteAsync(Opdracht), path).Value);

    [Fact]
    public async Task WriteAsync_Amounts_AreEuroWithTwoDecimals() => Assert.All(
        (await WriteAsync(Opdracht)).Descendants().Where(element => element.Name.LocalName == "InstdAmt"),
        amount =>
        {
            Assert.Equal("EUR", amount.Attribute("Ccy")!.Value);
            Assert.Matches(@"^\d{1,9}\.\d{2}$", amount.Value);
        });

    [Theory]
    [InlineData("MsgId", 35)]
    [InlineData("PmtInfId", 35)]
    [InlineData("EndToEndId", 35)]
    [InlineData("Nm", 70)]
    [InlineData("Ustrd", 140)]
    public async Task WriteAsync_TextOfAnyLength_IsCutAndHoldsOnlyLettersOfTheSepa(string element, int longest)
    {
        var lang = string.Concat(Enumerable.Repeat("Één & ànder <b>\u0000🙂 ", 40));
        var opdracht = Opdracht with { Kenmerk = lang, Naam = lang, Overschrijvingen = [Opdracht.Overschrijvingen[0] with { Kenmerk = lang, Naam = lang, Mededeling = lang }] };

        var found = (await WriteAsync(opdracht)).Descendants().Where(found => found.Name.LocalName == element).ToList();

        Assert.NotEmpty(found);
        Assert.All(found, text =>
        {
            Assert.InRange(text.Value.Length, longest - 5, longest);
            Assert.Matches(@"^[A-Za-z0-9/?:().,'+ -]+$", text.Value);
        });
    }

    [Fact]
    public async Task WriteAsync_Again_GivesTheSameBytesInUtf8WithoutMark()
    {
        var (een, ander) = (await BytesAsync(Opdracht), await BytesAsync(Opdracht));

        Assert.Equal(een, ander);
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n", Encoding.UTF8.GetString(een), StringComparison.Ordinal);
    }

    private static XElement Find(XDocument document, string path) => path.Split('/').Aggregate(document.Root!.Elements().Single(), (element, step) =>
    {
        var (name, place) = step.Split('[', ']') is [var first, var number, _] ? (first, int.Parse(number, CultureInfo.InvariantCulture)) : (step, 1);
        return element.Elements().Where(child => child.Name.LocalName == name).ElementAt(place - 1);
    });

    private static async Task<XDocument> WriteAsync(Betaalopdracht opdracht) => XDocument.Parse(Encoding.UTF8.GetString(await BytesAsync(opdracht)));

    private static async Task<byte[]> BytesAsync(Betaalopdracht opdracht)
    {
        using var file = new MemoryStream();
        await SepaWriter.WriteAsync(opdracht, file);
        return file.ToArray();
    }
}
