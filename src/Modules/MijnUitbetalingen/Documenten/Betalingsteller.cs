namespace AmaWvg.MijnUitbetalingen.Documenten;

/// <summary>The last payment number given out: one row, locked while payments are numbered.</summary>
internal sealed class Betalingsteller
{
    public required int Id { get; init; }
    public required int Laatste { get; set; }
}
