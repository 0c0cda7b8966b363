namespace AmaWvg.MijnBerichten;

/// <summary>How mail leaves the portal (configuration section <c>Mail</c>).</summary>
internal sealed class MailOptions
{
    /// <summary>Name of the mail server. Without one mail waits, or goes to <see cref="Map"/>.</summary>
    public string? Server { get; set; }

    public int Poort { get; set; } = 587;

    /// <summary>Whether the connection must be encrypted: a server that cannot do so gets no mail.</summary>
    public bool StartTls { get; set; } = true;

    public string? Gebruiker { get; set; }

    public string? Wachtwoord { get; set; }

    /// <summary>How long one mail may take.</summary>
    public TimeSpan Tijd { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Folder that gets every mail as a file, on a developer's machine.</summary>
    public string? Map { get; set; }

    public string Afzender { get; set; } = "geen-antwoord@eloket-ama.example";

    public string Naam { get; set; } = "Departement Zorg, e-loket AMA WVG";

    /// <summary>Address of the portal, which mails link to.</summary>
    public Uri Portaaladres { get; set; } = new("http://localhost:5080");
}
