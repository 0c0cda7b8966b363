namespace AmaWvg.Kernel;

/// <summary>The marks that changes leave in <c>kernel.wijziging</c>, taken together: while that stays the same, nothing changed that pages are made from.</summary>
public static class Wijzigingen
{
    /// <summary>SQL for the marks of the rows together, as a bigint; 0 for none. Their sum would be no bigint any more after some 18,000 changes.</summary>
    public const string Samen = "coalesce(bit_xor(merk), 0)";
}
