using AmaWvg.MijnUitbetalingen.Lijnen;

namespace AmaWvg.MijnUitbetalingen.Details;

/// <summary>One payment of the organisation, line by line.</summary>
public sealed record DetailsView(Guid Id, BetalingFeiten Feiten, LijnenView Lijnen);
