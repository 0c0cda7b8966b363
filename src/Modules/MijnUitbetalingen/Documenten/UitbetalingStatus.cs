namespace AmaWvg.MijnUitbetalingen;

/// <summary>What happens with the amount of a payment.</summary>
public enum UitbetalingStatus
{
    /// <summary>Goes to the bank.</summary>
    InVerwerking,

    /// <summary>Paid by the bank.</summary>
    Uitbetaald,

    /// <summary>Netted to zero.</summary>
    Verrekend,

    /// <summary>Carried to the next run: negative.</summary>
    Overgedragen,

    /// <summary>Carried to the next run: there is no account number to pay it to.</summary>
    WachtOpRekening,
}
