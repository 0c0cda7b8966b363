namespace AmaWvg.Tests.Domein.Subsidie;

/// <summary>
/// An invented history of one deelnemer with one begeleider: agreements that are reported, stopped, moved, withdrawn and set right,
/// and what staff change afterwards without trace in the dates: cancelled agreements, other starts, other recognitions.
/// </summary>
internal sealed class Geschiedenis
{
    public static readonly Maand Eerste = new(2023, 4);
    public static readonly Maand Laatste = new(2025, 12);

    private readonly Random _toeval;
    private readonly List<Looptijd> _overeenkomsten = [];
    private readonly DateOnly? _geboren;
    private List<Periode> _erkenningen;

    public Geschiedenis(int zaad)
    {
        _toeval = new(zaad);
        _geboren = _toeval.Next(4) switch { 0 => null, 1 => new DateOnly(1959, 6, 1).AddDays(_toeval.Next(900)), 2 => new DateOnly(2006, 1, 1).AddDays(_toeval.Next(700)), _ => new(1980, 1, 1) };
        _erkenningen = Erkenningen();
        for (var aantal = _toeval.Next(1, 4); aantal > 0; aantal--)
            _overeenkomsten.Add(Overeenkomst());
        Tarieven = _toeval.Next(5) == 0
            ? new([.. Tarieftabel.Begin.Tarieven, new(new Maand(2024, 1).Plus(_toeval.Next(24)), new(_toeval.Next(5_000, 13_000) / 100m), new(_toeval.Next(60_000, 150_000) / 100m))])
            : Tarieftabel.Begin;
    }

    public Tarieftabel Tarieven { get; private set; }

    public Subsidiemaanden Nu => new(_geboren, [.. _overeenkomsten], _erkenningen);

    /// <summary>What staff change between two runs, now and then.</summary>
    public void Corrigeer()
    {
        if (_toeval.Next(12) != 0)
            return;
        var plaats = _toeval.Next(_overeenkomsten.Count + 1);
        switch (_toeval.Next(5))
        {
            case 0 when plaats < _overeenkomsten.Count:
                _overeenkomsten.RemoveAt(plaats);
                break;
            case 1 when plaats < _overeenkomsten.Count:
                _overeenkomsten[plaats] = _overeenkomsten[plaats] with { Start = _overeenkomsten[plaats].Start.AddDays(_toeval.Next(-60, 60)) };
                break;
            case 2:
                _overeenkomsten.Add(Overeenkomst());
                break;
            case 3:
                _erkenningen = Erkenningen();
                break;
            default:
                Tarieven = new([.. Tarieven.Tarieven.SkipLast(1), Tarieven.Tarieven[^1] with { PerMaand = new(_toeval.Next(5_000, 13_000) / 100m) }]);
                break;
        }
    }

    private Looptijd Overeenkomst()
    {
        var start = Dag();
        var op = start.AddDays(_toeval.Next(-30, 100));
        var overeenkomst = Looptijd.Aangemeld(start, op, _toeval.Next(4) == 0 ? start.AddDays(_toeval.Next(400)) : null);
        for (var aantal = _toeval.Next(4); aantal > 0; aantal--)
        {
            op = op.AddDays(_toeval.Next(200));
            overeenkomst = overeenkomst.Met(new(op, _toeval.Next(4) == 0 ? null : start.AddDays(_toeval.Next(700)), _toeval.Next(6) == 0));
        }
        return overeenkomst;
    }

    private List<Periode> Erkenningen()
    {
        var eerste = new DateOnly(2022, 1, 1).AddDays(_toeval.Next(900));
        var einde = eerste.AddDays(_toeval.Next(200, 1_500));
        return _toeval.Next(3) == 0 ? [new(eerste, einde), new(einde.AddDays(1 + _toeval.Next(120)), null)] : [new(eerste, null)];
    }

    private DateOnly Dag() => Eerste.Plus(-3).EersteDag.AddDays(_toeval.Next(1_000));
}
