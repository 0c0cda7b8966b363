using AmaWvg.MijnUitbetalingen.Lijnen;

namespace AmaWvg.MijnUitbetalingen.Beheer.Betalingdetails;

/// <summary>What one organisation gets of a run, line by line.</summary>
public sealed record BetalingView(Guid Id, Guid Run, string Voorziening, BetalingFeiten Feiten, LijnenView Lijnen);
