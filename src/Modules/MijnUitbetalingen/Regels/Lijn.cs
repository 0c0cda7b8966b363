using AmaWvg.Kernel.Types;

namespace AmaWvg.MijnUitbetalingen.Regels;

/// <summary>What a run books for one deelnemer and one month: positive is paid, negative comes back.</summary>
internal readonly record struct Lijn(Maand Maand, Bedrag Bedrag, Lijnregel Regel);
