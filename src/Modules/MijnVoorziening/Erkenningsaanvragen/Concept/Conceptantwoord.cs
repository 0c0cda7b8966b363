using AmaWvg.MijnVoorziening.Erkenningsaanvragen.Concept;
using AmaWvg.Web.Errors;

namespace AmaWvg.MijnVoorziening;

/// <summary>Answers to a draft that saves itself, and to a form of an application that is filed.</summary>
internal static class Conceptantwoord
{
    public static IResult Bewaard(Erkenningsaanvraag aanvraag) => ConceptFragment.Create(ConceptView.Nu(aanvraag));

    public static IResult Niet(Guid versie, string waarom) =>
        Results.RazorSlice(ConceptFragment.Create(ConceptView.Niet(versie, waarom)), StatusCodes.Status422UnprocessableEntity);

    public static IResult Ingediend(Guid versie) => Niet(versie, "Deze aanvraag is al ingediend");

    public static IResult Gebotst(Guid versie) =>
        Niet(versie, "Iemand paste dit concept intussen aan, of u deed dat zelf in een ander venster. Druk op ‘Bewaren en verder gaan’ om te kiezen wat geldt");

    /// <summary>A post to an application that is filed.</summary>
    public static IResult AlIngediend(Guid aanvraag) => Results.RazorSlice(FoutPage.Create(new("Deze aanvraag is al ingediend",
    [
        "Daarom is er niets gewijzigd. Na het indienen kunt u de antwoorden niet meer aanpassen.",
        "Klopt er iets niet? Trek de aanvraag in en dien een nieuwe in, of neem contact met ons op.",
    ])
    { Url = AanvraagUrls.Aanvraag(aanvraag), Link = "Bekijk aanvraag" }), StatusCodes.Status409Conflict);
}
