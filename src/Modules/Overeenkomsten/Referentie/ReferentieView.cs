using AmaWvg.Web.Forms;
using AmaWvg.Web.Wijzigen;

namespace AmaWvg.Overeenkomsten.Referentie;

/// <summary>What the form shows.</summary>
public sealed record ReferentieView(Guid Id, Guid Deelnemer, string Naam, ReferentieForm Form, FormErrors Errors, Botsing? Botsing = null);
