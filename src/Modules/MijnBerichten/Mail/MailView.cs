namespace AmaWvg.MijnBerichten.Mail;

/// <summary>What a mail says.</summary>
/// <param name="Onderwerp">The subject.</param>
/// <param name="Alineas">The paragraphs.</param>
/// <param name="Url">Where the message stands in the portal.</param>
public sealed record MailView(string Onderwerp, IReadOnlyList<string> Alineas, Uri Url)
{
    internal const string Link = "Lees dit bericht in het e-loket";
    internal const string Slot = "U krijgt deze e-mail omdat uw adres bij uw voorziening staat in het e-loket AMA WVG. Antwoord niet op deze e-mail.";

    internal string Platte => string.Join("\n\n", [.. Alineas, $"{Link}: {Url}", Slot]);
}
