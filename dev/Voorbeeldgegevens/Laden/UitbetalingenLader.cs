using System.Security.Cryptography;
using System.Text;
using AmaWvg.MijnUitbetalingen;
using Npgsql;

namespace AmaWvg.Voorbeeldgegevens;

/// <summary>
/// Loads the payments of past months, as runs on the sixth would have made them. The run that can be made today is left to be made;
/// the one before it still waits for the bank.
/// </summary>
public sealed class UitbetalingenLader
{
    private readonly Bulklading _lading;
    private readonly List<Verrekening> _runs;
    private readonly List<(Uitbetaling Betaling, Maand Run)> _betalingen = [];

    /// <param name="lading">The load.</param>
    /// <param name="vandaag">The day it is.</param>
    /// <param name="maanden">How many months to pay.</param>
    public UitbetalingenLader(Bulklading lading, DateOnly vandaag, int maanden)
    {
        var laatste = Betaalkalender.BetaaldTotEnMet(vandaag).Vorige;
        var eerste = laatste.Plus(1 - maanden);
        (_lading, _runs) = (lading, [.. Maand.Reeks(eerste, laatste).Select(run => Verrekening.Van(run, eerste, Tarieftabel.Begin))]);
    }

    /// <summary>Empties the tables of payments; the rates stay.</summary>
    public Task LeegAsync(CancellationToken cancellationToken) => _lading.LeegAsync(
        [
            "mijn_uitbetalingen.mt_doc_uitbetalingsrun", "mijn_uitbetalingen.voorstelvoortgang", "mijn_uitbetalingen.bankbestand", "mijn_uitbetalingen.overgeslagen",
            "mijn_uitbetalingen.mt_doc_uitbetaling", "mijn_uitbetalingen.uitbetalingslijn", "mijn_uitbetalingen.betalingsteller",
        ],
        cancellationToken);

    /// <summary>Adds the payments of one organisation.</summary>
    public async Task LaadAsync(BegeleiderVoorBetaling begeleider, IReadOnlyList<DeelnemerVoorSubsidie> deelnemers, CancellationToken cancellationToken)
    {
        var (geboekt, lijnen, over) = (new Dictionary<Guid, Dictionary<Maand, Bedrag>>(), new List<(Guid Uitbetaling, Guid Deelnemer, Lijn Lijn)>(), Bedrag.Nul);
        foreach (var run in _runs)
        {
            var voorstel = new Voorstel(over);
            foreach (var deelnemer in deelnemers)
                voorstel.Voeg(deelnemer.Id, run.Lijnen(new(deelnemer.Geboortedatum, deelnemer.Overeenkomsten, begeleider.Erkenningen), geboekt.GetValueOrDefault(deelnemer.Id)));
            if (!voorstel.IsNodig(begeleider.Iban))
                continue;
            var betaling = voorstel.AlsBetaling(Vast($"{begeleider.Hco}/{run.Run}"), Vast($"{run.Run}"), 1, run.Run, begeleider);
            if (betaling.Status is UitbetalingStatus.InVerwerking && !IsLaatste(run.Run))
                betaling.Status = UitbetalingStatus.Uitbetaald;
            _betalingen.Add((betaling, run.Run));
            over = betaling.Doorgeschoven;
            foreach (var (deelnemer, lijn) in voorstel.Lijnen)
            {
                lijnen.Add((betaling.Id, deelnemer, lijn));
                var maanden = geboekt.TryGetValue(deelnemer, out var bekend) ? bekend : geboekt[deelnemer] = [];
                maanden[lijn.Maand] = maanden.GetValueOrDefault(lijn.Maand) + lijn.Bedrag;
            }
        }
        await _lading.KopieerAsync(
            "mijn_uitbetalingen.uitbetalingslijn (uitbetaling_id, deelnemer_id, maand, hco, bedrag, regel)", lijnen,
            (copy, rij) => Schrijf(copy, begeleider.Hco, rij), cancellationToken);
    }

    /// <summary>Adds the runs and numbers the payments.</summary>
    public async Task VoltooiAsync(CancellationToken cancellationToken)
    {
        await _lading.KopieerDocumentenAsync(
            "mijn_uitbetalingen.mt_doc_uitbetalingsrun", _runs.Select(Run), cancellationToken,
            ("maand", (copy, run) => copy.Write(run.Dag)), ("eerste_maand", (copy, run) => copy.Write(run.EersteDag)), ("status", (copy, run) => copy.Write(run.Status.ToString())));
        var genummerd = _betalingen.OrderBy(rij => rij.Run).ThenBy(rij => rij.Betaling.Hco.Waarde, StringComparer.Ordinal).Select((rij, plaats) => Genummerd(rij.Betaling, plaats + 1));
        await _lading.KopieerDocumentenAsync(
            "mijn_uitbetalingen.mt_doc_uitbetaling", genummerd, cancellationToken,
            ("run_id", (copy, betaling) => copy.Write(betaling.RunId)), ("nummer", (copy, betaling) => copy.Write(betaling.Nummer!.Value)));
        await _lading.KopieerAsync("mijn_uitbetalingen.betalingsteller (id, laatste)", [_betalingen.Count], (copy, laatste) =>
        {
            copy.Write(1);
            copy.Write(laatste);
        }, cancellationToken);
    }

    private static Uitbetaling Genummerd(Uitbetaling betaling, int nummer)
    {
        betaling.Bevestig(nummer, Betaalkalender.DagVan(betaling.Maand).AddDays(betaling.Status is UitbetalingStatus.Uitbetaald ? 2 : 0));
        return betaling;
    }

    private bool IsLaatste(Maand run) => run == _runs[^1].Run;

    private Uitbetalingsrun Run(Verrekening verrekening)
    {
        var naarBank = _betalingen.Where(rij => rij.Run == verrekening.Run && rij.Betaling.GaatNaarBank).ToList();
        var op = BrusselseTijd.Begin(verrekening.Peildag).AddHours(10);
        var run = new Uitbetalingsrun
        {
            Id = Vast($"{verrekening.Run}"),
            Maand = verrekening.Run,
            EersteMaand = verrekening.Eerste,
            Vorige = verrekening.Run == verrekening.Eerste ? null : Vast($"{verrekening.Run.Vorige}"),
        };
        run.VraagVoorstel(new("Test Financieel", HistoriekLader.Persoon, HistoriekLader.Persoon), op);
        run.LegVoor(naarBank.Count, naarBank.Aggregate(Bedrag.Nul, (som, rij) => som + rij.Betaling.Bedrag), op.AddMinutes(2));
        run.KeurGoed(new("Test Goedkeurder", $"{HistoriekLader.Persoon}-2", $"{HistoriekLader.Persoon}-2"), op.AddHours(3));
        if (!IsLaatste(verrekening.Run))
            run.Boek(verrekening.Peildag.AddDays(2));
        return run;
    }

    private static void Schrijf(NpgsqlBinaryImporter copy, HcoNummer hco, (Guid Uitbetaling, Guid Deelnemer, Lijn Lijn) rij)
    {
        copy.Write(rij.Uitbetaling);
        copy.Write(rij.Deelnemer);
        copy.Write(rij.Lijn.Maand.EersteDag);
        copy.Write(hco.Waarde);
        copy.Write(rij.Lijn.Bedrag.Euro);
        copy.Write(rij.Lijn.Regel.ToString());
    }

    // The same data has the same keys at every load.
    private static Guid Vast(string wat) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"uitbetaling/{wat}")).AsSpan(0, 16));
}
