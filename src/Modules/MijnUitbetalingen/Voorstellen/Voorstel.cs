namespace AmaWvg.MijnUitbetalingen;

/// <summary>What a run books for one organisation.</summary>
internal sealed class Voorstel(Bedrag overgedragen)
{
    private readonly List<(Guid Deelnemer, Lijn Lijn)> _lijnen = [];

    public IReadOnlyList<(Guid Deelnemer, Lijn Lijn)> Lijnen => _lijnen;

    public Saldo Saldo { get; private set; } = Saldo.Begin(overgedragen);

    /// <summary>Whether there is something to tell: lines, or money that waited for an account number.</summary>
    public bool IsNodig(Iban? iban) => Lijnen.Count > 0 || (Saldo.Totaal > Bedrag.Nul && iban is not null);

    /// <summary>Works out all deelnemers.</summary>
    /// <param name="deelnemers">Those with agreements.</param>
    /// <param name="verrekening">The run.</param>
    /// <param name="erkend">When the organisation was recognised.</param>
    /// <param name="geboekt">What earlier runs booked.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task VulAsync(
        IAsyncEnumerable<DeelnemerVoorSubsidie> deelnemers, Verrekening verrekening, IReadOnlyList<Periode> erkend, Boekingen geboekt, CancellationToken cancellationToken)
    {
        await foreach (var deelnemer in deelnemers.WithCancellation(cancellationToken))
            Voeg(deelnemer.Id, verrekening.LijnenVan(new(deelnemer.Geboortedatum, deelnemer.Overeenkomsten, erkend), geboekt.Neem(deelnemer.Id)));
        // Who has no agreement left gives back what was booked.
        foreach (var (deelnemer, delen) in geboekt.Rest)
            Voeg(deelnemer, verrekening.LijnenVan(new(null, [], erkend), delen));
    }

    /// <summary>The payment that it comes to.</summary>
    public Uitbetaling AlsBetaling(Guid id, Guid run, int poging, Maand maand, BegeleiderVoorBetaling begeleider) => new()
    {
        Id = id,
        Hco = begeleider.Hco,
        RunId = run,
        Poging = poging,
        Naam = begeleider.Naam,
        Maand = maand,
        Iban = begeleider.Iban,
        NieuweMaanden = Saldo.NieuweMaanden,
        Nabetalingen = Saldo.Nabetalingen,
        Terugvorderingen = Saldo.Terugvorderingen,
        Overgedragen = Saldo.Overgedragen,
        Bedrag = Saldo.Totaal,
        Status = Uitbetaling.StatusVan(Saldo.Totaal, begeleider.Iban),
    };

    public void Voeg(Guid deelnemer, IEnumerable<Lijn> lijnen)
    {
        foreach (var lijn in lijnen)
        {
            _lijnen.Add((deelnemer, lijn));
            Saldo = Saldo.Met(lijn);
        }
    }
}
