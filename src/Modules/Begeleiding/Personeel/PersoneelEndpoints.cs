using AmaWvg.Begeleiding.Personeel;

namespace AmaWvg.Begeleiding;

/// <summary>The members of staff who guide.</summary>
internal static class PersoneelEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(PersoneelUrls.Personeel, Lijst);
        group.MapGet(PersoneelUrls.Nieuw, Nieuw);
        group.MapPost(PersoneelUrls.Nieuw, VoegToe);
        group.MapGet(PersoneelUrls.Route, Get);
        group.MapGet(PersoneelUrls.WijzigenRoute, GetWijzigen);
        group.MapPost(PersoneelUrls.WijzigenRoute, Wijzig);
    }

    private static async Task<IResult> Lijst(PersoneelQuery query, CancellationToken cancellationToken) => PersoneelPage.Create(new(await query.AlleAsync(cancellationToken)));

    private static async Task<IResult> Get(Guid id, Guid? gedaan, PersoneelQuery query, CancellationToken cancellationToken) =>
        await query.EenAsync(id, gedaan, cancellationToken) is { } view ? PersoneelslidPage.Create(view) : Results.NotFound();

    private static IResult Nieuw(Ingediend<PersoneelslidForm> ingediend, TimeProvider clock) =>
        PersoneelslidWijzigenPage.Create(new(null, ingediend.Getypt ?? new() { BegeleidtVanaf = DutchDate.Format(clock.Vandaag()), Dienstverband = PersoneelslidForm.Eigen }));

    private static async Task<IResult> VoegToe(Ingediend<PersoneelslidForm> ingediend, PersoneelHandler handler, CancellationToken cancellationToken)
    {
        var wijziging = await ingediend.WijzigAsync(form => handler.VoegToeAsync(form, cancellationToken));
        return wijziging.Antwoord(() => PersoneelslidWijzigenPage.Create(new(null, ingediend.Form) { Errors = wijziging.Errors }));
    }

    private static async Task<IResult> GetWijzigen(Guid id, Ingediend<PersoneelslidForm> ingediend, Documenten documenten, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Personeelslid>(id, cancellationToken) is { } lid
            ? PersoneelslidWijzigenPage.Create(new(id, ingediend.Getypt ?? PersoneelslidForm.Van(lid), ingediend.VersieOf(lid.Versie)))
            : Results.NotFound();

    private static async Task<IResult> Wijzig(Guid id, Ingediend<PersoneelslidForm> ingediend, Documenten documenten, PersoneelHandler handler, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Personeelslid>(id, cancellationToken) is not { } lid)
            return Results.NotFound();
        var wijziging = await ingediend.WijzigAsync(form => handler.WijzigAsync(lid, form, ingediend.Versie, cancellationToken));
        var versie = await ingediend.VersieNaAsync(wijziging, async () => (await documenten.LoadAsync<Personeelslid>(id, cancellationToken))!.Versie);
        return wijziging.Antwoord(() => PersoneelslidWijzigenPage.Create(new(id, ingediend.Form, versie) { Errors = wijziging.Errors, Botsing = wijziging.Botsing }));
    }
}

/// <summary>The members of staff who guide.</summary>
public sealed record PersoneelView(IReadOnlyList<PersoneelRij> Rijen);

/// <summary>One of them in the list.</summary>
/// <param name="Id">The person.</param>
/// <param name="Naam">Who.</param>
/// <param name="Functie">What the person does.</param>
/// <param name="Van">First day.</param>
/// <param name="TotEnMet">Last day; null while it goes on.</param>
/// <param name="Stand">Where it stands with the norm.</param>
/// <param name="Reden">Why.</param>
public sealed record PersoneelRij(Guid Id, string Naam, string Functie, DateOnly Van, DateOnly? TotEnMet, StatusTagModel Stand, string Reden);

/// <summary>What the form shows.</summary>
/// <param name="Id">The person; null for a new one.</param>
/// <param name="Form">The form as typed.</param>
/// <param name="Versie">The version that the form was opened with.</param>
public sealed record PersoneelslidWijzigenView(Guid? Id, PersoneelslidForm Form, Guid? Versie = null) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }

    internal string Titel => Id is null ? "Medewerker toevoegen" : "Medewerker wijzigen";

    internal string Url => Id is { } id ? PersoneelUrls.LidWijzigen(id) : PersoneelUrls.Nieuw;

    internal Terugweg Terug => Id is { } id ? new(PersoneelUrls.Lid(id), "Terug naar de medewerker") : new(PersoneelUrls.Personeel, "Terug naar personeel");
}

internal sealed class PersoneelHandler(Documenten documenten, IHuidigeSessie sessie, TimeProvider clock)
{
    public Task<Wijziging> VoegToeAsync(PersoneelslidForm form, CancellationToken cancellationToken)
    {
        var lid = new Personeelslid { Id = Guid.CreateVersion7(clock.GetUtcNow()), Hco = sessie.Hco! };
        form.Op(lid);
        documenten.Nieuw(lid);
        return BewaarAsync(lid, Organisatieacties.PersoneelslidToegevoegd, $"{lid.Naam}, {lid.Functie}.", cancellationToken);
    }

    public async Task<Wijziging> WijzigAsync(Personeelslid lid, PersoneelslidForm form, Guid versie, CancellationToken cancellationToken)
    {
        if (form == PersoneelslidForm.Van(lid))
            return Wijziging.Gelukt(PersoneelUrls.Lid(lid.Id));
        if (lid.Versie != versie)
            return await documenten.BotsingAsync(lid.Id, cancellationToken);
        var was = Feiten(lid);
        form.Op(lid);
        documenten.Wijzig(lid);
        return await BewaarAsync(lid, Organisatieacties.PersoneelslidGewijzigd, Verschillen.Zin(was, Feiten(lid)), cancellationToken);
    }

    /// <summary>What is known of somebody, label by label.</summary>
    internal static IReadOnlyList<KeyValuePair<string, string>> Feiten(Personeelslid lid) =>
    [
        new("Naam", lid.Naam),
        new("Functie", lid.Functie),
        new("Begeleidt", Dagen(lid.Van, lid.TotEnMet)),
        new("Diploma", lid.Diploma?.Woorden ?? ""),
        new("Ervaring", lid.Ervaring is { } ervaring ? $"{Dagen(ervaring.Van, ervaring.TotEnMet)}{(ervaring.Waar.Length == 0 ? "" : $", {ervaring.Waar}")}" : ""),
        new("In dienst bij", lid.Detachering is { } partner ? $"{partner.Partner} (partner)" : "Uw voorziening"),
        new("Detachering", lid.Detachering is { Van: { } van } detachering ? Dagen(van, detachering.TotEnMet) : lid.Detachering is null ? "Niet nodig" : ""),
    ];

    /// <summary>A period in words.</summary>
    internal static string Dagen(DateOnly van, DateOnly? totEnMet) => totEnMet is null ? $"vanaf {DutchDate.Format(van)}" : $"van {DutchDate.Format(van)} tot en met {DutchDate.Format(totEnMet)}";

    private Task<Wijziging> BewaarAsync(Personeelslid lid, string actie, string toelichting, CancellationToken cancellationToken)
    {
        var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Begeleiding(lid.Id), actie, toelichting);
        return documenten.BewaarAsync(lid.Id, PersoneelUrls.Na(PersoneelUrls.Lid(lid.Id), regel), cancellationToken);
    }
}
