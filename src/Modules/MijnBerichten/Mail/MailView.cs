namespace AmaWvg.MijnBerichten;

/// <summary>What a mail says.</summary>
/// <param name="Onderwerp">The subject.</param>
/// <param name="Alineas">The paragraphs.</param>
/// <param name="HeeftBijlagen">Whether there are files with it: they stay in the portal.</param>
/// <param name="Url">Where the message stands in the portal.</param>
public sealed record MailView(string Onderwerp, IReadOnlyList<string> Alineas, bool HeeftBijlagen, Uri Url)
{
    internal string Link => HeeftBijlagen ? "Lees dit bericht en de bijlagen in het e-loket" : "Lees dit bericht in het e-loket";

    internal const string Slot = "U krijgt deze e-mail omdat uw adres bij uw voorziening staat in het e-loket AMA WVG. Antwoord niet op deze e-mail.";

    internal string Platte => string.Join("\n\n", [.. Alineas, $"{Link}: {Url}", Slot]);
}
