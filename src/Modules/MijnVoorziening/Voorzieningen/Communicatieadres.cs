namespace AmaWvg.MijnVoorziening;

/// <summary>An extra e-mail address, beside that of the contact person, for one kind of message or both.</summary>
internal sealed class Communicatieadres : IDocument, IVanOrganisatie
{
    public required Guid Id { get; init; }
    public required HcoNummer Hco { get; init; }
    public required string Email { get; set; }
    public required bool Administratief { get; set; }
    public required bool Financieel { get; set; }
    public Guid Versie { get; private set; }

    /// <summary>Which messages it gets, in words.</summary>
    public string Soorten => (Administratief, Financieel) switch
    {
        (true, true) => "administratieve en financiële e-mails",
        (true, false) => "administratieve e-mails",
        _ => "financiële e-mails",
    };
}
