using System.Globalization;
using System.Text;
using System.Xml;

namespace AmaWvg.MijnUitbetalingen;

/// <summary>
/// Writes a batch of transfers as ISO 20022 pain.001.001.09, in the order of elements and the lengths that the SEPA rules ask for.
/// The same batch always gives the same bytes.
/// </summary>
internal static class SepaWriter
{
    public const string Namespace = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

    private static readonly XmlWriterSettings Settings = new() { Async = true, Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    /// <summary>Writes the batch; <paramref name="destination"/> stays open.</summary>
    public static async Task WriteAsync(Betaalopdracht opdracht, Stream destination)
    {
        await using var xml = XmlWriter.Create(destination, Settings);
        await xml.WriteStartDocumentAsync();
        xml.WriteStartElement("Document", Namespace);
        xml.WriteStartElement("CstmrCdtTrfInitn");
        WriteHeader(xml, opdracht);
        WritePayment(xml, opdracht);
        xml.WriteEndElement();
        xml.WriteEndElement();
        await xml.FlushAsync();
    }

    private static void WriteHeader(XmlWriter xml, Betaalopdracht opdracht)
    {
        xml.WriteStartElement("GrpHdr");
        xml.WriteElementString("MsgId", Kenmerk(opdracht.Kenmerk));
        xml.WriteElementString("CreDtTm", BrusselseTijd.Lokaal(opdracht.Gemaakt).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture));
        WriteTotals(xml, opdracht);
        Within(xml, "InitgPty", () => xml.WriteElementString("Nm", Naam(opdracht.Naam)));
        xml.WriteEndElement();
    }

    private static void WritePayment(XmlWriter xml, Betaalopdracht opdracht)
    {
        xml.WriteStartElement("PmtInf");
        xml.WriteElementString("PmtInfId", Kenmerk(opdracht.Kenmerk));
        xml.WriteElementString("PmtMtd", "TRF");
        xml.WriteElementString("BtchBookg", "true");
        WriteTotals(xml, opdracht);
        Within(xml, "PmtTpInf", () => Within(xml, "SvcLvl", () => xml.WriteElementString("Cd", "SEPA")));
        Within(xml, "ReqdExctnDt", () => xml.WriteElementString("Dt", opdracht.Uitvoeren.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        Within(xml, "Dbtr", () => xml.WriteElementString("Nm", Naam(opdracht.Naam)));
        WriteAccount(xml, "DbtrAcct", opdracht.Iban);
        // The bank knows itself by the account number.
        Within(xml, "DbtrAgt", () => Within(xml, "FinInstnId", () => Within(xml, "Othr", () => xml.WriteElementString("Id", "NOTPROVIDED"))));
        xml.WriteElementString("ChrgBr", "SLEV");
        foreach (var overschrijving in opdracht.Overschrijvingen)
            WriteTransfer(xml, overschrijving);
        xml.WriteEndElement();
    }

    private static void WriteTransfer(XmlWriter xml, Overschrijving overschrijving)
    {
        xml.WriteStartElement("CdtTrfTxInf");
        Within(xml, "PmtId", () => xml.WriteElementString("EndToEndId", Kenmerk(overschrijving.Kenmerk)));
        xml.WriteStartElement("Amt");
        xml.WriteStartElement("InstdAmt");
        xml.WriteAttributeString("Ccy", "EUR");
        xml.WriteString(Euro(overschrijving.Bedrag));
        xml.WriteEndElement();
        xml.WriteEndElement();
        Within(xml, "Cdtr", () => xml.WriteElementString("Nm", Naam(overschrijving.Naam)));
        WriteAccount(xml, "CdtrAcct", overschrijving.Iban);
        Within(xml, "RmtInf", () => xml.WriteElementString("Ustrd", SepaTekst.Van(overschrijving.Mededeling, SepaTekst.LangsteMededeling)));
        xml.WriteEndElement();
    }

    private static void WriteTotals(XmlWriter xml, Betaalopdracht opdracht)
    {
        xml.WriteElementString("NbOfTxs", opdracht.Overschrijvingen.Count.ToString(CultureInfo.InvariantCulture));
        xml.WriteElementString("CtrlSum", Euro(opdracht.Overschrijvingen.Aggregate(Bedrag.Nul, (som, overschrijving) => som + overschrijving.Bedrag)));
    }

    private static void WriteAccount(XmlWriter xml, string name, Iban iban) =>
        Within(xml, name, () => Within(xml, "Id", () => xml.WriteElementString("IBAN", iban.Waarde)));

    private static void Within(XmlWriter xml, string name, Action write)
    {
        xml.WriteStartElement(name);
        write();
        xml.WriteEndElement();
    }

    private static string Kenmerk(string text) => SepaTekst.Van(text, SepaTekst.LangsteKenmerk);

    private static string Naam(string text) => SepaTekst.Van(text, SepaTekst.LangsteNaam);

    private static string Euro(Bedrag bedrag) => bedrag.Euro.ToString("0.00", CultureInfo.InvariantCulture);
}
