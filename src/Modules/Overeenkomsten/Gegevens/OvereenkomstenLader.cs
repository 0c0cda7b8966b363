using System.Text.Json;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Gegevens;
using AmaWvg.Kernel.Historiek;
using AmaWvg.Kernel.Types;
using AmaWvg.Overeenkomsten.Aanmelden;
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
        var (personen, overeenkomsten, historiek) = (new List<Deelnemer>(), new List<(Guid, Overeenkomst)>(), new List<HistoriekGegeven>());
        foreach (var gegeven in deelnemers)
        {
            var deelnemer = Document(hco, gegeven);
            personen.Add(deelnemer);
            foreach (var overeenkomst in gegeven.Overeenkomsten)
                overeenkomsten.Add((overeenkomst.Id, MeldAan(deelnemer, overeenkomst, door, historiek)));
        }

        await lading.KopieerAsync(
            "overeenkomsten.deelnemer (id, hco, insz, voornaam, naam, opgegeven_geboortedatum)", personen, Schrijf, cancellationToken);
        await lading.KopieerAsync(
            "overeenkomsten.overeenkomst (id, hco, deelnemer_id, insz, voornaam, naam, referentie, startdatum, einddatum, stopreden, "
            + "aangemeld_op, aanmeldingsdag, geannuleerd_op, eindwijzigingen, zoektekst, sorteernaam, sorteereinde)",
            overeenkomsten, Schrijf, cancellationToken);
        await HistoriekLader.LaadAsync(lading, hco, historiek, cancellationToken);
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

    private static Overeenkomst MeldAan(Deelnemer deelnemer, OvereenkomstGegeven gegeven, string door, List<HistoriekGegeven> historiek)
    {
        var onderwerp = HistoriekOnderwerp.Deelnemer(deelnemer.Id);
        var overeenkomst = Overeenkomst.MeldAan(
            deelnemer, gegeven.Referentie, gegeven.Startdatum, gegeven.Einddatum, gegeven.AangemeldOp, BrusselseTijd.DagVan(gegeven.AangemeldOp));
        historiek.Add(new(gegeven.HistoriekId, onderwerp, gegeven.AangemeldOp, Acties.Aangemeld, door, AanmeldenHandler.Toelichting(overeenkomst)));
        if (gegeven.Stop is { } stop)
        {
            overeenkomst.ZetStop(stop.Einddatum, stop.Reden, BrusselseTijd.DagVan(stop.Op));
            historiek.Add(new(stop.HistoriekId, onderwerp, stop.Op, Acties.Stopgezet, door, Wat(overeenkomst)));
        }
        if (gegeven.Annulering is { } annulering)
        {
            overeenkomst.Annuleer(BrusselseTijd.DagVan(annulering.Op));
            var toelichting = $"{Wat(overeenkomst)} Reden: {annulering.Reden}";
            historiek.Add(new(annulering.HistoriekId, onderwerp, annulering.Op, Acties.Geannuleerd, Departement.Naam, toelichting));
            historiek.Add(new(annulering.DossierId, HistoriekOnderwerp.Overeenkomst(gegeven.Id), annulering.Op, Acties.Geannuleerd, annulering.Door, toelichting));
        }
        return overeenkomst;
    }

    private static string Wat(Overeenkomst overeenkomst) => $"{overeenkomst.Referentie}, {Periodetekst.Van(overeenkomst.Startdatum, overeenkomst.Einddatum)}.";

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
        copy.WriteOrNull(o.GeannuleerdOp);
        copy.Write(JsonSerializer.Serialize(o.Eindwijzigingen), NpgsqlDbType.Jsonb);
        copy.Write(o.Zoektekst);
        copy.Write(o.Sorteernaam);
        copy.Write(o.Sorteereinde);
    }
}
