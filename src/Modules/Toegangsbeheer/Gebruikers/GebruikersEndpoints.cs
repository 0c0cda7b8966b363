using System.Globalization;
using AmaWvg.Toegangsbeheer.Gebruikers;

namespace AmaWvg.Toegangsbeheer;

internal static class GebruikersEndpoints
{
    private const Ketenhandeling Handeling = Ketenhandeling.GebruikersBeheren;

    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(ToegangsbeheerUrls.GebruikersRoute, GetAsync);
        group.MapGet(ToegangsbeheerUrls.GebruikersExportRoute, GetExportAsync);
        group.MapPost(ToegangsbeheerUrls.GebruikersNagekekenRoute, PostNagekekenAsync);
        group.MapGet(ToegangsbeheerUrls.NieuweGebruikerRoute, GetNieuwAsync);
        group.MapPost(ToegangsbeheerUrls.NieuweGebruikerRoute, PostNieuwAsync);
        RechtEndpoints.Map(group);
    }

    private static async Task<IResult> GetAsync(Guid id, Guid? gedaan, Ketentoegang toegang, GebruikersQuery query, CancellationToken cancellationToken)
    {
        var gevonden = await toegang.SubafdelingAsync(id, Handeling, cancellationToken);
        return gevonden.Weigering ?? GebruikersPage.Create(await query.RunAsync(gevonden.Keten, gevonden.Wat, gedaan, cancellationToken));
    }

    private static async Task<IResult> GetExportAsync(Guid id, HttpContext context, Ketentoegang toegang, GebruikersQuery query, CancellationToken cancellationToken)
    {
        var gevonden = await toegang.SubafdelingAsync(id, Handeling, cancellationToken);
        if (gevonden.Weigering is { } weigering)
            return weigering;
        var rijen = await query.RijenAsync(gevonden.Keten, gevonden.Wat, cancellationToken);
        return await ExportFormat.Xlsx.SendAsync(
            context, Tabel(rijen), string.Create(CultureInfo.InvariantCulture, $"gebruikers-{gevonden.Wat.Voorziening}-{toegang.Vandaag:yyyyMMdd}"), cancellationToken);
    }

    private static async Task<IResult> PostNagekekenAsync(Guid id, Ketentoegang toegang, GebruikersQuery query, GebruikerHandler handler, CancellationToken cancellationToken)
    {
        var gevonden = await toegang.SubafdelingAsync(id, Handeling, cancellationToken);
        if (gevonden.Weigering is { } weigering)
            return weigering;
        var wijziging = await handler.KijkNaAsync(gevonden.Keten, gevonden.Wat, cancellationToken);
        return await wijziging.AntwoordAsync(async () => GebruikersPage.Create(await query.RunAsync(gevonden.Keten, gevonden.Wat, null, cancellationToken)));
    }

    private static async Task<IResult> GetNieuwAsync(Guid id, Ingediend<GebruikerForm> ingediend, Ketentoegang toegang, CancellationToken cancellationToken)
    {
        var gevonden = await toegang.SubafdelingAsync(id, Handeling, cancellationToken);
        return gevonden.Weigering ?? GebruikerPage.Create(new(id, SubafdelingHandler.Woorden(gevonden.Wat), ingediend.Getypt ?? GebruikerForm.Leeg) { Versie = ingediend.VersieOf(gevonden.Keten.Versie) });
    }

    private static async Task<IResult> PostNieuwAsync(Guid id, Ingediend<GebruikerForm> ingediend, Ketentoegang toegang, GebruikerHandler handler, CancellationToken cancellationToken)
    {
        var gevonden = await toegang.SubafdelingAsync(id, Handeling, cancellationToken);
        if (gevonden.Weigering is { } weigering)
            return weigering;
        var (keten, subafdeling) = (gevonden.Keten, gevonden.Wat);
        return await ingediend.VolgAsync(
            keten,
            toegang,
            (form, errors, botsing, versie) => GebruikerPage.Create(new(id, SubafdelingHandler.Woorden(subafdeling), form) { Errors = errors, Botsing = botsing, Versie = versie }),
            form => GebruikerHandler.Controleer(subafdeling, form),
            form => Blad(subafdeling, form, toegang.Wie),
            form => handler.VoegToeAsync(keten, subafdeling, form, cancellationToken));
    }

    private static Controleblad Blad(Subafdeling subafdeling, GebruikerForm form, Insz ikzelf)
    {
        var wie = Insz.Parse(form.Insz);
        return new(
            GebruikerView.Titel,
            ToegangsbeheerUrls.NieuweGebruiker(subafdeling.Id),
            new(ToegangsbeheerUrls.Gebruikers(subafdeling.Id), "Terug naar gebruikers"),
            [new("Voorziening", SubafdelingHandler.Woorden(subafdeling)), new("INSZ-nummer", wie.Toon(Inzage.EigenInvoer))])
        {
            Uitleg = "Vink het recht aan. Daarmee krijgt deze persoon toegang tot het e-loket. De contactpersoon van de voorziening krijgt een bericht.",
            Waarschuwing = wie == ikzelf ? "U geeft uzelf toegang. Dat staat in de historiek en in het bericht." : null,
            Vinkje = new("recht", Ketenwoorden.Recht, form.Recht == "true"),
        };
    }

    private static ExportTable Tabel(IReadOnlyList<GebruikerRij> rijen) => new(
        "Gebruikers",
        [new("Naam", 30), new("INSZ-nummer", 18), new("Recht", 10), new("Sinds", 12), new("Toegevoegd door", 30), new("Laatst aangemeld", 18)],
        rijen.Select(rij => new ExportCell[] { new(rij.Naam), new(rij.Insz), new(rij.HeeftRecht ? "ja" : "nee"), new(rij.Sinds), new(rij.Door), new(rij.Aangemeld) }).ToAsyncEnumerable());
}

/// <summary>The users of a subafdeling.</summary>
/// <param name="Id">Id of the subafdeling.</param>
/// <param name="Naam">The voorziening, with its number.</param>
/// <param name="Rijen">The users of now.</param>
/// <param name="Toepassing">Whether the application is ticked on the subafdeling.</param>
/// <param name="Nagekeken">When the users were last confirmed; null for never.</param>
/// <param name="WachtOpControle">Whether the yearly check waits.</param>
/// <param name="Melding">What was just done; null for nothing.</param>
public sealed record GebruikersView(
    Guid Id, string Naam, IReadOnlyList<GebruikerRij> Rijen, bool Toepassing, string? Nagekeken, bool WachtOpControle, Melding? Melding);

/// <summary>A user in a list.</summary>
public sealed record GebruikerRij(Guid Id, string Naam, string Insz, bool HeeftRecht, DateOnly Sinds, string Door, DateOnly? Aangemeld);

/// <summary>What the form for a new user shows.</summary>
public sealed record GebruikerView(Guid Subafdeling, string Naam, GebruikerForm Form) : IFormulierView
{
    internal const string Titel = "Een gebruiker toevoegen";

    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }

    /// <inheritdoc />
    public Guid? Versie { get; init; }
}

/// <summary>A user whose right changes, or who goes.</summary>
/// <param name="Subafdeling">Id of the subafdeling.</param>
/// <param name="Voorziening">The voorziening, with its number.</param>
/// <param name="Rij">Who.</param>
/// <param name="Form">What is ticked.</param>
/// <param name="BenIkHet">Whether that is the reader.</param>
public sealed record RechtView(Guid Subafdeling, string Voorziening, GebruikerRij Rij, RechtForm Form, bool BenIkHet) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }

    /// <inheritdoc />
    public Guid? Versie { get; init; }
}

internal sealed class GebruikersQuery(Documenten documenten, Ketentoegang toegang, IHuidigeSessie sessie, TimeProvider clock)
{
    public async Task<GebruikersView> RunAsync(Onderneming keten, Subafdeling subafdeling, Guid? gedaan, CancellationToken cancellationToken) => new(
        subafdeling.Id,
        SubafdelingHandler.Woorden(subafdeling),
        await RijenAsync(keten, subafdeling, cancellationToken),
        subafdeling.Toepassing,
        subafdeling.Nagekeken is { } nagekeken ? $"{DutchDate.Format(nagekeken.Dag)} door {nagekeken.Door}" : null,
        subafdeling.WachtOpControle(toegang.Vandaag),
        Melding.Van(await documenten.HistoriekregelAsync(gedaan, cancellationToken), sessie, clock));

    /// <summary>The users of now, by name, after their line in the access log.</summary>
    public async Task<IReadOnlyList<GebruikerRij>> RijenAsync(Onderneming keten, Subafdeling subafdeling, CancellationToken cancellationToken)
    {
        var getoond = await toegang.ToonAsync(keten.Id, [.. subafdeling.Actief.Select(gebruiker => gebruiker.Wie)], cancellationToken);
        return [.. subafdeling.Actief.Select(gebruiker => Rij(gebruiker, getoond)).OrderBy(rij => rij.Naam, StringComparer.Ordinal).ThenBy(rij => rij.Id)];
    }

    /// <summary>One user, after the line in the access log.</summary>
    public async Task<GebruikerRij> RijAsync(Onderneming keten, Ketengebruiker gebruiker, CancellationToken cancellationToken) =>
        Rij(gebruiker, await toegang.ToonAsync(keten.Id, [gebruiker.Wie], cancellationToken));

    private static GebruikerRij Rij(Ketengebruiker gebruiker, (Personen Personen, Inzage Inzage) getoond) => new(
        gebruiker.Id,
        getoond.Personen.Naam(gebruiker.Wie),
        gebruiker.Wie.Toon(getoond.Inzage),
        gebruiker.HeeftRecht,
        gebruiker.Begin.Dag,
        gebruiker.Begin.Door,
        getoond.Personen.Aangemeld(gebruiker.Wie) is { } moment ? DateOnly.FromDateTime(BrusselseTijd.Lokaal(moment).Date) : null);
}
