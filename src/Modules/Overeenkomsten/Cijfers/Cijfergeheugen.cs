namespace AmaWvg.Overeenkomsten;

/// <summary>The last answers about all organisations together, each true for all marks together.</summary>
internal sealed class Cijfergeheugen() : Antwoordgeheugen<string, long, object>(meeste: 500);
