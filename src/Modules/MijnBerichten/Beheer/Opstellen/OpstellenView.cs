using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Web.Components;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Wijzigen;

namespace AmaWvg.MijnBerichten.Beheer.Opstellen;

/// <summary>What the form shows.</summary>
/// <param name="Id">The draft to change; null for a new one.</param>
/// <param name="Form">The form as typed.</param>
/// <param name="Keuzes">To whom can be written.</param>
/// <param name="Errors">What is wrong with it.</param>
/// <param name="Botsing">What somebody else changed in the meantime.</param>
public sealed record OpstellenView(Guid? Id, OpstellenForm Form, Doelgroepkeuzes Keuzes, FormErrors Errors, Botsing? Botsing = null)
{
    internal string Titel => Id is null ? "Nieuw bericht" : "Bericht wijzigen";

    internal string Url => Id is { } id ? MijnBerichtenUrls.Wijzigen(id) : MijnBerichtenUrls.Opstellen;

    internal string Terug => Id is { } id ? MijnBerichtenUrls.Verzending(id) : MijnBerichtenUrls.Beheer;

    internal IReadOnlyList<Choice> Voorzieningen => [new("", "Kies een voorziening"), .. Keuzes.Voorzieningen.Select(v => new Choice(v.Hco.Waarde, v.Naam))];

    internal IReadOnlyList<Choice> Types => [new("", "Alle types"), .. Keuzes.Types.Select(type => new Choice(type.Key, type.Value))];

    internal IReadOnlyList<Choice> Provincies => [new("", "Alle provincies"), .. Keuzes.Provincies.Select(provincie => new Choice(provincie, provincie))];
}
