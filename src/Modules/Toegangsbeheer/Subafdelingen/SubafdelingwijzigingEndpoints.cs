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

    private static async Task<IResult> PostAsync(Guid id, Ingediend<Subafdelingwijziging> ingediend, Ketentoegang toegang, SubafdelingHandler handler, CancellationToken cancellationToken)
    {
        var gevonden = await toegang.SubafdelingAsync(id, Handeling, cancellationToken);
        if (gevonden.Weigering is { } weigering)
            return weigering;
        var view = await ViewAsync(gevonden, ingediend.Form, ingediend.Versie, toegang, cancellationToken);
        return await ingediend.VolgAsync(
            gevonden.Keten,
            toegang,
            (form, errors, botsing, versie) => WijzigSubafdelingPage.Create(view with { Form = form, Errors = errors, Botsing = botsing, Versie = versie }),
            _ => FormErrors.None,
            form => Blad(gevonden.Wat, view, form),
            form => handler.WijzigAsync(gevonden.Keten, gevonden.Wat, form, cancellationToken));
    }

    private static Controleblad Blad(Subafdeling was, WijzigSubafdelingView view, Subafdelingwijziging form)
    {
        var (aan, metRecht) = (form.Toepassing == "true", was.Actief.Count(gebruiker => gebruiker.HeeftRecht));
        return new(
            WijzigSubafdelingView.Titel,
            ToegangsbeheerUrls.Subafdeling(was.Id),
            new(ToegangsbeheerUrls.Subafdelingen(view.Keten), "Terug naar subafdelingen"),
            [
                new("Voorziening", view.Naam),
                new("Autorisaties", aan ? Ketenwoorden.Recht : "geen"),
                new("E-mailadres", form.Email),
                new("Subafdelingsbeheerder", form.Beheerder switch
                {
                    SubafdelingForm.Zelf => "Uzelf",
                    SubafdelingForm.Andere => $"INSZ-nummer {Insz.Parse(form.Insz).Toon(Inzage.EigenInvoer)}",
                    _ => view.Beheerder ?? "nog niemand",
                }),
            ])
        {
            Uitleg = "De wijziging telt pas nadat u op Bevestigen klikt.",
            Waarschuwing = was.Toepassing && !aan && metRecht > 0 ? $"U vinkte de toepassing uit. {DutchNumber.Count(metRecht, "gebruiker verliest", "gebruikers verliezen")} dan meteen de toegang tot het e-loket." : null,
        };
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
    internal const string Titel = "Subafdeling wijzigen";

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
