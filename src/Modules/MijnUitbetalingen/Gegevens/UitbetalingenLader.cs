using System.Security.Cryptography;
using System.Text;
using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Contracts.Overeenkomsten;
using AmaWvg.Kernel.Gegevens;
using AmaWvg.Kernel.Subsidie;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnUitbetalingen.Documenten;
using AmaWvg.MijnUitbetalingen.Regels;
using AmaWvg.MijnUitbetalingen.Voorstellen;
using Npgsql;

namespace AmaWvg.MijnUitbetalingen.Gegevens;

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
        ["mijn_uitbetalingen.uitbetalingsrun", "mijn_uitbetalingen.voorstelvoortgang", "mijn_uitbetalingen.bankbestand", "mijn_uitbetalingen.overgeslagen", "mijn_uitbetalingen.uitbetaling", "mijn_uitbetalingen.uitbetalingslijn", "mijn_uitbetalingen.betalingsteller"],
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
            var betaling = Betaling(run.Run, begeleider, voorstel.Saldo);
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
        await _lading.KopieerAsync(
            "mijn_uitbetalingen.uitbetalingsrun (id, maand, eerste_maand, vorige, status, poging, gemaakt_door, gemaakt_door_sleutel, gevraagd, "
            + "voorgesteld, aantal, totaal, goedgekeurd_door, goedgekeurd_door_sleutel, goedgekeurd, uitbetaald_op)",
            _runs, Schrijf, cancellationToken);
        var genummerd = _betalingen.OrderBy(rij => rij.Run).ThenBy(rij => rij.Betaling.Hco.Waarde, StringComparer.Ordinal).Select((rij, plaats) => (rij.Betaling, Nummer: plaats + 1));
        await _lading.KopieerAsync(
            "mijn_uitbetalingen.uitbetaling (id, hco, run_id, poging, naam, maand, iban, nieuwe_maanden, nabetalingen, terugvorderingen, overgedragen, bedrag, "
            + "status, nummer, verwerkingsdatum)",
            genummerd, Schrijf, cancellationToken);
        await _lading.KopieerAsync("mijn_uitbetalingen.betalingsteller (id, laatste)", [_betalingen.Count], (copy, laatste) =>
        {
            copy.Write(1);
            copy.Write(laatste);
        }, cancellationToken);
    }

    private Uitbetaling Betaling(Maand run, BegeleiderVoorBetaling begeleider, Saldo saldo)
    {
        var status = Uitbetaling.StatusVan(saldo.Totaal, begeleider.Iban);
        return new()
        {
            Id = Vast($"{begeleider.Hco}/{run}"),
            Hco = begeleider.Hco,
            RunId = Vast($"{run}"),
            Poging = 1,
            Naam = begeleider.Naam,
            Maand = run,
            Iban = begeleider.Iban,
            NieuweMaanden = saldo.NieuweMaanden,
            Nabetalingen = saldo.Nabetalingen,
            Terugvorderingen = saldo.Terugvorderingen,
            Overgedragen = saldo.Overgedragen,
            Bedrag = saldo.Totaal,
            Status = status is UitbetalingStatus.InVerwerking && !IsLaatste(run) ? UitbetalingStatus.Uitbetaald : status,
        };
    }

    private bool IsLaatste(Maand run) => run == _runs[^1].Run;

    private void Schrijf(NpgsqlBinaryImporter copy, Verrekening run)
    {
        var naarBank = _betalingen.Where(rij => rij.Run == run.Run && rij.Betaling.GaatNaarBank).ToList();
        var op = BrusselseTijd.Begin(run.Peildag).AddHours(10);
        copy.Write(Vast($"{run.Run}"));
        copy.Write(run.Run.EersteDag);
        copy.Write(run.Eerste.EersteDag);
        if (run.Run == run.Eerste)
            copy.WriteNull();
        else
            copy.Write(Vast($"{run.Run.Vorige}"));
        copy.Write((IsLaatste(run.Run) ? RunStatus.Goedgekeurd : RunStatus.Uitbetaald).ToString());
        copy.Write(1);
        copy.Write("Test Financieel");
        copy.Write(HistoriekLader.Persoon);
        copy.Write(op);
        copy.Write(op.AddMinutes(2));
        copy.Write(naarBank.Count);
        copy.Write(naarBank.Sum(rij => rij.Betaling.Bedrag.Euro));
        copy.Write("Test Goedkeurder");
        copy.Write($"{HistoriekLader.Persoon}-2");
        copy.Write(op.AddHours(3));
        copy.WriteOrNull(IsLaatste(run.Run) ? null : run.Peildag.AddDays(2));
    }

    private void Schrijf(NpgsqlBinaryImporter copy, (Uitbetaling Betaling, int Nummer) rij)
    {
        var betaling = rij.Betaling;
        copy.Write(betaling.Id);
        copy.Write(betaling.Hco.Waarde);
        copy.Write(betaling.RunId);
        copy.Write(betaling.Poging);
        copy.Write(betaling.Naam);
        copy.Write(betaling.Maand.EersteDag);
        copy.WriteOrNull(betaling.Iban?.Waarde);
        foreach (var bedrag in (Bedrag[])[betaling.NieuweMaanden, betaling.Nabetalingen, betaling.Terugvorderingen, betaling.Overgedragen, betaling.Bedrag])
            copy.Write(bedrag.Euro);
        copy.Write(betaling.Status.ToString());
        copy.Write(rij.Nummer);
        copy.Write(Betaalkalender.DagVan(betaling.Maand).AddDays(betaling.Status is UitbetalingStatus.Uitbetaald ? 2 : 0));
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
