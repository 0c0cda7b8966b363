using System.Security.Claims;
using AmaWvg.MijnBerichten.Beheer.Vragen;

namespace AmaWvg.MijnBerichten;

/// <summary>Staff read what organisations ask, and answer.</summary>
internal static class BeheerGesprekEndpoints
{
    public static void Map(IEndpointRouteBuilder departement)
    {
        departement.MapGet(MijnBerichtenUrls.BeheerGesprekRoute, Get);
        departement.MapPost(MijnBerichtenUrls.BeheerGesprekRoute, Antwoord).RequireAuthorization(Policies.Behandelaar);
        departement.MapPost(MijnBerichtenUrls.BeheerGesprekSluitenRoute, Sluit).RequireAuthorization(Policies.Behandelaar);
    }

    private static async Task<IResult> Get(
        Guid id, string? gedaan, Ingediend<BeheerAntwoordForm> ingediend, ClaimsPrincipal user, BeheerGesprekQuery query, CancellationToken cancellationToken) =>
        await query.ToonAsync(id, Guid.TryParse(gedaan, out var regel) ? regel : null, user, cancellationToken) is { } view
            ? BeheerGesprekPage.Create(view with { Getypt = ingediend.Getypt?.Antwoord ?? "", Versie = ingediend.VersieOf(view.Versie!.Value) })
            : Results.NotFound();

    private static Task<IResult> Antwoord(
        Guid id, Ingediend<BeheerAntwoordForm> ingediend, ClaimsPrincipal user, BeheerDocumenten documenten, BeheerGesprekQuery query, BeheerAntwoordHandler handler, CancellationToken cancellationToken) =>
        WijzigAsync(id, ingediend, user, documenten, query, gesprek => ingediend.WijzigAsync(form => handler.AntwoordAsync(gesprek, form.Antwoord, ingediend.Versie, cancellationToken)), cancellationToken);

    private static Task<IResult> Sluit(
        Guid id, Ingediend<BeheerAntwoordForm> ingediend, ClaimsPrincipal user, BeheerDocumenten documenten, BeheerGesprekQuery query, BeheerAntwoordHandler handler, CancellationToken cancellationToken) =>
        WijzigAsync(id, ingediend, user, documenten, query, gesprek => handler.SluitAsync(gesprek, ingediend.Versie, cancellationToken), cancellationToken);

    private static async Task<IResult> WijzigAsync(
        Guid id, Ingediend<BeheerAntwoordForm> ingediend, ClaimsPrincipal user, BeheerDocumenten documenten, BeheerGesprekQuery query, Func<Gesprek, Task<Wijziging>> doe, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Gesprek>(id, cancellationToken) is not { } gesprek)
            return Results.NotFound();
        var wijziging = await doe(gesprek);
        return await wijziging.AntwoordAsync(async () =>
        {
            var nu = (await query.ToonAsync(id, null, user, cancellationToken))!;
            return BeheerGesprekPage.Create(nu with
            {
                Getypt = ingediend.Form.Antwoord,
                Versie = ingediend.VersieNa(wijziging, nu.Versie),
                Errors = wijziging.Errors,
                Botsing = wijziging.Botsing,
            });
        });
    }
}

/// <summary>An answer as typed.</summary>
public sealed record BeheerAntwoordForm(string Antwoord) : IFormulier<BeheerAntwoordForm>
{
    /// <inheritdoc />
    public static BeheerAntwoordForm Van(IFormCollection velden) => new(FormText.ReadLines(velden, "antwoord"));
}

internal sealed class BeheerAntwoordValidator : AbstractValidator<BeheerAntwoordForm>
{
    public BeheerAntwoordValidator() => RuleFor(f => f.Antwoord).RequiredText("een antwoord", Gesprek.LangsteTekst)
        .WithoutInsz("Schrijf uw antwoord zonder INSZ-nummer");
}

/// <summary>A question as the department reads it, and how many wait for an answer.</summary>
internal sealed class BeheerGesprekQuery(BeheerDocumenten documenten, IDoelgroepen doelgroepen, IHuidigeSessie sessie, TimeProvider clock)
{
    private Task<(int Aantal, DateOnly Eerste)?>? _open;

    /// <summary>The oldest term of those that wait, asked once in a request: the tab counts them and the work list names them. Null when none does.</summary>
    public Task<(int Aantal, DateOnly Eerste)?> OpenAsync(CancellationToken cancellationToken) => _open ??= LeesOpenAsync(cancellationToken);

    private async Task<(int Aantal, DateOnly Eerste)?> LeesOpenAsync(CancellationToken cancellationToken) => (await documenten.LeesAsync(
        "select count(*)::int, min(uiterlijk) from mijn_berichten.mt_doc_gesprek where status = 'Open' having count(*) > 0",
        [], rij => ((int, DateOnly)?)(rij.GetInt32(0), rij.GetFieldValue<DateOnly>(1)), cancellationToken)).SingleOrDefault();

    /// <returns>Null when there is no such question.</returns>
    public async Task<GesprekView?> ToonAsync(Guid id, Guid? gedaan, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        await documenten.VergeetAsync();
        if (await documenten.LoadAsync<Gesprek>(id, cancellationToken) is not { } gesprek)
            return null;
        var regel = gedaan is null ? null : (await documenten.HistoriekAsync([id], cancellationToken, gesprek.Hco)).Find(h => h.Id == gedaan);
        return GesprekView.Van(gesprek, "", gesprek.Versie) with
        {
            Voorziening = (await doelgroepen.KeuzesAsync(cancellationToken)).NaamVan(gesprek.Hco),
            MagAntwoorden = Rollen.Corrigeert.Any(user.IsInRole),
            Melding = Melding.Van(regel, sessie, clock),
        };
    }
}

/// <summary>The questions that wait for the department.</summary>
internal sealed class Vragenvoorraad(BeheerGesprekQuery query) : IWerkvoorraad
{
    public IReadOnlyList<string> Rollen => Kernel.Rollen.Corrigeert;

    public async Task<IReadOnlyList<Werkpunt>> LeesAsync(CancellationToken cancellationToken) => await query.OpenAsync(cancellationToken) is var (aantal, eerste)
        ? [new($"{DutchNumber.Count(aantal, "vraag", "vragen")} beantwoorden", MijnBerichtenUrls.BeheerVragen, "Voorzieningen wachten op een antwoord.", eerste)]
        : [];
}

/// <summary>Answers a question, or closes it. The organisation reads that the department did it.</summary>
internal sealed class BeheerAntwoordHandler(BeheerDocumenten documenten, TimeProvider clock)
{
    public Task<Wijziging> AntwoordAsync(Gesprek gesprek, string tekst, Guid versie, CancellationToken cancellationToken) => WijzigAsync(gesprek, versie, "Vraag beantwoord", () =>
    {
        gesprek.Antwoord(new(tekst, Departement.Naam, IsAntwoord: true, clock.GetUtcNow()));
        documenten.PubliceerBij(gesprek.Hco, new VraagBeantwoord(gesprek.Id));
    }, cancellationToken);

    public Task<Wijziging> SluitAsync(Gesprek gesprek, Guid versie, CancellationToken cancellationToken) => gesprek.Status is Gespreksstatus.Gesloten
        ? Task.FromResult(Wijziging.Gelukt(MijnBerichtenUrls.BeheerGesprek(gesprek.Id)))
        : WijzigAsync(gesprek, versie, "Vraag gesloten", gesprek.Sluit, cancellationToken);

    private async Task<Wijziging> WijzigAsync(Gesprek gesprek, Guid versie, string actie, Action doe, CancellationToken cancellationToken)
    {
        if (gesprek.Versie != versie)
            return await documenten.BotsingAsync(gesprek.Id, cancellationToken);
        doe();
        documenten.Wijzig(gesprek);
        var regel = documenten.NoteerHistoriekBij(gesprek.Hco, HistoriekOnderwerp.Gesprek(gesprek.Id), actie, null, Departement.Naam);
        return await documenten.BewaarAsync(gesprek.Id, MijnBerichtenUrls.BeheerGesprekNa(gesprek.Id, regel), cancellationToken);
    }
}
