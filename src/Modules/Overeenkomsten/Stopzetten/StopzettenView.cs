using AmaWvg.Web.Forms;
using AmaWvg.Web.Wijzigen;

namespace AmaWvg.Overeenkomsten.Stopzetten;

/// <summary>What the form shows.</summary>
/// <param name="Id">The agreement.</param>
/// <param name="Deelnemer">The participant.</param>
/// <param name="Naam">Name of the participant.</param>
/// <param name="Referentie">Its reference.</param>
/// <param name="Startdatum">Its first day.</param>
/// <param name="Einddatum">The end date recorded now, if any: then this page moves it or takes it back.</param>
/// <param name="Form">What was typed.</param>
/// <param name="Errors">What is wrong with it.</param>
/// <param name="Gevolgen">What a late end costs, per month in which the agreement may have ended.</param>
public sealed record StopzettenView(
    Guid Id,
    Guid Deelnemer,
    string Naam,
    string Referentie,
    DateOnly Startdatum,
    DateOnly? Einddatum,
    StopzettenForm Form,
    FormErrors Errors,
    IReadOnlyList<Stopgevolg> Gevolgen)
{
    /// <summary>What the typed date brings, in words.</summary>
    public Gevolgtekst? Gevolg { get; init; }

    /// <summary>What it brings to take the recorded end back, in words; null when there is none.</summary>
    public Gevolgtekst? Intrekgevolg { get; init; }

    /// <summary>What somebody else changed in the meantime.</summary>
    public Botsing? Botsing { get; init; }

    /// <summary>Heading of the page.</summary>
    public string Titel => Einddatum is null ? "Overeenkomst stopzetten" : "Einddatum wijzigen";
}
