using AmaWvg.Kernel.Types;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Wijzigen;

namespace AmaWvg.MijnUitbetalingen.Beheer.Goedkeuren;

/// <summary>What is approved.</summary>
/// <param name="Id">The run.</param>
/// <param name="Maand">Its month.</param>
/// <param name="Poging">Which of its proposals the reader sees.</param>
/// <param name="GemaaktDoor">Who made it.</param>
/// <param name="Aantal">How many payments go to the bank.</param>
/// <param name="Totaal">What they come to.</param>
/// <param name="Ontbrekend">The organisations that are not in it.</param>
/// <param name="Errors">Why it is not approved.</param>
/// <param name="Botsing">What somebody else did in the meantime.</param>
public sealed record GoedkeurenView(Guid Id, Maand Maand, int Poging, string GemaaktDoor, int Aantal, Bedrag Totaal, IReadOnlyList<string> Ontbrekend, FormErrors Errors, Botsing? Botsing = null);
