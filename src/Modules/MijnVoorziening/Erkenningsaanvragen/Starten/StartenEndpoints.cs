using AmaWvg.MijnVoorziening.Erkenningsaanvragen.Starten;
using AmaWvg.Web.Errors;
using Microsoft.Extensions.Options;

namespace AmaWvg.MijnVoorziening;

internal static class StartenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(AanvraagUrls.Nieuw, Get);
        group.MapPost(AanvraagUrls.Nieuw, Post);
    }

    private static async Task<IResult> Get(
        Ingediend<StartenForm> ingediend, Documenten documenten, IOptions<BeslissingOptions> options, CancellationToken cancellationToken)
    {
        if ((await documenten.EigenVoorzieningAsync(cancellationToken)).Type is var type && !type.KomtInAanmerking())
            return NietInAanmerking(type);
        var laatste = await documenten.LaatsteAanvraagAsync(cancellationToken);
        return laatste is { Status: var status } && status.IsOpen()
            ? Results.Redirect(AanvraagUrls.Aanvraag(laatste.Id))
            : StartenPage.Create(StartenView.Van(laatste, options.Value) with { Begin = ingediend.Getypt?.Begin ?? "" });
    }

    private static async Task<IResult> Post(
        Ingediend<StartenForm> ingediend, Documenten documenten, StartenHandler handler, IOptions<BeslissingOptions> options, CancellationToken cancellationToken)
    {
        var voorziening = await documenten.EigenVoorzieningAsync(cancellationToken);
        if (!voorziening.Type.KomtInAanmerking())
            return NietInAanmerking(voorziening.Type);
        var laatste = await documenten.LaatsteAanvraagAsync(cancellationToken);
        var begin = ingediend.Form.Begin;
        if (laatste is { Status: var status } && status.IsOpen())
            return Redirects.SeeOther(AanvraagUrls.Aanvraag(laatste.Id));
        if (laatste is not null && begin is not (StartenView.Vorige or StartenView.Leeg))
            return Results.RazorSlice(
                StartenPage.Create(StartenView.Van(laatste, options.Value) with { Errors = FormErrors.None.Add("begin", "Kies hoe u wilt beginnen") }),
                StatusCodes.Status422UnprocessableEntity);
        return Redirects.SeeOther(await handler.HandleAsync(voorziening, begin == StartenView.Vorige ? laatste : null, cancellationToken));
    }

    internal static IResult NietInAanmerking(TypeVoorziening type) => Results.RazorSlice(
        FoutPage.Create(new("U kunt geen erkenning aanvragen", [type.NietInAanmerking()]) { Url = MijnVoorzieningUrls.Overzicht, Link = "Terug naar mijn voorziening" }),
        StatusCodes.Status409Conflict);
}

/// <summary>What the start page of an application shows.</summary>
/// <param name="Eerdere">When the earlier application was filed, if there is one.</param>
/// <param name="Dagen">Longest time to a decision, in days.</param>
public sealed record StartenView(DateOnly? Eerdere, int Dagen) : IFormulierView
{
    public const string Vorige = "vorige";
    public const string Leeg = "leeg";

    /// <summary>The answer.</summary>
    public string Begin { get; init; } = "";

    /// <summary>What is wrong with the answer.</summary>
    public FormErrors Errors { get; init; } = FormErrors.None;

    internal static StartenView Van(Erkenningsaanvraag? eerdere, BeslissingOptions options) => new(
        eerdere?.Ingediend is { } ingediend ? BrusselseTijd.DagVan(ingediend) : null,
        options.DagenOntvankelijkheid + options.DagenGegrondheid);
}

/// <summary>The form as typed: from the last application, or empty.</summary>
public sealed record StartenForm(string Begin) : IFormulier<StartenForm>
{
    /// <inheritdoc />
    public static StartenForm Van(IFormCollection velden) => new(FormText.Read(velden, "begin"));
}

/// <summary>Begins an application.</summary>
internal sealed class StartenHandler(Documenten documenten, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <returns>Where to go on.</returns>
    public async Task<string> HandleAsync(Voorziening voorziening, Erkenningsaanvraag? vorige, CancellationToken cancellationToken)
    {
        var aanvraag = Erkenningsaanvraag.Begin(voorziening.Hco, vorige, new(sessie.Persoon!, sessie.Naam), clock.GetUtcNow());
        var url = AanvraagUrls.Stap(aanvraag.Id, Aanvraagstap.Voorzieningsinformatie);
        documenten.Nieuw(aanvraag);
        documenten.NoteerHistoriek(HistoriekOnderwerp.Voorziening(voorziening.Id), "Erkenningsaanvraag begonnen");
        try
        {
            await documenten.SaveAsync(url, cancellationToken);
            return url;
        }
        catch (Exception fault) when (fault.IsDubbel(MijnVoorzieningDocumenten.OpenIndex))
        {
            // A colleague began one at the same moment.
            await documenten.VergeetAsync();
            return AanvraagUrls.Aanvraag((await documenten.LaatsteAanvraagAsync(cancellationToken))!.Id);
        }
    }
}
