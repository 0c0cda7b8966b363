using AmaWvg.Begeleiding.Model;

namespace AmaWvg.Begeleiding;

/// <summary>The agreement by the model: where it begins, how far it is, and its versions.</summary>
internal static class ModelEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(ModelUrls.ModelRoute, Get);
        group.MapPost(ModelUrls.ModelRoute, Post);
        group.MapPost(ModelUrls.VastleggenRoute, LegVast);
    }

    private static async Task<IResult> Get(Guid id, Guid? gedaan, Ingediend<ModelForm> ingediend, Modellezer lezer, ModelQuery query, CancellationToken cancellationToken) =>
        await lezer.VindAsync(id, cancellationToken) is { } dossier
            ? ModelPage.Create(await query.RunAsync(dossier, ingediend.Getypt, ingediend.VersieOf(dossier.Ontwerp?.Versie ?? Guid.Empty), gedaan, cancellationToken))
            : Results.NotFound();

    private static async Task<IResult> Post(Guid id, Ingediend<ModelForm> ingediend, Modellezer lezer, ModelQuery query, ModelHandler handler, CancellationToken cancellationToken)
    {
        if (await lezer.VindAsync(id, cancellationToken) is not { } dossier)
            return Results.NotFound();
        var wijziging = await ingediend.WijzigAsync(form => handler.BeginAsync(dossier, form, ingediend.Versie, cancellationToken));
        return await AntwoordAsync(wijziging, dossier, ingediend.Form, ingediend.Versie, lezer, query, cancellationToken);
    }

    private static async Task<IResult> LegVast(Guid id, HttpContext context, Modellezer lezer, ModelQuery query, ModelHandler handler, CancellationToken cancellationToken)
    {
        if (await lezer.VindAsync(id, cancellationToken) is not { Versies.Count: > 0 } dossier)
            return Results.NotFound();
        var versie = FormText.ReadDocumentVersion(await Formulierlezing.LeesAsync(context.Request, cancellationToken));
        var wijziging = await handler.LegVastAsync(dossier, versie, cancellationToken);
        return await AntwoordAsync(wijziging, dossier, null, versie, lezer, query, cancellationToken);
    }

    private static Task<IResult> AntwoordAsync(
        Wijziging wijziging, Modeldossier dossier, ModelForm? form, Guid versie, Modellezer lezer, ModelQuery query, CancellationToken cancellationToken) => wijziging.AntwoordAsync(async () =>
    {
        // After a conflict the next post is about the version of now.
        var nu = await wijziging.NuAsync(dossier, async () => (await lezer.VindAsync(dossier.Overeenkomst.Id, cancellationToken))!);
        var view = await query.RunAsync(nu, form, wijziging.Botsing is null ? versie : nu.Ontwerp?.Versie ?? Guid.Empty, null, cancellationToken);
        return ModelPage.Create(view with { Errors = wijziging.Errors, Botsing = wijziging.Botsing });
    });
}

/// <summary>Where and with whom, as chosen.</summary>
/// <param name="Werkpost">Id of the werkpost.</param>
/// <param name="Begeleider">Id of the member of staff who guides.</param>
public sealed record ModelForm(string Werkpost, string Begeleider) : IFormulier<ModelForm>
{
    /// <inheritdoc />
    public static ModelForm Van(IFormCollection velden) => new(FormText.Read(velden, "werkpost"), FormText.Read(velden, "begeleider"));
}

/// <summary>Begins a version, and fixes it to be signed.</summary>
internal sealed class ModelHandler(Documenten documenten, Modellezer lezer, Stapconcepten concepten, IHuidigeSessie sessie, TimeProvider clock)
{
    public async Task<Wijziging> BeginAsync(Modeldossier dossier, ModelForm form, Guid versie, CancellationToken cancellationToken)
    {
        var errors = FormErrors.None;
        var werkpost = Guid.TryParse(form.Werkpost, out var werkpostId) ? await documenten.LoadAsync<Werkpost>(werkpostId, cancellationToken) : null;
        if (werkpost is not { IsInGebruik: true } && !(werkpost is not null && dossier.Ontwerp?.WerkpostId == werkpostId))
            errors.Add("werkpost", "Kies de werkpost");
        var lid = Guid.TryParse(form.Begeleider, out var lidId) ? await documenten.LoadAsync<Personeelslid>(lidId, cancellationToken) : null;
        if (lid is null)
            errors.Add("begeleider", "Kies wie de deelnemer begeleidt");
        if (errors.Any)
            return Wijziging.Geweigerd(errors);
        if (dossier.Ontwerp is { } ontwerp)
            return await WijzigAsync(dossier, ontwerp, werkpost!, lid!, versie, cancellationToken);
        if (versie != Guid.Empty)
            return await documenten.BotsingAsync(dossier.Overeenkomst.Id, cancellationToken);
        var nieuw = await NieuwAsync(dossier, werkpost!, cancellationToken);
        nieuw.PersoneelslidId = lid!.Id;
        documenten.Nieuw(nieuw);
        return await BewaarAsync(dossier, nieuw, Organisatieacties.ModelBegonnen, $"Versie {nieuw.Nummer}, werkpost {werkpost!.Naam}.", cancellationToken);
    }

    public async Task<Wijziging> LegVastAsync(Modeldossier dossier, Guid versie, CancellationToken cancellationToken)
    {
        // Somebody fixed it already, or wrote on.
        if (dossier.Ontwerp is not { } ontwerp || ontwerp.Versie != versie)
            return await documenten.BotsingAsync(dossier.Overeenkomst.Id, cancellationToken);
        if (ontwerp.PersoneelslidId is null)
            return Wijziging.Geweigerd(FormErrors.None.Add("begeleider", "Kies wie de deelnemer begeleidt"));
        if (ontwerp.Open is { } open)
            return Wijziging.Geweigerd(FormErrors.None.Add(ModelstapRij.IdVan(open), $"Vul eerst de stap \"{open.Titel}\" in"));
        // What was typed and not saved would be forgotten.
        if (await concepten.OpenAsync(ontwerp, cancellationToken) is [var getypt, ..])
            return Wijziging.Geweigerd(FormErrors.None.Add(ModelstapRij.IdVan(getypt), $"Open de stap \"{getypt.Titel}\" en bewaar wat u daar typte: het staat nog niet in het ontwerp"));
        ontwerp.LegVast(await lezer.TekstAsync(dossier, ontwerp, cancellationToken), sessie.Naam, clock.GetUtcNow());
        documenten.Wijzig(ontwerp);
        var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Begeleiding(dossier.Overeenkomst.Id), Organisatieacties.ModelVastgelegd, $"Versie {ontwerp.Nummer}. Druk ze af en laat de drie partijen tekenen.");
        return await documenten.BewaarAsync(dossier.Overeenkomst.Id, $"{ModelUrls.Versie(ontwerp.Id)}?gedaan={regel}", cancellationToken);
    }

    // A change goes on from the last version; at another werkpost it begins again.
    private async Task<Modelversie> NieuwAsync(Modeldossier dossier, Werkpost werkpost, CancellationToken cancellationToken)
    {
        var vorige = dossier.Versies.Count > 0 ? dossier.Versies[0] : null;
        var nieuw = new Modelversie
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            Hco = sessie.Hco!,
            OvereenkomstId = dossier.Overeenkomst.Id,
            DeelnemerId = dossier.Deelnemer.Id,
            Nummer = (vorige?.Nummer ?? 0) + 1,
            WerkpostId = werkpost.Id,
        };
        if (vorige is not null && (await documenten.WerkpostAsync(vorige.WerkpostId, cancellationToken))?.Id == werkpost.Id)
            nieuw.BeginMet(new(vorige.Antwoorden), vorige.Ingevuld);
        else
            nieuw.BeginMet(await lezer.BeginAsync(dossier, werkpost, cancellationToken), []);
        return nieuw;
    }

    private async Task<Wijziging> WijzigAsync(Modeldossier dossier, Modelversie ontwerp, Werkpost werkpost, Personeelslid lid, Guid versie, CancellationToken cancellationToken)
    {
        if (ontwerp.Versie != versie)
            return await documenten.BotsingAsync(dossier.Overeenkomst.Id, cancellationToken);
        if (ontwerp.WerkpostId == werkpost.Id && ontwerp.PersoneelslidId == lid.Id)
            return Wijziging.Gelukt(ModelUrls.Model(dossier.Overeenkomst.Id));
        if (ontwerp.WerkpostId != werkpost.Id)
        {
            // What was looked at stays as it is; the other steps begin as the new werkpost has it.
            var begin = await lezer.BeginAsync(dossier, werkpost, cancellationToken);
            var blijft = Modelvragen.Groepen.Where(groep => ontwerp.Ingevuld.Contains(groep.Sleutel)).SelectMany(groep => groep.Velden).ToHashSet();
            ontwerp.BeginMet(ontwerp.Antwoorden.Where(antwoord => blijft.Contains(antwoord.Key)).Concat(begin.Where(antwoord => !blijft.Contains(antwoord.Key))).ToDictionary(), ontwerp.Ingevuld);
        }
        (ontwerp.WerkpostId, ontwerp.PersoneelslidId) = (werkpost.Id, lid.Id);
        documenten.Wijzig(ontwerp);
        return await BewaarAsync(dossier, ontwerp, Organisatieacties.ModelIngevuld, $"Werkpost {werkpost.Naam}, begeleider {lid.Naam}.", cancellationToken);
    }

    private async Task<Wijziging> BewaarAsync(Modeldossier dossier, Modelversie versie, string actie, string toelichting, CancellationToken cancellationToken)
    {
        var overeenkomst = dossier.Overeenkomst.Id;
        var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Begeleiding(overeenkomst), actie, toelichting);
        var url = versie.Open is { } open && versie.Ingevuld.Count == 0 ? ModelUrls.Stap(overeenkomst, open) : ModelUrls.Na(overeenkomst, regel);
        return await documenten.BewaarEenmaligAsync([overeenkomst], url, BegeleidingDocumenten.ModelIndex, cancellationToken);
    }
}
