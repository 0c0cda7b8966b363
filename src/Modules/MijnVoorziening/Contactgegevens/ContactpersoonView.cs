using AmaWvg.Web.Forms;
using AmaWvg.Web.Wijzigen;

namespace AmaWvg.MijnVoorziening.Contactgegevens;

/// <summary>What the form shows.</summary>
public sealed record ContactpersoonView(ContactpersoonForm Form, FormErrors Errors, Botsing? Botsing = null);
