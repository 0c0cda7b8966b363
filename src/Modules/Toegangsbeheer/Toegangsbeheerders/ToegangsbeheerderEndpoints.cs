using AmaWvg.Toegangsbeheer.Toegangsbeheerders;

namespace AmaWvg.Toegangsbeheer;

internal static class ToegangsbeheerderEndpoints
{
    private const Ketenhandeling Handeling = Ketenhandeling.ToegangsbeheerdersAanstellen;

    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(ToegangsbeheerUrls.ToegangsbeheerdersRoute, GetAsync);
        group.MapPost(ToegangsbeheerUrls.ToegangsbeheerdersRoute, PostAsync);
        group.MapGet(ToegangsbeheerUrls.BeeindigRoute, GetBeeindigAsync).RequireVerseAanmelding();
        group.MapPost(ToegangsbeheerUrls.BeeindigRoute, PostBeeindigAsync).RequireVerseAanmelding();
    }

    private static async Task<IResult> GetAsync(Guid id, Ingediend<ToegangsbeheerderForm> ingediend, Ketentoegang toegang, CancellationToken cancellationToken)
    {
        var gevonden = await toegang.KetenAsync(id, Handeling, cancellationToken);
        return gevonden.Weigering ?? ToegangsbeheerderPage.Create(await ViewAsync(gevonden.Keten, ingediend.Getypt ?? new("", "", ""), toegang, cancellationToken) with { Versie = ingediend.VersieOf(gevonden.Keten.Versie) });
    }

    private static async Task<IResult> PostAsync(
        Guid id, Ingediend<ToegangsbeheerderForm> ingediend, Ketentoegang toegang, ToegangsbeheerderHandler handler, CancellationToken cancellationToken)
    {
        var gevonden = await toegang.KetenAsync(id, Handeling, cancellationToken);
        if (gevonden.Weigering is { } weigering)
            return weigering;
        var (keten, view) = (gevonden.Keten, await ViewAsync(gevonden.Keten, ingediend.Form, toegang, cancellationToken));
        return await ingediend.VolgAsync(
            keten,
            toegang,
            (form, errors, botsing, versie) => ToegangsbeheerderPage.Create(view with { Form = form, Errors = errors, Botsing = botsing, Versie = versie }),
            form => ToegangsbeheerderHandler.Controleer(keten, form),
            form => Blad(keten, form, toegang.Wie),
            form => handler.StelAanAsync(keten, form, cancellationToken));
    }

    private static async Task<IResult> GetBeeindigAsync(Guid id, Ketentoegang toegang, CancellationToken cancellationToken)
    {
        var gevonden = await toegang.AanstellingAsync(id, cancellationToken);
        return gevonden.Weigering ?? (ToegangsbeheerderHandler.IsTeBeeindigen(gevonden.Wat) ? BeeindigPage.Create(await BeeindigViewAsync(gevonden, toegang, cancellationToken)) : Results.NotFound());
    }

    private static async Task<IResult> PostBeeindigAsync(Guid id, Ketentoegang toegang, ToegangsbeheerderHandler handler, CancellationToken cancellationToken)
    {
        var gevonden = await toegang.AanstellingAsync(id, cancellationToken);
        if (gevonden.Weigering is { } weigering)
            return weigering;
        if (!ToegangsbeheerderHandler.IsTeBeeindigen(gevonden.Wat))
            return Results.NotFound();
        var view = await BeeindigViewAsync(gevonden, toegang, cancellationToken);
        var wijziging = await handler.BeeindigAsync(gevonden.Keten, gevonden.Wat, cancellationToken);
        return wijziging.Antwoord(() => BeeindigPage.Create(view with { Botsing = wijziging.Botsing }));
    }

    private static async Task<BeeindigView> BeeindigViewAsync(Gevonden<Aanstelling> gevonden, Ketentoegang toegang, CancellationToken cancellationToken)
    {
        var (personen, inzage) = await toegang.ToonAsync(gevonden.Keten.Id, [gevonden.Wat.Wie], cancellationToken);
        return new(gevonden.Keten.Id, KetenQuery.Rij(gevonden.Wat, personen, inzage), gevonden.Wat.Wie == toegang.Wie, gevonden.Wat.Functie == Ketenfunctie.CoHoofdtoegangsbeheerder);
    }

    private static async Task<ToegangsbeheerderView> ViewAsync(Onderneming keten, ToegangsbeheerderForm form, Ketentoegang toegang, CancellationToken cancellationToken)
    {
        var lopend = keten.Aanstellingen.Where(aanstelling => aanstelling is { Einde: null, Functie: Ketenfunctie.Toegangsbeheerder or Ketenfunctie.CoToegangsbeheerder }).ToList();
        var (personen, inzage) = await toegang.ToonAsync(keten.Id, [.. lopend.Select(aanstelling => aanstelling.Wie)], cancellationToken);
        return new(keten.Id, keten.Toegangsbeheerder is { } nu ? personen.InZin(nu.Wie) : "", [.. lopend.Select(aanstelling => KetenQuery.Rij(aanstelling, personen, inzage))], form);
    }

    private static Controleblad Blad(Onderneming keten, ToegangsbeheerderForm form, Insz ikzelf)
    {
        var (vervangt, wie) = (form.Functie == Ketenfunctie.Toegangsbeheerder, Insz.Parse(form.Insz));
        var verliest = vervangt && wie != ikzelf && keten.IsToegangsbeheerder(ikzelf) && !keten.Is(Ketenfunctie.CoToegangsbeheerder, ikzelf);
        return new(
            ToegangsbeheerderView.Titel,
            ToegangsbeheerUrls.Toegangsbeheerders(keten.Id),
            new(ToegangsbeheerUrls.Keten(keten.Id), "Terug naar de keten"),
            [new("Hoedanigheid", Ketenwoorden.Hoedanigheid), new("Rol", form.Functie.Naam()), new("INSZ-nummer", wie.Toon(Inzage.EigenInvoer))])
        {
            Uitleg = vervangt ? "Deze persoon wordt toegangsbeheerder in de plaats van de huidige." : "Deze persoon wordt co-toegangsbeheerder, naast de huidige toegangsbeheerder.",
            Waarschuwing = verliest
                ? "U bent nu zelf toegangsbeheerder. Na deze stap kunt u geen subafdelingen meer toevoegen of wijzigen. Gebruikers beheert u dan alleen nog waar u zelf subafdelingsbeheerder bent."
                : null,
            MetOpslaan = true,
        };
    }
}

/// <summary>Who manages the hoedanigheid, with the form to change that.</summary>
/// <param name="Id">Id of the chain.</param>
/// <param name="Nu">Who is toegangsbeheerder, by name.</param>
/// <param name="Aanstellingen">Who was named beside the hoofdtoegangsbeheerder.</param>
/// <param name="Form">The form as typed.</param>
public sealed record ToegangsbeheerderView(Guid Id, string Nu, IReadOnlyList<AanstellingRij> Aanstellingen, ToegangsbeheerderForm Form) : IFormulierView
{
    internal const string Titel = "Toegangsbeheerders";

    internal static IReadOnlyList<Choice> Keuzes { get; } =
        [new(ToegangsbeheerderForm.Vervangen, "Van lokale beheerder veranderen"), new(ToegangsbeheerderForm.Toevoegen, "Een co-lokale beheerder toevoegen")];

    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }

    /// <inheritdoc />
    public Guid? Versie { get; init; }
}

/// <summary>Somebody whose place is about to end.</summary>
/// <param name="Keten">Id of the chain.</param>
/// <param name="Rij">Who.</param>
/// <param name="BenIkHet">Whether that is the reader.</param>
/// <param name="IsCoHoofd">Whether it is a co-hoofdtoegangsbeheerder.</param>
public sealed record BeeindigView(Guid Keten, AanstellingRij Rij, bool BenIkHet, bool IsCoHoofd) : IFormulierView
{
    internal string Terug => IsCoHoofd ? ToegangsbeheerUrls.CoHoofdtoegangsbeheerders(Keten) : ToegangsbeheerUrls.Toegangsbeheerders(Keten);

    internal string Lijst => IsCoHoofd ? "co-hoofdtoegangsbeheerders" : "toegangsbeheerders";

    /// <inheritdoc />
    public FormErrors Errors => FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }
}

internal sealed class ToegangsbeheerderHandler(Documenten documenten, Ketentoegang toegang)
{
    public static FormErrors Controleer(Onderneming keten, ToegangsbeheerderForm form)
    {
        var wie = Insz.Parse(form.Insz);
        if (keten.Hoedanigheid is null)
            return FormErrors.None.Add("keuze", $"Activeer eerst de hoedanigheid “{Ketenwoorden.Hoedanigheid}”");
        if (keten.Toegangsbeheerder?.Wie == wie)
            return FormErrors.None.Add("insz", "Deze persoon is al toegangsbeheerder");
        return form.Functie == Ketenfunctie.CoToegangsbeheerder && keten.Is(Ketenfunctie.CoToegangsbeheerder, wie)
            ? FormErrors.None.Add("insz", "Deze persoon is al co-toegangsbeheerder")
            : FormErrors.None;
    }

    public async Task<Wijziging> StelAanAsync(Onderneming keten, ToegangsbeheerderForm form, CancellationToken cancellationToken)
    {
        var (wie, vorige, personen) = (Insz.Parse(form.Insz), keten.Toegangsbeheerder, await Personen.LeesAsync(documenten, cancellationToken));
        keten.StelAan(form.Functie, wie, null, toegang.Nu);
        return form.Functie == Ketenfunctie.Toegangsbeheerder
            ? await BewaarAsync(keten, "Toegangsbeheerder gewijzigd", vorige is null ? $"{personen.Kort(wie)}." : $"{personen.Kort(vorige.Wie)} werd {personen.Kort(wie)}.", cancellationToken)
            : await BewaarAsync(keten, "Co-toegangsbeheerder toegevoegd", $"{personen.Kort(wie)}.", cancellationToken);
    }

    /// <summary>Whether this place can be ended here: the last toegangsbeheerder is the hoofdtoegangsbeheerder, and stays.</summary>
    public static bool IsTeBeeindigen(Aanstelling aanstelling) => aanstelling.Functie is Ketenfunctie.Toegangsbeheerder or Ketenfunctie.CoToegangsbeheerder or Ketenfunctie.CoHoofdtoegangsbeheerder;

    public async Task<Wijziging> BeeindigAsync(Onderneming keten, Aanstelling aanstelling, CancellationToken cancellationToken)
    {
        var personen = await Personen.LeesAsync(documenten, cancellationToken);
        keten.Beeindig(aanstelling.Id, toegang.Nu);
        var nu = aanstelling.Functie == Ketenfunctie.Toegangsbeheerder && keten.Toegangsbeheerder is { } volgende ? $" Toegangsbeheerder is nu {personen.Kort(volgende.Wie)}." : "";
        return await BewaarAsync(keten, $"{aanstelling.Functie.Naam()} beëindigd", $"{personen.Kort(aanstelling.Wie)}.{nu}", cancellationToken);
    }

    private Task<Wijziging> BewaarAsync(Onderneming keten, string actie, string toelichting, CancellationToken cancellationToken)
    {
        documenten.WijzigKeten(keten);
        var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Onderneming(keten.Id), actie, toelichting);
        // Who took their own last place away, sees the chain no more.
        return documenten.BewaarAsync(keten.Id, ToegangsbeheerUrls.Na(ToegangsbeheerUrls.Keten(keten.Id), regel), cancellationToken);
    }
}
