using AmaWvg.Begeleiding.Werkposten;
using Marten;

namespace AmaWvg.Begeleiding;

/// <summary>Two werkposten that are the same one.</summary>
internal static class SamenvoegenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(WerkpostUrls.SamenvoegenRoute, Get);
        group.MapPost(WerkpostUrls.SamenvoegenRoute, Post);
    }

    private static async Task<IResult> Get(Guid id, Ingediend<SamenvoegenForm> ingediend, Documenten documenten, CancellationToken cancellationToken)
    {
        var alle = await documenten.WerkpostenAsync(cancellationToken);
        return alle.FirstOrDefault(werkpost => werkpost.Id == id) is { IsInGebruik: true } dubbel
            ? SamenvoegenPage.Create(SamenvoegenView.Van(dubbel, alle, ingediend.Getypt?.Blijft ?? alle.FirstOrDefault(ander => ander.Id != id && ander.IsInGebruik && ander.LijktOp(dubbel))?.Id.ToString() ?? ""))
            : Results.NotFound();
    }

    private static async Task<IResult> Post(Guid id, Ingediend<SamenvoegenForm> ingediend, Documenten documenten, SamenvoegenHandler handler, CancellationToken cancellationToken)
    {
        var alle = await documenten.WerkpostenAsync(cancellationToken);
        if (alle.FirstOrDefault(werkpost => werkpost.Id == id) is not { IsInGebruik: true } dubbel)
            return Results.NotFound();
        var wijziging = await ingediend.WijzigAsync(form => handler.VoegSamenAsync(dubbel, alle, form, cancellationToken));
        return wijziging.Antwoord(() => SamenvoegenPage.Create(SamenvoegenView.Van(dubbel, alle, ingediend.Form.Blijft) with { Errors = wijziging.Errors, Botsing = wijziging.Botsing }));
    }
}

/// <summary>What the form shows.</summary>
/// <param name="Id">The werkpost that goes.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Keuzes">The werkposten that it can be the same as.</param>
/// <param name="Gekozen">The one that is chosen.</param>
public sealed record SamenvoegenView(Guid Id, string Naam, IReadOnlyList<Choice> Keuzes, string Gekozen) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }

    internal static SamenvoegenView Van(Werkpost dubbel, IReadOnlyList<Werkpost> alle, string gekozen) => new(
        dubbel.Id, dubbel.Naam, [new("", "Kies"), .. AlleWerkposten.Keuzes(alle).Where(keuze => keuze.Id != dubbel.Id).Select(keuze => new Choice($"{keuze.Id}", keuze.Naam))], gekozen);
}

/// <summary>The form as typed.</summary>
/// <param name="Blijft">Id of the werkpost that stays.</param>
public sealed record SamenvoegenForm(string Blijft) : IFormulier<SamenvoegenForm>
{
    /// <inheritdoc />
    public static SamenvoegenForm Van(IFormCollection velden) => new(FormText.Read(velden, "blijft"));
}

internal sealed class SamenvoegenHandler(Documenten documenten)
{
    public async Task<Wijziging> VoegSamenAsync(Werkpost dubbel, IReadOnlyList<Werkpost> alle, SamenvoegenForm form, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(form.Blijft, out var id) || id == dubbel.Id || alle.FirstOrDefault(werkpost => werkpost.Id == id) is not { IsInGebruik: true } blijft)
            return Wijziging.Geweigerd(FormErrors.None.Add("blijft", "Kies de werkpost die blijft bestaan"));
        dubbel.GaOpIn(blijft);
        documenten.Wijzig(dubbel);
        documenten.Wijzig(blijft);
        // What is signed names the werkpost as it was; what is still written goes on with the one that stays.
        foreach (var ontwerp in (await documenten.Query<Modelversie>().Where(model => model.WerkpostId == dubbel.Id).ToListAsync(cancellationToken)).Where(model => model.IsOntwerp))
        {
            ontwerp.WerkpostId = blijft.Id;
            documenten.Wijzig(ontwerp);
        }
        documenten.NoteerHistoriek(HistoriekOnderwerp.Begeleiding(dubbel.Id), Organisatieacties.WerkpostSamengevoegd, $"{dubbel.Naam} ging op in {blijft.Naam}.");
        var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Begeleiding(blijft.Id), Organisatieacties.WerkpostSamengevoegd, $"{dubbel.Naam} ging op in {blijft.Naam}.");
        return await documenten.BewaarAsync(blijft.Id, WerkpostUrls.Na(blijft.Id, regel), cancellationToken);
    }
}
