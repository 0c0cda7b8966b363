using AmaWvg.Inspecties.Rondes;

namespace AmaWvg.Inspecties;

/// <summary>One round: its sample, until and after it is confirmed.</summary>
internal static class RondeEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(InspectiesUrls.RondeRoute, GetAsync);
        group.MapPost(InspectiesUrls.TrekkingRoute, PostTrekkingAsync);
        group.MapPost(InspectiesUrls.BevestigenRoute, PostBevestigenAsync);
        group.MapGet(InspectiesUrls.VervangenRoute, GetVervangenAsync);
        group.MapPost(InspectiesUrls.VervangenRoute, PostVervangenAsync);
    }

    private static async Task<IResult> GetAsync(Guid id, Guid? gedaan, RondeQuery query, InspectieDocumenten documenten, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Inspectieronde>(id, cancellationToken) is { } ronde ? RondePage.Create(await query.RunAsync(ronde, gedaan, cancellationToken)) : Results.NotFound();

    private static Task<IResult> PostTrekkingAsync(Guid id, Ingediend<RondeKnopForm> ingediend, RondeQuery query, RondeHandler handler, InspectieDocumenten documenten, CancellationToken cancellationToken) =>
        PostAsync(id, ingediend.Versie, ronde => !ronde.IsBevestigd, handler.TrekAsync, query, documenten, cancellationToken);

    private static Task<IResult> PostBevestigenAsync(Guid id, Ingediend<RondeKnopForm> ingediend, RondeQuery query, RondeHandler handler, InspectieDocumenten documenten, CancellationToken cancellationToken) =>
        PostAsync(id, ingediend.Versie, ronde => ronde is { IsBevestigd: false, Trekking: not null }, handler.BevestigAsync, query, documenten, cancellationToken);

    // Who had another sample before their eyes sees the one of now first.
    private static async Task<IResult> PostAsync(
        Guid id, Guid versie, Func<Inspectieronde, bool> mag, Func<Inspectieronde, CancellationToken, Task<Wijziging>> doe, RondeQuery query, InspectieDocumenten documenten, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Inspectieronde>(id, cancellationToken) is not { } ronde)
            return Results.NotFound();
        var wijziging = ronde.Versie == versie && mag(ronde) ? await doe(ronde, cancellationToken) : await documenten.BotsingAsync(id, cancellationToken);
        return await wijziging.AntwoordAsync(async () => RondePage.Create(
            await query.RunAsync((await documenten.LoadAsync<Inspectieronde>(id, cancellationToken))!, null, cancellationToken) with { Errors = wijziging.Errors, Botsing = wijziging.Botsing }));
    }

    private static async Task<IResult> GetVervangenAsync(Guid id, string? wie, Ingediend<RondeVervangForm> ingediend, InspectieDocumenten documenten, CancellationToken cancellationToken) =>
        await VindAsync(id, ingediend.Getypt?.Wie ?? wie, documenten, cancellationToken) is var (ronde, lid)
            ? RondeVervangenPage.Create(new(id, lid.Naam, ingediend.Getypt ?? new(lid.Hco.Waarde, ""), ingediend.VersieOf(ronde.Versie)))
            : Results.NotFound();

    private static async Task<IResult> PostVervangenAsync(Guid id, Ingediend<RondeVervangForm> ingediend, RondeHandler handler, InspectieDocumenten documenten, CancellationToken cancellationToken)
    {
        // Who was replaced already, was known on the reference day all the same.
        if (await documenten.LoadAsync<Inspectieronde>(id, cancellationToken) is not { Trekking: { } trekking } ronde || trekking.Populatie.Find(ander => ander.Hco.Waarde == ingediend.Form.Wie) is not { } lid)
            return Results.NotFound();
        var wijziging = await ingediend.WijzigAsync(async form =>
            ronde.Versie == ingediend.Versie && trekking.Gekozen.Exists(gekozen => gekozen.Hco == lid.Hco) ? await handler.VervangAsync(ronde, form, cancellationToken) : await documenten.BotsingAsync(id, cancellationToken));
        return wijziging.Antwoord(() => RondeVervangenPage.Create(
            new(id, lid.Naam, ingediend.Form, ingediend.VersieNa(wijziging, ronde.Versie)) { Errors = wijziging.Errors, Botsing = wijziging.Botsing }));
    }

    private static async Task<(Inspectieronde Ronde, Begeleider Lid)?> VindAsync(Guid id, string? wie, InspectieDocumenten documenten, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Inspectieronde>(id, cancellationToken) is { Trekking: { } trekking } ronde && trekking.Gekozen.Find(lid => lid.Hco.Waarde == wie) is { } lid ? (ronde, lid) : null;
}

/// <summary>A button without fields.</summary>
public sealed record RondeKnopForm : IFormulier<RondeKnopForm>
{
    /// <inheritdoc />
    public static RondeKnopForm Van(IFormCollection velden) => new();
}

/// <summary>Who is replaced, and why.</summary>
public sealed record RondeVervangForm(string Wie, string Reden) : IFormulier<RondeVervangForm>
{
    /// <inheritdoc />
    public static RondeVervangForm Van(IFormCollection velden) => new(FormText.Read(velden, "wie"), FormText.Read(velden, "reden"));
}

internal sealed class RondeVervangValidator : AbstractValidator<RondeVervangForm>
{
    private const int Langste = 500;

    public RondeVervangValidator() => RuleFor(f => f.Reden).TextWithoutInsz("een reden", Langste);
}

/// <summary>What the form shows.</summary>
public sealed record RondeVervangenView(Guid Id, string Naam, RondeVervangForm Form, Guid? Versie) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }
}
