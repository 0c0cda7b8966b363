using AmaWvg.Kernel.Contracts.Overeenkomsten;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Wijzigen;

namespace AmaWvg.MijnVoorziening.Voorzieningenbeheer.Samenvoegen;

/// <summary>The first step: what happens, with whom and when.</summary>
/// <param name="Id">The organisation that goes up in another one.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Form">What was typed.</param>
/// <param name="Errors">What is wrong with it.</param>
public sealed record SamenvoegenView(Guid Id, string Naam, SamenvoegenForm Form, FormErrors Errors);

/// <summary>The second step: what follows, and why it is done.</summary>
/// <param name="Id">The organisation that goes up in the other one.</param>
/// <param name="Van">Its name.</param>
/// <param name="Naar">Name of the other one.</param>
/// <param name="Soort">Merger or absorption.</param>
/// <param name="Datum">The day.</param>
/// <param name="EersteDag">First day of the agreements at the other one.</param>
/// <param name="GaatOver">Whether agreements may pass.</param>
/// <param name="Overgang">What passes, and what follows from it.</param>
/// <param name="Form">What was typed.</param>
public sealed record BevestigView(
    Guid Id, string Van, string Naar, string Soort, DateOnly Datum, DateOnly EersteDag, bool GaatOver, Overgangsvoorbeeld Overgang, SamenvoegenForm Form)
{
    internal const int MeesteNamen = 20;

    /// <summary>What is wrong with it.</summary>
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <summary>What somebody else changed in the meantime.</summary>
    public Botsing? Botsing { get; init; }

    internal string Knop => $"{Soort} bevestigen";

    internal static BevestigView Maak(Samenvoeging samenvoeging, Overgangsvoorbeeld overgang, SamenvoegenForm form) => new(
        samenvoeging.Van.Id, samenvoeging.Van.Naam, samenvoeging.Naar.Naam, samenvoeging.Soort.ToString(), samenvoeging.Datum, samenvoeging.EersteDag, samenvoeging.GaatOver, overgang, form);
}
