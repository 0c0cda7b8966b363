using AmaWvg.Kernel.Contracts.MijnUitbetalingen;

namespace AmaWvg.Overeenkomsten.Details;

/// <summary>Some of the months that were paid or clawed back.</summary>
/// <param name="Bijschrift">What the table holds, for who cannot see it.</param>
/// <param name="Rijen">The months.</param>
public sealed record UitbetalingenView(string Bijschrift, IReadOnlyList<BetaaldeMaand> Rijen);
