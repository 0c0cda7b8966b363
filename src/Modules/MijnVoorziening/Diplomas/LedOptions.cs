namespace AmaWvg.MijnVoorziening;

/// <summary>Where the register is. The settings <c>Led:*</c>.</summary>
internal sealed class LedOptions
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
