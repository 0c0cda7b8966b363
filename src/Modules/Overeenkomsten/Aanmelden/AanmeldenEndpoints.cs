using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Toegangslog;
using AmaWvg.Kernel.Types;
using AmaWvg.Overeenkomsten.Documenten;
using AmaWvg.Web.Errors;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Layout;
using AmaWvg.Web.Requests;
using FluentValidation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace AmaWvg.Overeenkomsten.Aanmelden;

internal static class AanmeldenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(OvereenkomstenUrls.Nieuw, Get);
        group.MapPost(OvereenkomstenUrls.Nieuw, Post);
    }

    private static async Task<IResult> Get(
        string? deelnemer, HersteldFormulier hersteld, OvereenkomstenDb db, AanmeldenHandler handler, Toegangslogboek toegangslog, IErkenningen erkenningen,
        TimeProvider clock, CancellationToken cancellationToken)
    {
        var form = hersteld.Lees(velden => AanmeldenForm.Van(velden) is var typed && (string.IsNullOrEmpty(deelnemer) || typed.Deelnemer == deelnemer) ? typed : null)
            ?? new() { Deelnemer = deelnemer ?? "" };
        var erkend = await erkenningen.VanEigenVoorzieningAsync(cancellationToken);
        if (erkend.Count == 0)
            return NooitErkend();
        var view = new AanmeldenView(form, FormErrors.None, clock.Vandaag())
        {
            IsErkend = erkend.Any(periode => periode.Omvat(clock.Vandaag())),
            BekendeNaam = await BekendeNaamAsync(handler, form, cancellationToken),
        };
        if (form.Deelnemer.Length == 0)
            return AanmeldenPage.Create(view);
        if (await VindAsync(db, form.Deelnemer, cancellationToken) is not { } bekend)
            return Results.NotFound();
        return await ToonAsync(toegangslog, view with { Form = MetPersoon(view.Form, bekend), VasteDeelnemer = bekend.Id }, StatusCodes.Status200OK, cancellationToken);
    }

    private static async Task<IResult> Post(
        HttpContext context, OvereenkomstenDb db, AanmeldenHandler handler, Toegangslogboek toegangslog, IErkenningen erkenningen, IValidator<AanmeldenForm> validator,
        TimeProvider clock, CancellationToken cancellationToken)
    {
        var erkend = await erkenningen.VanEigenVoorzieningAsync(cancellationToken);
        if (erkend.Count == 0)
            return NooitErkend();
        var view = new AanmeldenView(AanmeldenForm.Van(await context.Request.ReadFormAsync(cancellationToken)), FormErrors.None, clock.Vandaag());
        if (view.Form.Deelnemer is { Length: > 0 } id)
        {
            if (await VindAsync(db, id, cancellationToken) is not { } bekend)
                return Results.NotFound();
            view = view with { VasteDeelnemer = bekend.Id, Form = MetPersoon(view.Form, bekend) };
        }

        var errors = FormErrors.From(await validator.ValidateAsync(view.Form, cancellationToken));
        if (errors.Any)
            return await Opnieuw(view with { Errors = errors });
        try
        {
            var resultaat = await handler.HandleAsync(view.Form.NaarCommand(), erkend, cancellationToken);
            return resultaat.Url is { } url ? Redirects.SeeOther(url) : await Opnieuw(Na(view, resultaat));
        }
        catch (DbUpdateException fault) when (IsTegelijk(fault))
        {
            return await Opnieuw(view with { Errors = FormErrors.None.Add("insz", "Iemand anders meldde op dit moment iets voor deze deelnemer. Kijk na en verstuur opnieuw") }, StatusCodes.Status409Conflict);
        }

        Task<IResult> Opnieuw(AanmeldenView view, int status = StatusCodes.Status422UnprocessableEntity) => ToonAsync(toegangslog, view, status, cancellationToken);
    }

    // Not even for an earlier start: the form would only be refused after it was filled in.
    private static IResult NooitErkend() => Results.RazorSlice(
        FoutPage.Create(new("U kunt geen overeenkomst aanmelden",
        [
            "Uw voorziening was nog nooit erkend als begeleider AMA. U meldt overeenkomsten aan die starten in een periode waarin uw voorziening erkend is.",
            "Vraag eerst een erkenning aan, of volg uw aanvraag op.",
        ])
        { Url = PortaalUrls.MijnVoorziening, Link = "Naar mijn voorziening" }),
        StatusCodes.Status403Forbidden);

    // Somebody changed the known participant, or made the new one, a moment earlier.
    private static bool IsTegelijk(DbUpdateException fault) =>
        fault is DbUpdateConcurrencyException
        || fault.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, TableName: "deelnemer" };

    private static AanmeldenView Na(AanmeldenView view, AanmeldenResultaat resultaat) => view with
    {
        Errors = resultaat.Errors,
        Dubbel = resultaat.Dubbel,
        BekendeNaam = resultaat.Deelnemer?.VolledigeNaam,
        Form = resultaat.VraagGeboortedatum ? view.Form with { Geboortedatum = "" } : view.Form,
    };

    // Who was asked by number is noted where that is asked.
    private static async Task<IResult> ToonAsync(Toegangslogboek toegangslog, AanmeldenView view, int status, CancellationToken cancellationToken)
    {
        if (view.VasteDeelnemer is { } deelnemer)
            await toegangslog.NoteerAsync("nieuwe overeenkomst voor deelnemer", 1, deelnemer, cancellationToken);
        return Results.RazorSlice(AanmeldenPage.Create(view), status);
    }

    private static AanmeldenForm MetPersoon(AanmeldenForm form, Deelnemer deelnemer) =>
        form with { Insz = deelnemer.Insz.Weergave, Voornaam = deelnemer.Voornaam, Naam = deelnemer.Naam };

    // Who answered which name is right sees the question again.
    private static async Task<string?> BekendeNaamAsync(AanmeldenHandler handler, AanmeldenForm form, CancellationToken cancellationToken) =>
        form.JuisteNaam.Length > 0 && Insz.TryParse(form.Insz, out var insz)
            ? (await handler.VindAsync(insz, cancellationToken))?.VolledigeNaam
            : null;

    private static async Task<Deelnemer?> VindAsync(OvereenkomstenDb db, string id, CancellationToken cancellationToken) =>
        Guid.TryParse(id, out var guid) ? await db.Deelnemers.AsNoTracking().SingleOrDefaultAsync(d => d.Id == guid && d.SamengevoegdMet == null, cancellationToken) : null;
}
