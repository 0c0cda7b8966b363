using AmaWvg.Begeleiding.Model;

namespace AmaWvg.Begeleiding;

/// <summary>Throws the draft of an agreement by the model away.</summary>
internal static class OntwerpEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(ModelUrls.WeggooienRoute, Get);
        group.MapPost(ModelUrls.WeggooienRoute, Post);
    }

    private static async Task<IResult> Get(Guid id, Modellezer lezer, Toegangslogboek logboek, CancellationToken cancellationToken)
    {
        if (await lezer.VindAsync(id, cancellationToken) is not { } dossier)
            return Results.NotFound();
        return dossier.Ontwerp is { } ontwerp ? OntwerpPage.Create(await ViewAsync(dossier, ontwerp, logboek, cancellationToken)) : Results.Redirect(ModelUrls.Model(id));
    }

    private static async Task<IResult> Post(Guid id, HttpContext context, Modellezer lezer, OntwerpHandler handler, Toegangslogboek logboek, CancellationToken cancellationToken)
    {
        if (await lezer.VindAsync(id, cancellationToken) is not { } dossier)
            return Results.NotFound();
        var versie = FormText.ReadDocumentVersion(await Formulierlezing.LeesAsync(context.Request, cancellationToken));
        var wijziging = await handler.GooiWegAsync(dossier, versie, cancellationToken);
        if (wijziging.Url is not null)
            return Redirects.SeeOther(wijziging.Url);
        // Somebody wrote on: who sees that decides again. One that was made ready to be signed, or is gone, is no draft any more.
        return (await lezer.VindAsync(id, cancellationToken))?.Ontwerp is { } nu
            ? await wijziging.AntwoordAsync(async () => OntwerpPage.Create(await ViewAsync(dossier, nu, logboek, cancellationToken) with { Botsing = wijziging.Botsing }))
            : Redirects.SeeOther(ModelUrls.Model(id));
    }

    private static async Task<OntwerpweggooiView> ViewAsync(Modeldossier dossier, Modelversie ontwerp, Toegangslogboek logboek, CancellationToken cancellationToken)
    {
        await logboek.NoteerAsync("modelovereenkomst invullen", 1, dossier.Deelnemer.Id, cancellationToken);
        return new(dossier.Overeenkomst.Id, dossier.Deelnemer.VolledigeNaam, ontwerp.Nummer, ontwerp.Ingevuld.Count, ontwerp.Versie);
    }
}

/// <summary>The question whether a draft may go.</summary>
/// <param name="Overeenkomst">The agreement.</param>
/// <param name="Deelnemer">Name of the participant.</param>
/// <param name="Nummer">The version that would go.</param>
/// <param name="Stappen">How many steps were filled in.</param>
/// <param name="Versie">The draft as it is shown.</param>
public sealed record OntwerpweggooiView(Guid Overeenkomst, string Deelnemer, int Nummer, int Stappen, Guid? Versie) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }
}

internal sealed class OntwerpHandler(Documenten documenten, Stapconcepten concepten)
{
    public async Task<Wijziging> GooiWegAsync(Modeldossier dossier, Guid versie, CancellationToken cancellationToken)
    {
        var id = dossier.Overeenkomst.Id;
        if (dossier.Ontwerp is not { } ontwerp || ontwerp.Versie != versie)
            return await documenten.BotsingAsync(id, cancellationToken);
        documenten.Verwijder(ontwerp);
        concepten.WisAlle(ontwerp);
        var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Begeleiding(id), Organisatieacties.ModelWeggegooid, $"Versie {ontwerp.Nummer}.");
        return await documenten.BewaarAsync(id, ModelUrls.Na(id, regel), cancellationToken);
    }
}

/// <summary>What was typed in a step of the wizard and not saved yet.</summary>
internal sealed class Stapconcepten(Documenten documenten, Conceptlade lade, IHuidigeSessie sessie)
{
    /// <summary>The steps in which this person typed something that the draft does not have.</summary>
    public async Task<IReadOnlyList<Modelgroep>> OpenAsync(Modelversie ontwerp, CancellationToken cancellationToken)
    {
        var open = new List<Modelgroep>();
        foreach (var groep in Modelvragen.Groepen)
            if (await lade.VindAsync(StapHandler.Sleutel(ontwerp, groep), cancellationToken) is var (waarden, _)
                && waarden.Any(antwoord => antwoord.Value != ontwerp.Antwoorden.GetValueOrDefault(antwoord.Key, "")))
                open.Add(groep);
        return open;
    }

    /// <summary>Throws away what anybody typed, at the next save.</summary>
    public void WisAlle(Modelversie ontwerp) => documenten.VoerUit("delete from begeleiding.concept where hco = ? and sleutel like ?", sessie.Hco, $"{ontwerp.Id}/%");
}
