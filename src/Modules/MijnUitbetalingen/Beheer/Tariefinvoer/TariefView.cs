using AmaWvg.Web.Forms;

namespace AmaWvg.MijnUitbetalingen.Beheer.Tariefinvoer;

/// <summary>What the form shows.</summary>
public sealed record TariefView(TariefForm Form, FormErrors Errors);
