using AmaWvg.Begeleiding.Werkposten;

namespace AmaWvg.Begeleiding;

/// <summary>One werkpost: looking at it, adding it, changing it.</summary>
internal static class WerkpostEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(WerkpostUrls.Nieuw, Nieuw);
        group.MapPost(WerkpostUrls.Nieuw, VoegToe);
        group.MapGet(WerkpostUrls.Route, Get);
        group.MapGet(WerkpostUrls.WijzigenRoute, GetWijzigen);
        group.MapPost(WerkpostUrls.WijzigenRoute, Wijzig);
    }

    private static async Task<IResult> Get(Guid id, Guid? gedaan, WerkpostQuery query, CancellationToken cancellationToken) => await query.RunAsync(id, gedaan, cancellationToken) switch
    {
        null => Results.NotFound(),
        var view when view.Id != id => Results.Redirect(WerkpostUrls.Werkpost(view.Id)),
        var view => WerkpostPage.Create(view),
    };

    private static IResult Nieuw(Ingediend<WerkpostForm> ingediend) => WerkpostWijzigenPage.Create(new(null, ingediend.Getypt ?? WerkpostForm.Leeg));

    private static async Task<IResult> VoegToe(Ingediend<WerkpostForm> ingediend, WerkpostHandler handler, CancellationToken cancellationToken)
    {
        var wijziging = await ingediend.WijzigAsync(form => handler.VoegToeAsync(form, cancellationToken));
        return wijziging.Antwoord(() => WerkpostWijzigenPage.Create(new(null, ingediend.Form) { Errors = wijziging.Errors }));
    }

    private static async Task<IResult> GetWijzigen(Guid id, Ingediend<WerkpostForm> ingediend, Documenten documenten, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Werkpost>(id, cancellationToken) is { SamengevoegdMet: null } werkpost
            ? WerkpostWijzigenPage.Create(new(id, ingediend.Getypt ?? WerkpostForm.Van(werkpost.Gegevens), ingediend.VersieOf(werkpost.Versie)))
            : Results.NotFound();

    private static async Task<IResult> Wijzig(Guid id, Ingediend<WerkpostForm> ingediend, Documenten documenten, WerkpostHandler handler, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Werkpost>(id, cancellationToken) is not { SamengevoegdMet: null } werkpost)
            return Results.NotFound();
        var wijziging = await ingediend.WijzigAsync(form => handler.WijzigAsync(werkpost, form, ingediend.Versie, cancellationToken));
        var versie = await ingediend.VersieNaAsync(wijziging, async () => (await documenten.LoadAsync<Werkpost>(id, cancellationToken))!.Versie);
        return wijziging.Antwoord(() => WerkpostWijzigenPage.Create(new(id, ingediend.Form, versie) { Errors = wijziging.Errors, Botsing = wijziging.Botsing }));
    }
}

/// <summary>What the form shows.</summary>
/// <param name="Id">The werkpost; null for a new one.</param>
/// <param name="Form">The form as typed.</param>
/// <param name="Versie">The version that the form was opened with.</param>
public sealed record WerkpostWijzigenView(Guid? Id, WerkpostForm Form, Guid? Versie = null) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }

    internal string Titel => Id is null ? "Werkpost toevoegen" : "Werkpost wijzigen";

    internal string Url => Id is { } id ? WerkpostUrls.Wijzigen(id) : WerkpostUrls.Nieuw;

    internal string Terug => Id is { } id ? WerkpostUrls.Werkpost(id) : WerkpostUrls.Werkposten;
}

internal sealed class WerkpostHandler(Documenten documenten, IHuidigeSessie sessie, TimeProvider clock)
{
    public Task<Wijziging> VoegToeAsync(WerkpostForm form, CancellationToken cancellationToken)
    {
        var werkpost = new Werkpost { Id = Guid.CreateVersion7(clock.GetUtcNow()), Hco = sessie.Hco! };
        werkpost.Wijzig(form.Gegevens);
        documenten.Nieuw(werkpost);
        return BewaarAsync(werkpost, Organisatieacties.WerkpostToegevoegd, $"{werkpost.Naam}.", cancellationToken);
    }

    public async Task<Wijziging> WijzigAsync(Werkpost werkpost, WerkpostForm form, Guid versie, CancellationToken cancellationToken)
    {
        var (was, wordt) = (werkpost.Gegevens, form.Gegevens);
        if (was == wordt)
            return Wijziging.Gelukt(WerkpostUrls.Werkpost(werkpost.Id));
        if (werkpost.Versie != versie)
            return await documenten.BotsingAsync(werkpost.Id, cancellationToken);
        werkpost.Wijzig(wordt);
        documenten.Wijzig(werkpost);
        return await BewaarAsync(werkpost, Organisatieacties.WerkpostGewijzigd, Verschillen.Zin(Feiten(was), Feiten(wordt)), cancellationToken);
    }

    /// <summary>What a werkpost is, label by label.</summary>
    internal static IReadOnlyList<KeyValuePair<string, string>> Feiten(Werkpostgegevens werkpost) =>
    [
        new("Naam", werkpost.Naam),
        new("Ligging", werkpost.IsIntern ? "Intern: van uw voorziening" : "Extern"),
        new("Soort", werkpost.Soort.Label),
        new("KBO-nummer", werkpost.Kbo?.Weergave ?? ""),
        new("Adressen", werkpost.Adressen),
        new("Werkpostbegeleider", werkpost.Werkpostbegeleider),
        new("Telefoonnummer", werkpost.Telefoon),
        new("E-mailadres", werkpost.Email),
    ];

    private Task<Wijziging> BewaarAsync(Werkpost werkpost, string actie, string toelichting, CancellationToken cancellationToken)
    {
        var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Begeleiding(werkpost.Id), actie, toelichting);
        return documenten.BewaarAsync(werkpost.Id, WerkpostUrls.Na(werkpost.Id, regel), cancellationToken);
    }
}
