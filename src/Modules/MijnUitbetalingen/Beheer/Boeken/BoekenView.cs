using AmaWvg.Kernel.Types;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Wijzigen;

namespace AmaWvg.MijnUitbetalingen.Beheer.Boeken;

/// <summary>What the form shows.</summary>
public sealed record BoekenView(Guid Id, Maand Maand, int Aantal, Bedrag Totaal, string UitbetaaldOp, FormErrors Errors, Botsing? Botsing = null);
