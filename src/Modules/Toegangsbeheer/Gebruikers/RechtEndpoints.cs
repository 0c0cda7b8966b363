using AmaWvg.Toegangsbeheer.Gebruikers;

namespace AmaWvg.Toegangsbeheer;

internal static class RechtEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(ToegangsbeheerUrls.RechtRoute, GetAsync);
        group.MapPost(ToegangsbeheerUrls.RechtRoute, PostAsync);
        group.MapGet(ToegangsbeheerUrls.GebruikerVerwijderenRoute, GetVerwijderenAsync);
        group.MapPost(ToegangsbeheerUrls.GebruikerVerwijderenRoute, PostVerwijderenAsync);
    }

    private static async Task<IResult> GetAsync(Guid id, Ingediend<RechtForm> ingediend, Ketentoegang toegang, GebruikersQuery query, CancellationToken cancellationToken)
    {
        var gevonden = await toegang.GebruikerAsync(id, cancellationToken);
        return gevonden.Weigering ?? RechtPage.Create(await ViewAsync(gevonden, ingediend.Getypt, toegang, query, cancellationToken) with { Versie = ingediend.VersieOf(gevonden.Keten.Versie) });
    }

    private static async Task<IResult> PostAsync(
        Guid id, Ingediend<RechtForm> ingediend, Ketentoegang toegang, GebruikersQuery query, Documenten documenten, GebruikerHandler handler, CancellationToken cancellationToken)
    {
        var gevonden = await toegang.GebruikerAsync(id, cancellationToken);
        if (gevonden.Weigering is { } weigering)
            return weigering;
        var view = await ViewAsync(gevonden, ingediend.Form, toegang, query, cancellationToken);
        var nu = gevonden.Keten.Versie;
        var wijziging = await ingediend.WijzigAsync(form => nu == ingediend.Versie
            ? handler.WijzigRechtAsync(gevonden.Keten, gevonden.Wat, form.Recht == "true", cancellationToken)
            : documenten.BotsingAsync(gevonden.Keten.Id, cancellationToken));
        return wijziging.Antwoord(() => RechtPage.Create(view with { Errors = wijziging.Errors, Botsing = wijziging.Botsing, Versie = ingediend.VersieNa(wijziging, nu) }));
    }

    private static async Task<IResult> GetVerwijderenAsync(Guid id, Ketentoegang toegang, GebruikersQuery query, CancellationToken cancellationToken)
    {
        var gevonden = await toegang.GebruikerAsync(id, cancellationToken);
        return gevonden.Weigering ?? VerwijderGebruikerPage.Create(await ViewAsync(gevonden, null, toegang, query, cancellationToken));
    }

    private static async Task<IResult> PostVerwijderenAsync(Guid id, Ketentoegang toegang, GebruikersQuery query, GebruikerHandler handler, CancellationToken cancellationToken)
    {
        var gevonden = await toegang.GebruikerAsync(id, cancellationToken);
        if (gevonden.Weigering is { } weigering)
            return weigering;
        var view = await ViewAsync(gevonden, null, toegang, query, cancellationToken);
        var wijziging = await handler.VerwijderAsync(gevonden.Keten, gevonden.Wat, cancellationToken);
        return wijziging.Antwoord(() => VerwijderGebruikerPage.Create(view with { Botsing = wijziging.Botsing }));
    }

    private static async Task<RechtView> ViewAsync(Gevonden<Gebruikersplaats> gevonden, RechtForm? getypt, Ketentoegang toegang, GebruikersQuery query, CancellationToken cancellationToken)
    {
        var (subafdeling, gebruiker) = (gevonden.Wat.Subafdeling, gevonden.Wat.Gebruiker);
        return new(
            subafdeling.Id,
            SubafdelingHandler.Woorden(subafdeling),
            await query.RijAsync(gevonden.Keten, gebruiker, cancellationToken),
            getypt ?? new(gebruiker.HeeftRecht ? "true" : ""),
            gebruiker.Wie == toegang.Wie);
    }
}

/// <summary>The form as typed.</summary>
public sealed record RechtForm(string Recht) : IFormulier<RechtForm>
{
    /// <inheritdoc />
    public static RechtForm Van(IFormCollection velden) => new(FormText.Read(velden, "recht"));
}
