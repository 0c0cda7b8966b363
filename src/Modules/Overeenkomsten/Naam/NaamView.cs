using AmaWvg.Web.Forms;
using AmaWvg.Web.Wijzigen;

namespace AmaWvg.Overeenkomsten.Naam;

/// <summary>What the form shows.</summary>
public sealed record NaamView(Guid Deelnemer, NaamForm Form, FormErrors Errors, Botsing? Botsing = null);
