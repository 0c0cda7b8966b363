using System.Security.Claims;
using AmaWvg.Toegangsbeheer.Beheer;

namespace AmaWvg.Toegangsbeheer;

/// <summary>Access chains, for staff of the department: every role reads, a dossierbehandelaar or beslisser ends a hoofdtoegangsbeheerder.</summary>
internal static class BeheerKetenEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("").RequireAuthorization(Policies.Departement);
        group.MapGet(BeheerKetenUrls.Ketens, GetZoekenAsync);
        group.MapPost(BeheerKetenUrls.Ketens, PostZoekenAsync).VraagtAlleen();
        group.MapGet(BeheerKetenUrls.KetenRoute, GetAsync);
        var behandelaar = endpoints.MapGroup("").RequireAuthorization(Policies.Behandelaar);
        behandelaar.MapGet(BeheerKetenUrls.BeeindigRoute, GetBeeindigAsync);
        behandelaar.MapPost(BeheerKetenUrls.BeeindigRoute, PostBeeindigAsync);
    }

    private static async Task<IResult> GetZoekenAsync(string? zoek, ClaimsPrincipal user, BeheerKetensQuery query, CancellationToken cancellationToken)
    {
        var gezocht = QueryText.Clean(zoek ?? "");
        return gezocht.Length > 0
            ? BeheerKetensPage.Create(new(gezocht, "", await query.ZoekAsync(gezocht, cancellationToken)))
            : BeheerKetensPage.Create(new("", "", null) { Onbekend = await query.OnbekendAsync(cancellationToken), MagRegistreren = Rollen.Corrigeert.Any(user.IsInRole) });
    }

    private static async Task<IResult> PostZoekenAsync(Ingediend<BeheerKetensForm> ingediend, BeheerKetensQuery query, CancellationToken cancellationToken) => ingediend.Errors.Any
        ? Wijziging.Geweigerd(ingediend.Errors).Antwoord(() => BeheerKetensPage.Create(new("", ingediend.Form.Insz, null) { Errors = ingediend.Errors }))
        : BeheerKetensPage.Create(new("", ingediend.Form.Insz, await query.VanPersoonAsync(Insz.Parse(ingediend.Form.Insz), cancellationToken)));

    private static async Task<IResult> GetAsync(Guid id, Guid? gedaan, ClaimsPrincipal user, BeheerDocumenten documenten, BeheerKetenQuery query, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Onderneming>(id, cancellationToken) is { } keten
            ? BeheerKetenPage.Create(await query.RunAsync(keten, gedaan, Rollen.Corrigeert.Any(user.IsInRole), cancellationToken))
            : Results.NotFound();

    private static async Task<IResult> GetBeeindigAsync(Guid id, Ingediend<BeheerBeeindigForm> ingediend, BeheerDocumenten documenten, BeheerKetenQuery query, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Onderneming>(id, cancellationToken) is { Hoofdtoegangsbeheerder: not null } keten
            ? BeheerBeeindigPage.Create(await query.BeeindigAsync(keten, ingediend.Getypt ?? new(""), cancellationToken))
            : Results.NotFound();

    private static async Task<IResult> PostBeeindigAsync(
        Guid id, Ingediend<BeheerBeeindigForm> ingediend, BeheerDocumenten documenten, BeheerKetenQuery query, BeheerBeeindigHandler handler, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Onderneming>(id, cancellationToken) is not { Hoofdtoegangsbeheerder: not null } keten)
            return Results.NotFound();
        var view = await query.BeeindigAsync(keten, ingediend.Form, cancellationToken);
        var wijziging = await ingediend.WijzigAsync(form => handler.HandleAsync(keten, form, cancellationToken));
        return wijziging.Antwoord(() => BeheerBeeindigPage.Create(view with { Errors = wijziging.Errors, Botsing = wijziging.Botsing }));
    }
}

internal sealed class BeheerKetenQuery(BeheerDocumenten documenten, Toegangslogboek log, IHuidigeSessie sessie, TimeProvider clock)
{
    private const int Meeste = 100;

    public async Task<BeheerKetenView> RunAsync(Onderneming keten, Guid? gedaan, bool magBeeindigen, CancellationToken cancellationToken)
    {
        var lopend = keten.Aanstellingen.Where(aanstelling => aanstelling.Einde is null).OrderBy(aanstelling => aanstelling.Functie).ToList();
        var plaatsen = keten.Actief.SelectMany(subafdeling => subafdeling.Actief, (subafdeling, gebruiker) => new Gebruikersplaats(subafdeling, gebruiker)).ToList();
        Insz[] getoond = [.. lopend.Select(aanstelling => aanstelling.Wie).Concat(plaatsen.Select(plaats => plaats.Gebruiker.Wie)).Distinct()];
        var inzage = await log.NoteerPersonenBijAsync(keten.Hco, Ketentoegang.Doel, getoond.Length, keten.Id, getoond, cancellationToken);
        var personen = await Personen.LeesAsync(documenten, keten.Hco, cancellationToken);
        var regels = await documenten.HistoriekAsync([keten.Id], cancellationToken, keten.Hco, hoogstens: Meeste);
        return new(
            keten.Id,
            keten.Naam,
            keten.Nummerweergave,
            [.. lopend.Select(aanstelling => KetenQuery.Rij(aanstelling, personen, inzage))],
            keten.Hoedanigheid is { } begin ? DutchDate.Format(begin.Dag) : null,
            [.. keten.Actief.OrderBy(subafdeling => subafdeling.Naam, StringComparer.Ordinal).Select(subafdeling => KetenQuery.Rij(subafdeling, personen))],
            [.. regels.Select(regel => new HistoriekLine(BrusselseTijd.Lokaal(regel.Tijdstip), regel.Regel, regel.Door))],
            magBeeindigen && keten.Hoofdtoegangsbeheerder is not null)
        {
            Gebruikers = [.. plaatsen.Select(plaats => SubafdelingenQuery.Rij(plaats, personen, inzage)).OrderBy(rij => rij.Voorziening, StringComparer.Ordinal).ThenBy(rij => rij.Naam, StringComparer.Ordinal)],
            MagKoppelen = magBeeindigen && keten.Nummer is null && keten.Actief.Any(),
            Melding = Melding.Van(await documenten.HistoriekregelAsync(gedaan, cancellationToken), sessie, clock),
        };
    }

    public async Task<BeheerBeeindigView> BeeindigAsync(Onderneming keten, BeheerBeeindigForm form, CancellationToken cancellationToken) =>
        new(keten.Id, keten.Naam, (await Personen.LeesAsync(documenten, keten.Hco, cancellationToken)).InZin(keten.Hoofdtoegangsbeheerder!.Wie), form);
}

/// <summary>The form as typed.</summary>
public sealed record BeheerBeeindigForm(string Reden) : IFormulier<BeheerBeeindigForm>
{
    /// <inheritdoc />
    public static BeheerBeeindigForm Van(IFormCollection velden) => new(FormText.Read(velden, "reden"));
}

internal sealed class BeheerBeeindigValidator : AbstractValidator<BeheerBeeindigForm>
{
    private const int Langste = 500;

    public BeheerBeeindigValidator() => RuleFor(f => f.Reden).TextWithoutInsz("een reden", Langste);
}

/// <summary>Ends a hoofdtoegangsbeheerder for the department, with a reason that both histories tell.</summary>
internal sealed class BeheerBeeindigHandler(BeheerDocumenten documenten, TimeProvider clock)
{
    private const string Actie = "Hoofdtoegangsbeheerder beëindigd";

    public async Task<Wijziging> HandleAsync(Onderneming keten, BeheerBeeindigForm form, CancellationToken cancellationToken)
    {
        var hoofd = keten.Hoofdtoegangsbeheerder!;
        var wie = (await Personen.LeesAsync(documenten, keten.Hco, cancellationToken)).Kort(hoofd.Wie);
        keten.Beeindig(hoofd.Id, new(clock.GetUtcNow(), Departement.Naam));
        documenten.WijzigKeten(keten);
        documenten.NoteerHistoriekBij(keten.Hco, HistoriekOnderwerp.Onderneming(keten.Id), Actie, $"{wie}. Reden: {form.Reden}", Departement.Naam);
        var regel = documenten.NoteerHistoriekVanDepartement(HistoriekOnderwerp.Onderneming(keten.Id), Actie, $"{keten.Naam}: {wie}. Reden: {form.Reden}");
        return await documenten.BewaarAsync(keten.Id, ToegangsbeheerUrls.Na(BeheerKetenUrls.Keten(keten.Id), regel), cancellationToken);
    }
}

/// <summary>The addresses of staff of the department.</summary>
internal static class BeheerKetenUrls
{
    public const string Ketens = "/beheer/toegangsbeheer";
    public const string KetenRoute = "/beheer/toegangsbeheer/{id:guid}";
    public const string BeeindigRoute = "/beheer/toegangsbeheer/{id:guid}/hoofdtoegangsbeheerder";

    public const string Maatwerkbedrijf = "/beheer/toegangsbeheer/maatwerkbedrijf";
    public const string OndernemingRoute = "/beheer/toegangsbeheer/{id:guid}/onderneming";

    public static string Onderneming(Guid id) => $"{Ketens}/{id}/onderneming";

    public static string Keten(Guid id) => $"{Ketens}/{id}";

    public static string Beeindig(Guid id) => $"{Ketens}/{id}/hoofdtoegangsbeheerder";
}

/// <summary>The search for a person, as typed.</summary>
public sealed record BeheerKetensForm(string Insz) : IFormulier<BeheerKetensForm>
{
    /// <inheritdoc />
    public static BeheerKetensForm Van(IFormCollection velden) => new(FormText.Read(velden, "insz"));
}

internal sealed class BeheerKetensValidator : AbstractValidator<BeheerKetensForm>
{
    public BeheerKetensValidator() => RuleFor(f => f.Insz).Correct(InszVeld.Fout);
}
