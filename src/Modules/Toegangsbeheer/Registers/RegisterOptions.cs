namespace AmaWvg.Toegangsbeheer;

/// <summary>Where a register is. The settings <c>Kbo:*</c> and <c>Cobrha:*</c>.</summary>
internal sealed class RegisterOptions
{
    /// <summary>Address that takes the questions; without one the register is never available.</summary>
    public Uri? Adres { get; set; }

    /// <summary>What proves there that it is the portal that asks.</summary>
    public string? Sleutel { get; set; }

    /// <summary>How long one try may take; there are two.</summary>
    public TimeSpan Wachttijd { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>National numbers go over TLS, or stay on this machine.</summary>
    public bool IsVeilig => Adres is null || (Adres.IsAbsoluteUri && (Adres.Scheme == Uri.UriSchemeHttps || Adres.IsLoopback));
}
