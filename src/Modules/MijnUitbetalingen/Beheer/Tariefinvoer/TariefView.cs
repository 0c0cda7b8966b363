using AmaWvg.Web.Forms;

namespace AmaWvg.MijnUitbetalingen.Beheer.Tariefinvoer;

/// <summary>What the form shows.</summary>
/// <param name="Form">As typed.</param>
/// <param name="Errors">What is wrong with it.</param>
/// <param name="Gevolg">What has to be confirmed, if anything.</param>
public sealed record TariefView(TariefForm Form, FormErrors Errors, Tariefgevolg? Gevolg = null);
