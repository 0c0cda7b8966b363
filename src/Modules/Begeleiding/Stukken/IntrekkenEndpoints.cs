using AmaWvg.Begeleiding.Stukken;

namespace AmaWvg.Begeleiding;

/// <summary>A participant takes a consent back.</summary>
internal static class IntrekkenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(BegeleidingUrls.StukIntrekkenRoute, Get);
        group.MapPost(BegeleidingUrls.StukIntrekkenRoute, Post);
    }

    private static async Task<IResult> Get(
        Guid id, HttpContext context, Ingediend<IntrekkenForm> ingediend, Documenten documenten, IBegeleideDeelnemers deelnemers, Toegangslogboek toegangslog, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await StukEndpoints.VindAsync(id, documenten, deelnemers, cancellationToken) is not var (deelnemer, stuk) || stuk.Plicht is not Begeleidingsplicht.Toestemming)
            return Results.NotFound();
        if (!stuk.IsTeIntrekken)
            return Results.Redirect(context.Keep(BegeleidingUrls.Stuk(id)));
        var form = ingediend.Getypt ?? new(DutchDate.Format(clock.Vandaag()));
        return IntrekkenPage.Create(await ViewAsync(deelnemer, stuk, form, toegangslog, cancellationToken) with { Versie = ingediend.VersieOf(stuk.Versie) });
    }

    private static async Task<IResult> Post(
        Guid id, Ingediend<IntrekkenForm> ingediend, Documenten documenten, IBegeleideDeelnemers deelnemers, StukHandler handler, Toegangslogboek toegangslog, CancellationToken cancellationToken)
    {
        if (await StukEndpoints.VindAsync(id, documenten, deelnemers, cancellationToken) is not var (deelnemer, stuk) || stuk.Plicht is not Begeleidingsplicht.Toestemming)
            return Results.NotFound();
        var wijziging = await ingediend.WijzigAsync(form => handler.TrekInAsync(deelnemer, stuk, form.Ingetrokkenop, ingediend.Versie, cancellationToken));
        return await wijziging.AntwoordAsync(async () =>
        {
            var nu = await wijziging.NuAsync(stuk, async () => (await documenten.LoadAsync<Dossierstuk>(id, cancellationToken))!);
            return IntrekkenPage.Create(await ViewAsync(deelnemer, nu, ingediend.Form, toegangslog, cancellationToken) with
            {
                Versie = ingediend.VersieNa(wijziging, nu.Versie),
                Errors = wijziging.Errors,
                Botsing = wijziging.Botsing,
            });
        });
    }

    private static async Task<IntrekkenView> ViewAsync(BegeleideDeelnemer deelnemer, Dossierstuk stuk, IntrekkenForm form, Toegangslogboek toegangslog, CancellationToken cancellationToken)
    {
        await toegangslog.NoteerAsync("toestemming intrekken", 1, deelnemer.Id, cancellationToken);
        return new(stuk.Id, deelnemer.Id, deelnemer.VolledigeNaam, stuk.Titel, Dossierdeel.Van(stuk.Plicht)!.Gegevens(stuk.Huidig.Waarden), form);
    }
}

/// <summary>The page on which a consent ends.</summary>
/// <param name="Stuk">The consent.</param>
/// <param name="Deelnemer">The participant.</param>
/// <param name="Naam">Name of the participant.</param>
/// <param name="Titel">What the consent is called.</param>
/// <param name="Gegevens">What it says.</param>
/// <param name="Form">The form as typed.</param>
public sealed record IntrekkenView(Guid Stuk, Guid Deelnemer, string Naam, string Titel, IReadOnlyList<KeyValuePair<string, string>> Gegevens, IntrekkenForm Form) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }

    /// <inheritdoc />
    public Guid? Versie { get; init; }
}

/// <summary>The day as typed.</summary>
public sealed record IntrekkenForm(string Ingetrokkenop) : IFormulier<IntrekkenForm>
{
    internal const string Veld = "ingetrokkenop";

    /// <inheritdoc />
    public static IntrekkenForm Van(IFormCollection velden) => new(FormText.Read(velden, Veld));
}

internal sealed class IntrekkenValidator : AbstractValidator<IntrekkenForm>
{
    public IntrekkenValidator() => RuleFor(form => form.Ingetrokkenop).NotEmpty().WithMessage("Vul in op welke dag de deelnemer de toestemming introk");
}
