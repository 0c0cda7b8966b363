using AmaWvg.Begeleiding.Model;

namespace AmaWvg.Begeleiding;

/// <summary>The steps of the wizard: one for each group of the model.</summary>
internal static class StapEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        foreach (var groep in Modelvragen.Groepen)
        {
            group.MapGet(ModelUrls.StapRoute(groep), (Guid id, Ingediend<StapForm> ingediend, Modellezer lezer, Toegangslogboek logboek, CancellationToken cancellationToken) =>
                Get(groep, id, ingediend, lezer, logboek, cancellationToken));
            group.MapPost(ModelUrls.StapRoute(groep), (Guid id, Ingediend<StapForm> ingediend, Modellezer lezer, Toegangslogboek logboek, StapHandler handler, CancellationToken cancellationToken) =>
                Post(groep, id, ingediend, lezer, logboek, handler, cancellationToken));
        }
    }

    private static async Task<IResult> Get(Modelgroep groep, Guid id, Ingediend<StapForm> ingediend, Modellezer lezer, Toegangslogboek logboek, CancellationToken cancellationToken)
    {
        if (await lezer.VindAsync(id, cancellationToken) is not { } dossier)
            return Results.NotFound();
        // What is fixed does not change: a new version begins on the page before.
        if (dossier.Ontwerp is not { } ontwerp)
            return Results.Redirect(ModelUrls.Model(id));
        await NoteerAsync(logboek, dossier, cancellationToken);
        return StapPage.Create(new(id, dossier.Deelnemer.VolledigeNaam, ingediend.Getypt ?? new(ontwerp.Antwoorden), ingediend.VersieOf(ontwerp.Versie)) { Groep = groep, Klaar = ontwerp.Ingevuld });
    }

    private static async Task<IResult> Post(
        Modelgroep groep, Guid id, Ingediend<StapForm> ingediend, Modellezer lezer, Toegangslogboek logboek, StapHandler handler, CancellationToken cancellationToken)
    {
        if (await lezer.VindAsync(id, cancellationToken) is not { } dossier)
            return Results.NotFound();
        var wijziging = await ingediend.WijzigAsync(form => handler.BewaarAsync(dossier, groep, form, ingediend.Versie, cancellationToken));
        return await wijziging.AntwoordAsync(async () =>
        {
            await NoteerAsync(logboek, dossier, cancellationToken);
            var ontwerp = wijziging.Botsing is null ? dossier.Ontwerp : (await lezer.VindAsync(id, cancellationToken))?.Ontwerp;
            return StapPage.Create(new(id, dossier.Deelnemer.VolledigeNaam, ingediend.Form, wijziging.Botsing is null ? ingediend.Versie : ontwerp?.Versie)
            {
                Groep = groep,
                Klaar = ontwerp?.Ingevuld ?? [],
                Errors = wijziging.Errors,
                Botsing = wijziging.Botsing,
            });
        });
    }

    private static Task NoteerAsync(Toegangslogboek logboek, Modeldossier dossier, CancellationToken cancellationToken) =>
        logboek.NoteerAsync("modelovereenkomst invullen", 1, dossier.Deelnemer.Id, cancellationToken);
}

/// <summary>What a step shows.</summary>
/// <param name="Overeenkomst">The agreement.</param>
/// <param name="Deelnemer">Name of the participant.</param>
/// <param name="Form">The answers as typed.</param>
/// <param name="Versie">The version that the form was opened with.</param>
public sealed record StapView(Guid Overeenkomst, string Deelnemer, StapForm Form, Guid? Versie) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }

    internal Modelgroep Groep { get; init; } = Modelvragen.Uitvoering;

    /// <summary>The steps that were saved.</summary>
    internal IReadOnlyList<string> Klaar { get; init; } = [];

    internal int Nummer => Modelvragen.Groepen.ToList().IndexOf(Groep) + 1;
}

/// <summary>The answers of a step as typed.</summary>
public sealed record StapForm(IReadOnlyDictionary<string, string> Antwoorden) : IFormulier<StapForm>
{
    /// <inheritdoc />
    public static StapForm Van(IFormCollection velden)
    {
        var antwoorden = new Dictionary<string, string>();
        foreach (var veld in Weekrooster.Velden)
            antwoorden[veld] = FormText.Read(velden, veld);
        foreach (var vraag in Modelvragen.Groepen.SelectMany(groep => groep.Vragen))
            antwoorden[vraag.Sleutel] = FormText.ReadLines(velden, vraag.Sleutel);
        foreach (var keuze in Modelvragen.Groepen.SelectMany(groep => groep.Keuzes))
            antwoorden[keuze.Sleutel] = string.Join('\n', keuze.Keuzes.Where(tekst => velden[keuze.Sleutel].Contains(tekst)));
        return new(antwoorden);
    }

    internal string Van(string sleutel) => Antwoorden.GetValueOrDefault(sleutel, "");
}

/// <summary>Keeps a step of the draft.</summary>
internal sealed class StapHandler(Documenten documenten)
{
    public async Task<Wijziging> BewaarAsync(Modeldossier dossier, Modelgroep groep, StapForm form, Guid versie, CancellationToken cancellationToken)
    {
        var id = dossier.Overeenkomst.Id;
        var errors = Modelopstelling.Fouten(groep, form.Antwoorden);
        if (errors.Any)
            return Wijziging.Geweigerd(errors);
        if (dossier.Ontwerp is not { } ontwerp || ontwerp.Versie != versie)
            return await documenten.BotsingAsync(id, cancellationToken);
        ontwerp.VulIn(groep, form.Antwoorden);
        documenten.Wijzig(ontwerp);
        var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Begeleiding(id), Organisatieacties.ModelIngevuld, $"{groep.Titel}.");
        return await documenten.BewaarAsync(id, ontwerp.Open is { } open ? ModelUrls.Stap(id, open) : ModelUrls.Na(id, regel), cancellationToken);
    }
}
