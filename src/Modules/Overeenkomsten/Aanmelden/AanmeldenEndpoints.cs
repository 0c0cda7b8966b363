using AmaWvg.Overeenkomsten.Aanmelden;
using AmaWvg.Web.Errors;
using JasperFx;

namespace AmaWvg.Overeenkomsten;

internal static class AanmeldenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(OvereenkomstenUrls.Nieuw, Get);
        group.MapPost(OvereenkomstenUrls.Nieuw, Post);
        group.MapPost(OvereenkomstenUrls.NieuwGevolg, PostGevolg).VraagtAlleen();
    }

    private static async Task<IResult> Get(
        string? deelnemer, Ingediend<AanmeldenForm> ingediend, Documenten documenten, AanmeldenHandler handler, Toegangslogboek toegangslog, IErkenningen erkenningen,
        TimeProvider clock, CancellationToken cancellationToken)
    {
        // What was typed for somebody else stays away.
        var form = ingediend.Getypt is { } typed && (string.IsNullOrEmpty(deelnemer) || typed.Deelnemer == deelnemer) ? typed : new() { Deelnemer = deelnemer ?? "" };
        var erkend = await erkenningen.VanEigenVoorzieningAsync(cancellationToken);
        if (erkend.Count == 0)
            return NooitErkend();
        var view = new AanmeldenView(form, clock.Vandaag())
        {
            IsErkend = erkend.Any(periode => periode.Omvat(clock.Vandaag())),
            BekendeNaam = await BekendeNaamAsync(handler, form, cancellationToken),
        };
        if (form.Deelnemer.Length == 0)
            return AanmeldenPage.Create(view);
        if (await VindAsync(documenten, form.Deelnemer, cancellationToken) is not { } bekend)
            return Results.NotFound();
        return AanmeldenPage.Create(await VoorAsync(bekend, view, toegangslog, cancellationToken));
    }

    private static async Task<IResult> Post(
        Ingediend<AanmeldenForm> ingediend, Documenten documenten, AanmeldenHandler handler, Toegangslogboek toegangslog, IErkenningen erkenningen,
        IValidator<AanmeldenForm> validator, TimeProvider clock, CancellationToken cancellationToken)
    {
        var erkend = await erkenningen.VanEigenVoorzieningAsync(cancellationToken);
        if (erkend.Count == 0)
            return NooitErkend();
        var view = new AanmeldenView(ingediend.Form, clock.Vandaag());
        if (view.Form.Deelnemer is { Length: > 0 } id)
        {
            if (await VindAsync(documenten, id, cancellationToken) is not { } bekend)
                return Results.NotFound();
            view = await VoorAsync(bekend, view, toegangslog, cancellationToken);
        }

        if (view.Form.GaatTerug)
            return AanmeldenPage.Create(view with { BekendeNaam = await BekendeNaamAsync(handler, view.Form, cancellationToken) });

        // The person of a known participant is not what was sent.
        var errors = FormErrors.From(await validator.ValidateAsync(view.Form, cancellationToken));
        if (errors.Any)
            return Opnieuw(view with { Errors = errors });
        try
        {
            var resultaat = await handler.HandleAsync(view.Form.NaarCommand(), erkend, cancellationToken);
            return resultaat.Url is { } url ? Redirects.SeeOther(url)
                : resultaat.Gevolg is not null ? AanmeldenControlePage.Create(Na(view, resultaat))
                : Opnieuw(Na(view, resultaat));
        }
        catch (Exception fault) when (fault is ConcurrencyException || fault.IsDubbel(OvereenkomstenDocumenten.InszIndex))
        {
            // Somebody changed the known participant, or made the new one, a moment earlier.
            return Opnieuw(view with { Errors = FormErrors.None.Add("insz", "Iemand anders meldde op dit moment iets voor deze deelnemer. Kijk na en verstuur opnieuw") }, StatusCodes.Status409Conflict);
        }

        static IResult Opnieuw(AanmeldenView view, int status = StatusCodes.Status422UnprocessableEntity) => Results.RazorSlice(AanmeldenPage.Create(view), status);
    }

    private static async Task<IResult> PostGevolg(
        HttpContext context, Ingediend<AanmeldenForm> ingediend, Documenten documenten, AanmeldenHandler handler, IErkenningen erkenningen, CancellationToken cancellationToken)
    {
        if (!context.Request.IsHtmx())
            return Redirects.SeeOther(OvereenkomstenUrls.Nieuw);
        var vast = await VindAsync(documenten, ingediend.Form.Deelnemer, cancellationToken);
        if (vast is null && ingediend.Form.Deelnemer.Length > 0)
            return Results.NotFound();
        return AanmeldgevolgFragment.Create(ingediend.Form.NaarVraag() is { } vraag
            ? await handler.VoorspelAsync(vraag, vast, await erkenningen.VanEigenVoorzieningAsync(cancellationToken), cancellationToken)
            : null);
    }

    // Not even for an earlier start: the form would only be refused after it was filled in.
    internal static IResult NooitErkend() => Results.RazorSlice(
        FoutPage.Create(new("U kunt geen overeenkomst aanmelden",
        [
            "Uw voorziening was nog nooit erkend als begeleider AMA. U meldt overeenkomsten aan die starten in een periode waarin uw voorziening erkend is.",
            "Vraag eerst een erkenning aan, of volg uw aanvraag op.",
        ])
        { Url = PortaalUrls.MijnVoorziening, Link = "Naar mijn voorziening" }),
        StatusCodes.Status403Forbidden);

    private static AanmeldenView Na(AanmeldenView view, AanmeldenResultaat resultaat) => view with
    {
        Errors = resultaat.Errors,
        Dubbel = resultaat.Dubbel,
        Gevolg = resultaat.Gevolg,
        BekendeNaam = resultaat.Deelnemer?.VolledigeNaam,
        Form = resultaat.VraagGeboortedatum ? view.Form with { Geboortedatum = "" } : view.Form,
    };

    // The person of a known participant, after the line in the access log. Who was asked by number is noted where that is asked.
    private static async Task<AanmeldenView> VoorAsync(Deelnemer deelnemer, AanmeldenView view, Toegangslogboek toegangslog, CancellationToken cancellationToken)
    {
        var inzage = await toegangslog.NoteerAsync("nieuwe overeenkomst voor deelnemer", 1, deelnemer.Id, cancellationToken);
        return view with
        {
            Form = view.Form with { Insz = deelnemer.Insz.Toon(inzage), Voornaam = deelnemer.Voornaam, Naam = deelnemer.Naam },
            VasteDeelnemer = deelnemer.Id,
        };
    }

    // Who answered which name is right sees the question again.
    private static async Task<string?> BekendeNaamAsync(AanmeldenHandler handler, AanmeldenForm form, CancellationToken cancellationToken) =>
        form.JuisteNaam.Length > 0 && Insz.TryParse(form.Insz, out var insz)
            ? (await handler.VindAsync(insz, cancellationToken))?.VolledigeNaam
            : null;

    private static async Task<Deelnemer?> VindAsync(Documenten documenten, string id, CancellationToken cancellationToken) =>
        Guid.TryParse(id, out var guid) && await documenten.LoadAsync<Deelnemer>(guid, cancellationToken) is { SamengevoegdMet: null } deelnemer ? deelnemer : null;
}

/// <summary>What the form shows.</summary>
/// <param name="Form">What was typed.</param>
/// <param name="Vandaag">Today: the notice names the deadline for a start this month.</param>
public sealed record AanmeldenView(AanmeldenForm Form, DateOnly Vandaag) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <summary>Whether the voorziening has an active erkenning today (BR-20); without one the page says so beforehand.</summary>
    public bool IsErkend { get; init; } = true;

    /// <summary>The known participant for whom the form was opened; the person can then not be changed.</summary>
    public Guid? VasteDeelnemer { get; init; }

    /// <summary>Name under which the own organisation knows this INSZ, when another one was typed.</summary>
    public string? BekendeNaam { get; init; }

    /// <summary>Participant of the agreement that this one would repeat.</summary>
    public Guid? Dubbel { get; init; }

    /// <summary>What follows from the report, once it was worked out.</summary>
    public Aanmeldgevolg? Gevolg { get; init; }
}
