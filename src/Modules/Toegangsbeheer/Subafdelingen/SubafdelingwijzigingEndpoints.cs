using AmaWvg.Toegangsbeheer.Subafdelingen;

namespace AmaWvg.Toegangsbeheer;

internal static class SubafdelingwijzigingEndpoints
{
    private const Ketenhandeling Handeling = Ketenhandeling.SubafdelingenBeheren;

    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(ToegangsbeheerUrls.SubafdelingRoute, GetAsync);
        group.MapPost(ToegangsbeheerUrls.SubafdelingRoute, PostAsync);
        group.MapGet(ToegangsbeheerUrls.SubafdelingStoppenRoute, GetStoppenAsync);
        group.MapPost(ToegangsbeheerUrls.SubafdelingStoppenRoute, PostStoppenAsync);
    }

    private static async Task<IResult> GetAsync(Guid id, Ingediend<Subafdelingwijziging> ingediend, Ketentoegang toegang, CancellationToken cancellationToken)
    {
        var gevonden = await toegang.SubafdelingAsync(id, Handeling, cancellationToken);
        return gevonden.Weigering ?? WijzigSubafdelingPage.Create(
            await ViewAsync(gevonden, ingediend.Getypt ?? Subafdelingwijziging.Van(gevonden.Wat), ingediend.VersieOf(gevonden.Keten.Versie), toegang, cancellationToken));
    }

    private static async Task<IResult> PostAsync(Guid id, Ingediend<Subafdelingwijziging> ingediend, Ketentoegang toegang, Documenten documenten, SubafdelingHandler handler, CancellationToken cancellationToken)
    {
        var gevonden = await toegang.SubafdelingAsync(id, Handeling, cancellationToken);
        if (gevonden.Weigering is { } weigering)
            return weigering;
        var view = await ViewAsync(gevonden, ingediend.Form, ingediend.Versie, toegang, cancellationToken);
        var wijziging = await ingediend.WijzigAsync(form => gevonden.Keten.Versie == ingediend.Versie
            ? handler.WijzigAsync(gevonden.Keten, gevonden.Wat, form, cancellationToken)
            : documenten.BotsingAsync(gevonden.Keten.Id, cancellationToken));
        return wijziging.Antwoord(() => WijzigSubafdelingPage.Create(view with
        {
            Errors = wijziging.Errors,
            Botsing = wijziging.Botsing,
            Versie = ingediend.VersieNa(wijziging, gevonden.Keten.Versie),
        }));
    }

    private static async Task<IResult> GetStoppenAsync(Guid id, Ketentoegang toegang, CancellationToken cancellationToken)
    {
        var gevonden = await toegang.SubafdelingAsync(id, Handeling, cancellationToken);
        return gevonden.Weigering ?? StopSubafdelingPage.Create(Stop(gevonden));
    }

    private static async Task<IResult> PostStoppenAsync(Guid id, Ketentoegang toegang, SubafdelingHandler handler, CancellationToken cancellationToken)
    {
        var gevonden = await toegang.SubafdelingAsync(id, Handeling, cancellationToken);
        if (gevonden.Weigering is { } weigering)
            return weigering;
        var view = Stop(gevonden);
        var wijziging = await handler.BeeindigAsync(gevonden.Keten, gevonden.Wat, cancellationToken);
        return wijziging.Antwoord(() => StopSubafdelingPage.Create(view with { Botsing = wijziging.Botsing }));
    }

    private static StopSubafdelingView Stop(Gevonden<Subafdeling> gevonden) =>
        new(gevonden.Keten.Id, gevonden.Wat.Id, SubafdelingHandler.Woorden(gevonden.Wat), gevonden.Wat.Actief.Count(gebruiker => gebruiker.HeeftRecht));

    private static async Task<WijzigSubafdelingView> ViewAsync(Gevonden<Subafdeling> gevonden, Subafdelingwijziging form, Guid? versie, Ketentoegang toegang, CancellationToken cancellationToken)
    {
        var personen = await toegang.PersonenAsync(cancellationToken);
        return new(gevonden.Keten.Id, gevonden.Wat.Id, SubafdelingHandler.Woorden(gevonden.Wat), gevonden.Wat.Beheerder is { } beheerder ? personen.Naam(beheerder) : null, form) { Versie = versie };
    }
}

/// <summary>What the form that changes a subafdeling shows.</summary>
public sealed record WijzigSubafdelingView(Guid Keten, Guid Id, string Naam, string? Beheerder, Subafdelingwijziging Form) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }

    /// <inheritdoc />
    public Guid? Versie { get; init; }

    internal IReadOnlyList<Choice> Beheerders =>
    [
        new(Subafdelingwijziging.Blijft, Beheerder is null ? "Nog niemand beheert de subafdeling" : $"{Beheerder} blijft de beheerder"),
        new(SubafdelingForm.Zelf, "Ik wil zelf instaan voor het beheer van de subafdeling"),
        new(SubafdelingForm.Andere, "Een andere persoon beheert de subafdeling"),
    ];
}

/// <summary>A subafdeling that is about to end.</summary>
public sealed record StopSubafdelingView(Guid Keten, Guid Id, string Naam, int MetToegang) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors => FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }
}
