namespace AmaWvg.Overeenkomsten;

/// <summary>The last answers about all organisations together, each true for the sum of all marks.</summary>
internal sealed class Cijfergeheugen() : Antwoordgeheugen<string, decimal, object>(meeste: 500);
