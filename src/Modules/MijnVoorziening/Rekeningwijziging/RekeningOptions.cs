namespace AmaWvg.MijnVoorziening.Rekeningwijziging;

/// <summary>How careful the portal is with a new account number (configuration section <c>Rekeningnummer</c>).</summary>
internal sealed class RekeningOptions
{
    /// <summary>Days before a payment run uses a new account number.</summary>
    public int Wachtdagen { get; set; } = 3;
}
