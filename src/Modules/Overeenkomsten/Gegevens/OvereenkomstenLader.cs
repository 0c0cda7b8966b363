using System.Text.Json;
using AmaWvg.Kernel.Gegevens;
using AmaWvg.Kernel.Historiek;
using AmaWvg.Kernel.Types;
using AmaWvg.Overeenkomsten.Documenten;
using Npgsql;
using NpgsqlTypes;

namespace AmaWvg.Overeenkomsten.Gegevens;

/// <summary>Loads participants and agreements, with their history. The documents themselves work out every stored column.</summary>
public static class OvereenkomstenLader
{
    /// <summary>Empties the module's tables and the history.</summary>
    public static async Task LeegAsync(Bulklading lading, CancellationToken cancellationToken)
    {
        await lading.LeegAsync(["overeenkomsten.deelnemer", "overeenkomsten.overeenkomst"], cancellationToken);
        await HistoriekLader.LeegAsync(lading, cancellationToken);
    }

    /// <summary>Adds participants of one organisation.</summary>
    /// <param name="lading">Where to.</param>
    /// <param name="hco">The organisation.</param>
    /// <param name="door">Who reported the agreements, for the history.</param>
    /// <param name="deelnemers">The participants.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task LaadAsync(
        Bulklading lading, HcoNummer hco, string door, IReadOnlyList<DeelnemerGegeven> deelnemers, CancellationToken cancellationToken)
    {
        await lading.KopieerAsync(
            "overeenkomsten.deelnemer (id, hco, insz, voornaam, naam, opgegeven_geboortedatum)",
            deelnemers.Select(gegeven => Document(hco, gegeven)), Schrijf, cancellationToken);
        await lading.KopieerAsync(
            "overeenkomsten.overeenkomst (id, hco, deelnemer_id, insz, voornaam, naam, referentie, startdatum, einddatum, stopreden, "
            + "aangemeld_op, aanmeldingsdag, eindwijzigingen, zoektekst, sorteernaam, sorteereinde)",
            deelnemers.SelectMany(gegeven => Documenten(Document(hco, gegeven), gegeven)), Schrijf, cancellationToken);
        await HistoriekLader.LaadAsync(lading, hco, deelnemers.SelectMany(gegeven => Historiek(gegeven, door)), cancellationToken);
    }

    private static Deelnemer Document(HcoNummer hco, DeelnemerGegeven gegeven) => new()
    {
        Id = gegeven.Id,
        Hco = hco,
        Insz = gegeven.Insz,
        Voornaam = gegeven.Voornaam,
        Naam = gegeven.Naam,
        OpgegevenGeboortedatum = gegeven.OpgegevenGeboortedatum,
    };

    private static IEnumerable<(Guid Id, Overeenkomst Document)> Documenten(Deelnemer deelnemer, DeelnemerGegeven gegeven)
    {
        foreach (var o in gegeven.Overeenkomsten)
        {
            var document = Overeenkomst.MeldAan(
                deelnemer, o.Referentie, o.Startdatum, o.Einddatum, o.AangemeldOp, BrusselseTijd.DagVan(o.AangemeldOp));
            if (o.Stop is { } stop)
                document.ZetStop(stop.Einddatum, stop.Reden, BrusselseTijd.DagVan(stop.Op));
            yield return (o.Id, document);
        }
    }

    private static IEnumerable<HistoriekGegeven> Historiek(DeelnemerGegeven gegeven, string door)
    {
        var onderwerp = HistoriekOnderwerp.Deelnemer(gegeven.Id);
        foreach (var o in gegeven.Overeenkomsten)
        {
            yield return new(o.HistoriekId, onderwerp, o.AangemeldOp, "Overeenkomst aangemeld", door, Toelichting(o, o.Einddatum));
            if (o.Stop is { } stop)
                yield return new(stop.HistoriekId, onderwerp, stop.Op, "Overeenkomst stopgezet", door, Toelichting(o, stop.Einddatum));
        }
    }

    private static string Toelichting(OvereenkomstGegeven o, DateOnly? einde) => $"{o.Referentie}, {Periodetekst.Van(o.Startdatum, einde)}";

    private static void Schrijf(NpgsqlBinaryImporter copy, Deelnemer deelnemer)
    {
        copy.Write(deelnemer.Id);
        copy.Write(deelnemer.Hco.Waarde);
        copy.Write(deelnemer.Insz.Waarde);
        copy.Write(deelnemer.Voornaam);
        copy.Write(deelnemer.Naam);
        copy.WriteOrNull(deelnemer.OpgegevenGeboortedatum);
    }

    private static void Schrijf(NpgsqlBinaryImporter copy, (Guid Id, Overeenkomst Document) rij)
    {
        var o = rij.Document;
        copy.Write(rij.Id);
        copy.Write(o.Hco.Waarde);
        copy.Write(o.DeelnemerId);
        copy.Write(o.Insz.Waarde);
        copy.Write(o.Voornaam);
        copy.Write(o.Naam);
        copy.Write(o.Referentie);
        copy.Write(o.Startdatum);
        copy.WriteOrNull(o.Einddatum);
        copy.WriteOrNull(o.Stopreden?.ToString());
        copy.Write(o.AangemeldOp);
        copy.Write(o.Aanmeldingsdag);
        copy.Write(JsonSerializer.Serialize(o.Eindwijzigingen), NpgsqlDbType.Jsonb);
        copy.Write(o.Zoektekst);
        copy.Write(o.Sorteernaam);
        copy.Write(o.Sorteereinde);
    }
}
