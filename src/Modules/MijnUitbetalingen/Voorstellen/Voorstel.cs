using AmaWvg.Kernel.Subsidie;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnUitbetalingen.Regels;

namespace AmaWvg.MijnUitbetalingen.Voorstellen;

/// <summary>What a run books for one organisation.</summary>
internal sealed class Voorstel(Bedrag overgedragen)
{
    private readonly List<(Guid Deelnemer, Lijn Lijn)> _lijnen = [];

    public IReadOnlyList<(Guid Deelnemer, Lijn Lijn)> Lijnen => _lijnen;

    public Saldo Saldo { get; private set; } = Saldo.Begin(overgedragen);

    /// <summary>Whether there is something to tell: lines, or money that waited for an account number.</summary>
    public bool IsNodig(Iban? iban) => Lijnen.Count > 0 || (Saldo.Totaal > Bedrag.Nul && iban is not null);

    public void Voeg(Guid deelnemer, IEnumerable<Lijn> lijnen)
    {
        foreach (var lijn in lijnen)
        {
            _lijnen.Add((deelnemer, lijn));
            Saldo = Saldo.Met(lijn);
        }
    }
}
