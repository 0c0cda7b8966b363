using AmaWvg.Begeleiding.Werkposten;

namespace AmaWvg.Begeleiding;

/// <summary>What agreements begin with: of the voorziening, and of a werkpost.</summary>
internal static class StandaardEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(WerkpostUrls.Standaard, Get);
        group.MapPost(WerkpostUrls.Standaard, Post);
        group.MapGet(WerkpostUrls.StandaardRoute, GetVanWerkpost);
        group.MapPost(WerkpostUrls.StandaardRoute, PostVanWerkpost);
    }

    private static async Task<IResult> Get(Guid? gedaan, Ingediend<StandaardForm> ingediend, Documenten documenten, IHuidigeSessie sessie, TimeProvider clock, CancellationToken cancellationToken)
    {
        var standaard = await documenten.StandaardafsprakenAsync(cancellationToken);
        var melding = Melding.Van(await documenten.HistoriekregelAsync(gedaan, cancellationToken), sessie, clock);
        return StandaardPage.Create(new(null, "", ingediend.Getypt ?? new(standaard?.Teksten ?? []), standaard is null ? null : ingediend.VersieOf(standaard.Versie)) { Melding = melding });
    }

    private static async Task<IResult> Post(Ingediend<StandaardForm> ingediend, Documenten documenten, StandaardHandler handler, CancellationToken cancellationToken)
    {
        var wijziging = await ingediend.WijzigAsync(form => handler.BewaarAsync(form, ingediend.Versie, cancellationToken));
        var versie = await ingediend.VersieNaAsync(wijziging, async () => (await documenten.StandaardafsprakenAsync(cancellationToken))?.Versie);
        return wijziging.Antwoord(() => StandaardPage.Create(new(null, "", ingediend.Form, versie) { Errors = wijziging.Errors, Botsing = wijziging.Botsing }));
    }

    private static async Task<IResult> GetVanWerkpost(Guid id, Ingediend<StandaardForm> ingediend, Documenten documenten, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Werkpost>(id, cancellationToken) is { SamengevoegdMet: null } werkpost
            ? StandaardPage.Create(new(id, werkpost.Naam, ingediend.Getypt ?? new(werkpost.Standaard), ingediend.VersieOf(werkpost.Versie)))
            : Results.NotFound();

    private static async Task<IResult> PostVanWerkpost(Guid id, Ingediend<StandaardForm> ingediend, Documenten documenten, StandaardHandler handler, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Werkpost>(id, cancellationToken) is not { SamengevoegdMet: null } werkpost)
            return Results.NotFound();
        var wijziging = await ingediend.WijzigAsync(form => handler.BewaarAsync(werkpost, form, ingediend.Versie, cancellationToken));
        var versie = await ingediend.VersieNaAsync(wijziging, async () => (await documenten.LoadAsync<Werkpost>(id, cancellationToken))!.Versie);
        return wijziging.Antwoord(() => StandaardPage.Create(new(id, werkpost.Naam, ingediend.Form, versie) { Errors = wijziging.Errors, Botsing = wijziging.Botsing }));
    }
}

/// <summary>What the form shows.</summary>
/// <param name="Werkpost">The werkpost; null for the voorziening.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Form">The form as typed.</param>
/// <param name="Versie">The version that the form was opened with.</param>
public sealed record StandaardView(Guid? Werkpost, string Naam, StandaardForm Form, Guid? Versie) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }

    /// <summary>What was just done.</summary>
    public Melding? Melding { get; init; }

    internal Modelstandaard Soort => Werkpost is null ? Modelstandaard.Voorziening : Modelstandaard.Werkpost;

    internal string Url => Werkpost is { } id ? WerkpostUrls.StandaardVan(id) : WerkpostUrls.Standaard;
}

/// <summary>The words as typed, by question of the model.</summary>
public sealed record StandaardForm(IReadOnlyDictionary<string, string> Teksten) : IFormulier<StandaardForm>
{
    /// <inheritdoc />
    public static StandaardForm Van(IFormCollection velden) => new(Modelvragen.Groepen.SelectMany(groep => groep.Vragen)
        .Select(vraag => KeyValuePair.Create(vraag.Sleutel, FormText.ReadLines(velden, vraag.Sleutel)))
        .Where(tekst => tekst.Value.Length > 0).ToDictionary());

    internal Dictionary<string, string> Alleen(Modelstandaard soort) => Modelvragen.Met(soort)
        .Where(vraag => Teksten.ContainsKey(vraag.Sleutel)).ToDictionary(vraag => vraag.Sleutel, vraag => Teksten[vraag.Sleutel]);
}

internal sealed class StandaardValidator : AbstractValidator<StandaardForm>
{
    public StandaardValidator()
    {
        foreach (var vraag in Modelvragen.Groepen.SelectMany(groep => groep.Vragen))
        {
            RuleFor(f => f.Teksten.GetValueOrDefault(vraag.Sleutel, "")).Correct(tekst => Modelopstelling.Tekstfout(vraag, tekst)).OverridePropertyName(vraag.Sleutel);
        }
    }
}

internal sealed class StandaardHandler(Documenten documenten, IHuidigeSessie sessie, TimeProvider clock)
{
    public async Task<Wijziging> BewaarAsync(StandaardForm form, Guid versie, CancellationToken cancellationToken)
    {
        var (standaard, teksten) = (await documenten.StandaardafsprakenAsync(cancellationToken), form.Alleen(Modelstandaard.Voorziening));
        if (standaard is null && versie != Guid.Empty)
            return await documenten.BotsingAsync(versie, cancellationToken);
        if (standaard is null)
        {
            standaard = new() { Id = Guid.CreateVersion7(clock.GetUtcNow()), Hco = sessie.Hco!, Teksten = teksten };
            documenten.Nieuw(standaard);
        }
        else if (standaard.Versie != versie)
        {
            return await documenten.BotsingAsync(standaard.Id, cancellationToken);
        }
        else
        {
            standaard.Teksten = teksten;
            documenten.Wijzig(standaard);
        }
        var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Begeleiding(standaard.Id), Organisatieacties.StandaardGewijzigd, "Nieuwe overeenkomsten beginnen met deze afspraken.");
        return await documenten.BewaarEenmaligAsync([standaard.Id], $"{WerkpostUrls.Standaard}?gedaan={regel}", BegeleidingDocumenten.StandaardIndex, cancellationToken);
    }

    public async Task<Wijziging> BewaarAsync(Werkpost werkpost, StandaardForm form, Guid versie, CancellationToken cancellationToken)
    {
        if (werkpost.Versie != versie)
            return await documenten.BotsingAsync(werkpost.Id, cancellationToken);
        werkpost.ZetStandaard(form.Alleen(Modelstandaard.Werkpost));
        documenten.Wijzig(werkpost);
        var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Begeleiding(werkpost.Id), Organisatieacties.StandaardGewijzigd, $"{werkpost.Naam}: nieuwe overeenkomsten beginnen met deze afspraken.");
        return await documenten.BewaarAsync(werkpost.Id, WerkpostUrls.Na(werkpost.Id, regel), cancellationToken);
    }
}
