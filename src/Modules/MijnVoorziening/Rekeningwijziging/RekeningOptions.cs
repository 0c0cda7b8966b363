namespace AmaWvg.MijnVoorziening;

/// <summary>How careful the portal is with a new account number (configuration section <c>Rekeningnummer</c>).</summary>
internal sealed class RekeningOptions
{
    /// <summary>Days before a payment run uses a new account number.</summary>
    public int Wachtdagen { get; set; } = 3;

    /// <summary>Days after an address was replaced or removed in which a new account number waits for the department.</summary>
    public int Nazichtdagen { get; set; } = 10;

    /// <summary>Days in which a warning still goes to an address that was given up.</summary>
    public int Geheugendagen { get; set; } = 30;
}
