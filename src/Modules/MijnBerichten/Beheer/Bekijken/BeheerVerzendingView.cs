namespace AmaWvg.MijnBerichten;

/// <summary>A message of the department: a draft as it will look, or what was sent and whether it arrived.</summary>
public sealed record BeheerVerzendingView : IFormulierView, IPagineerbaar
{
    /// <summary>Its key.</summary>
    public required Guid Id { get; init; }

    /// <summary>What it is about.</summary>
    public required string Onderwerp { get; init; }

    /// <summary>Its text.</summary>
    public required string Tekst { get; init; }

    /// <summary>Of which kind.</summary>
    public required Berichtsoort Soort { get; init; }

    /// <summary>To whom, in words.</summary>
    public required string Aan { get; init; }

    /// <summary>Who wrote it.</summary>
    public required string Door { get; init; }

    /// <summary>When it was sent; null for a draft.</summary>
    public DateTimeOffset? Verstuurd { get; init; }

    /// <summary>Version of the draft.</summary>
    public Guid? Conceptversie { get; init; }

    /// <summary>How many organisations get it, or got it.</summary>
    public int Aantal { get; init; }

    /// <summary>Whether the reader may change and send it.</summary>
    public bool MagSchrijven { get; init; }

    /// <summary>The confirmation of a change that was just made.</summary>
    public Melding? Melding { get; init; }

    /// <summary>What somebody else changed in the meantime.</summary>
    public Botsing? Botsing { get; init; }

    /// <summary>Its files.</summary>
    public IReadOnlyList<BijlageRij> Bijlagen { get; init; } = [];

    /// <summary>What is wrong with a file that was chosen.</summary>
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <summary>Mails of one page, those that did not arrive first.</summary>
    public IReadOnlyList<VerslagRij> Rijen { get; init; } = [];

    /// <summary>How many mails were sent, are under way, and did not arrive.</summary>
    public (int Verzonden, int Onderweg, int Mislukt) Mails { get; init; }

    /// <summary>How many organisations have their message by now.</summary>
    public int Gemaakt { get; init; }

    /// <summary>Organisations that gave no address.</summary>
    public int ZonderAdres { get; init; }

    /// <inheritdoc />
    public Paginering Paginering { get; init; } = new(0, 1, 1);

    /// <summary>Messages that could not be made: they failed so often that they wait for staff.</summary>
    public int Vastgelopen { get; init; }

    /// <summary>Messages that failed, and that are tried again later.</summary>
    public int Haperend { get; init; }

    internal bool IsBezig => Gemaakt + Vastgelopen < Aantal || Mails.Onderweg > 0;

    internal string Maillijn => $"{DutchNumber.Format(Mails.Verzonden)} verzonden, {DutchNumber.Format(Mails.Onderweg)} onderweg, {DutchNumber.Format(Mails.Mislukt)} niet gelukt";

    internal string Vastloper => $"Bij {DutchNumber.Count(Vastgelopen, "voorziening", "voorzieningen")} staat dit bericht nog niet";

    internal VerversingModel Voortgang => new(
        MijnBerichtenUrls.Verzending(Id),
        (Gemaakt + Vastgelopen < Aantal ? $"Tot nu toe gemaakt: {DutchNumber.Format(Gemaakt)} van {Voorzieningen}." : $"E-mails: {Maillijn}.")
        + (Haperend > 0 ? $" Voor {DutchNumber.Count(Haperend, "voorziening", "voorzieningen")} lukt het nog niet: wij proberen het vanzelf opnieuw." : ""),
        Seconden: 10);

    internal bool LijktOpInsz => Insztekst.Bevat(Onderwerp) || Insztekst.Bevat(Tekst);

    internal string Voorzieningen => DutchNumber.Count(Aantal, "voorziening", "voorzieningen");
}

/// <summary>A mail to an organisation.</summary>
/// <param name="Voorziening">Name of the organisation.</param>
/// <param name="Bezorging">The address and how far it is; null while it has none.</param>
public sealed record VerslagRij(string Voorziening, BezorgingRij? Bezorging);
