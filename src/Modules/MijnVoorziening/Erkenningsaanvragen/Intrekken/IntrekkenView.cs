using AmaWvg.Kernel.Types;
using AmaWvg.Web.Forms;

namespace AmaWvg.MijnVoorziening.Erkenningsaanvragen.Intrekken;

/// <summary>The question whether the application may go.</summary>
/// <param name="Id">The application.</param>
/// <param name="Ingediend">Day on which it was filed.</param>
public sealed record IntrekkenView(Guid Id, DateOnly Ingediend)
{
    public const int LangsteReden = 500;

    /// <summary>Why, as typed.</summary>
    public string Reden { get; init; } = "";

    /// <summary>What is wrong with it.</summary>
    public FormErrors Errors { get; init; } = FormErrors.None;

    internal static IntrekkenView Van(Erkenningsaanvraag aanvraag) => new(aanvraag.Id, BrusselseTijd.DagVan(aanvraag.Ingediend ?? aanvraag.Aangemaakt));
}
