using AmaWvg.Begeleiding.Model;
using AmaWvg.Begeleiding.Stukken;

namespace AmaWvg.Begeleiding;

/// <summary>The steps of the wizard: one for each group of the model.</summary>
internal static class StapEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapPost(ModelUrls.ConceptRoute, PostConcept).WithMetadata(new Achtergrondverzoek());
        foreach (var groep in Modelvragen.Groepen)
        {
            group.MapGet(ModelUrls.StapRoute(groep), (Guid id, Ingediend<StapForm> ingediend, Modellezer lezer, Conceptlade concepten, Toegangslogboek logboek, CancellationToken cancellationToken) =>
                Get(groep, id, ingediend, lezer, concepten, logboek, cancellationToken));
            group.MapPost(ModelUrls.StapRoute(groep), (Guid id, Ingediend<StapForm> ingediend, Modellezer lezer, Toegangslogboek logboek, StapHandler handler, CancellationToken cancellationToken) =>
                Post(groep, id, ingediend, lezer, logboek, handler, cancellationToken));
        }
    }

    private static async Task<IResult> Get(Modelgroep groep, Guid id, Ingediend<StapForm> ingediend, Modellezer lezer, Conceptlade concepten, Toegangslogboek logboek, CancellationToken cancellationToken)
    {
        if (await lezer.VindAsync(id, cancellationToken) is not { } dossier)
            return Results.NotFound();
        // What is fixed does not change: a new version begins on the page before.
        if (dossier.Ontwerp is not { } ontwerp)
            return Results.Redirect(ModelUrls.Model(id));
        await NoteerAsync(logboek, dossier, cancellationToken);
        var concept = ingediend.Getypt is null ? await concepten.VindAsync(StapHandler.Sleutel(ontwerp, groep), cancellationToken) : null;
        var form = ingediend.Getypt ?? new(concept?.Waarden ?? ontwerp.Antwoorden, groep.Sleutel);
        return StapPage.Create(new(id, dossier.Deelnemer.VolledigeNaam, form, ingediend.VersieOf(ontwerp.Versie)) { Groep = groep, Klaar = ontwerp.Ingevuld, Concept = new(concept?.Bewaard) });
    }

    // What somebody is still typing: without what could not be kept.
    private static async Task<IResult> PostConcept(Guid id, Ingediend<StapForm> ingediend, Modellezer lezer, Conceptlade concepten, CancellationToken cancellationToken)
    {
        if (Modelvragen.Groepen.FirstOrDefault(een => een.Sleutel == ingediend.Form.Groep) is not { } groep || await lezer.VindAsync(id, cancellationToken) is not { Ontwerp: { } ontwerp })
            return Results.NotFound();
        var waarden = groep.Velden.Select(veld => KeyValuePair.Create(veld, ingediend.Form.Van(veld))).Where(antwoord => Modelopstelling.Past(antwoord.Value)).ToDictionary();
        return ConceptFragment.Create(new(await concepten.BewaarAsync(StapHandler.Sleutel(ontwerp, groep), waarden, cancellationToken)));
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
            return StapPage.Create(new(id, dossier.Deelnemer.VolledigeNaam, ingediend.Form, ingediend.VersieNa(wijziging, ontwerp?.Versie))
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

    /// <summary>Whether what is typed was saved.</summary>
    public ConceptView Concept { get; init; } = new(null);
}

/// <summary>The answers of a step as typed.</summary>
/// <param name="Antwoorden">The answers, by question.</param>
/// <param name="Groep">The step.</param>
public sealed record StapForm(IReadOnlyDictionary<string, string> Antwoorden, string Groep) : IFormulier<StapForm>
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
        return new(antwoorden, FormText.Read(velden, "groep"));
    }

    internal string Van(string sleutel) => Antwoorden.GetValueOrDefault(sleutel, "");
}

/// <summary>Keeps a step of the draft.</summary>
internal sealed class StapHandler(Documenten documenten, Conceptlade concepten)
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
        concepten.Wis(Sleutel(ontwerp, groep));
        documenten.Wijzig(ontwerp);
        var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Begeleiding(id), Organisatieacties.ModelIngevuld, $"{groep.Titel}.");
        return await documenten.BewaarAsync(id, ontwerp.Open is { } open ? ModelUrls.Stap(id, open) : ModelUrls.Na(id, regel), cancellationToken);
    }

    /// <summary>Under what a draft of the step is kept.</summary>
    public static string Sleutel(Modelversie ontwerp, Modelgroep groep) => $"{ontwerp.Id}/{groep.Sleutel}";
}
