using AmaWvg.Overeenkomsten.Ongedaan;

namespace AmaWvg.Overeenkomsten;

internal static class OngedaanEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(OvereenkomstenUrls.OngedaanRoute, Get);
        group.MapPost(OvereenkomstenUrls.OngedaanRoute, Post);
    }

    private static async Task<IResult> Get(
        Guid id, HttpContext context, Documenten documenten, Toegangslogboek toegangslog, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Overeenkomst>(id, cancellationToken) is not { } overeenkomst)
            return Results.NotFound();
        if (!overeenkomst.KanOngedaan(clock.Vandaag()))
            return Results.Redirect(context.Keep(OvereenkomstenUrls.Deelnemer(overeenkomst.DeelnemerId)));
        await NoteerAsync(toegangslog, overeenkomst, cancellationToken);
        return OngedaanPage.Create(View(overeenkomst, overeenkomst.Versie));
    }

    private static async Task<IResult> Post(
        Guid id, Ingediend<OngedaanForm> ingediend, Documenten documenten, OngedaanHandler handler, Toegangslogboek toegangslog, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Overeenkomst>(id, cancellationToken) is not { } overeenkomst)
            return Results.NotFound();
        var wijziging = await handler.HandleAsync(overeenkomst, ingediend.Versie, cancellationToken);
        var nu = await wijziging.NuAsync(overeenkomst, async () => (await documenten.LoadAsync<Overeenkomst>(id, cancellationToken))!);
        return await wijziging.AntwoordAsync(async () =>
        {
            await NoteerAsync(toegangslog, nu, cancellationToken);
            return OngedaanPage.Create(View(nu, nu.Versie) with { Errors = wijziging.Errors, Botsing = wijziging.Botsing });
        });
    }

    private static Task NoteerAsync(Toegangslogboek toegangslog, Overeenkomst overeenkomst, CancellationToken cancellationToken) =>
        toegangslog.NoteerAsync("aanmelding ongedaan maken", 1, overeenkomst.DeelnemerId, cancellationToken);

    private static OngedaanView View(Overeenkomst o, Guid versie) => new(o.Id, o.DeelnemerId, o.VolledigeNaam, o.Referentie, o.Startdatum, o.Einddatum, versie);
}

/// <summary>The form: a button alone.</summary>
public sealed record OngedaanForm : IFormulier<OngedaanForm>
{
    /// <inheritdoc />
    public static OngedaanForm Van(IFormCollection velden) => new();
}

/// <summary>What the page shows.</summary>
public sealed record OngedaanView(Guid Id, Guid Deelnemer, string Naam, string Referentie, DateOnly Startdatum, DateOnly? Einddatum, Guid? Versie) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }
}

/// <summary>Takes a report back on the day on which it was made.</summary>
internal sealed class OngedaanHandler(Documenten documenten, TimeProvider clock)
{
    /// <summary>What the page says when the day is over, or something else made it impossible.</summary>
    public const string TeLaat = "Deze aanmelding kunt u niet meer ongedaan maken: dat kan alleen op de dag van de aanmelding zelf";

    public async Task<Wijziging> HandleAsync(Overeenkomst overeenkomst, Guid versie, CancellationToken cancellationToken)
    {
        var deelnemer = overeenkomst.DeelnemerId;
        if (overeenkomst.Versie != versie)
            return await documenten.BotsingAsync(deelnemer, cancellationToken);
        if (!overeenkomst.KanOngedaan(clock.Vandaag()))
            return Wijziging.Geweigerd(FormErrors.None.Add("ongedaan", overeenkomst.Vergrendeling ?? TeLaat));

        overeenkomst.MaakOngedaan(clock.Vandaag());
        documenten.Wijzig(overeenkomst);
        var regel = documenten.NoteerHistoriek(
            HistoriekOnderwerp.Deelnemer(deelnemer), Acties.Ongedaan, $"{overeenkomst.Referentie}, {Periodetekst.Van(overeenkomst.Startdatum, overeenkomst.Einddatum)}. Er komt geen subsidie voor deze overeenkomst.");
        return await documenten.BewaarAsync(deelnemer, OvereenkomstenUrls.DeelnemerNa(deelnemer, regel), cancellationToken);
    }
}
