using AmaWvg.Toegangsbeheer.CoHoofdtoegangsbeheerders;

namespace AmaWvg.Toegangsbeheer;

internal static class CoHoofdEndpoints
{
    private const Ketenhandeling Handeling = Ketenhandeling.CoHoofdtoegangsbeheerdersAanstellen;

    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(ToegangsbeheerUrls.CoHoofdtoegangsbeheerdersRoute, GetAsync).RequireVerseAanmelding();
        group.MapPost(ToegangsbeheerUrls.CoHoofdtoegangsbeheerdersRoute, PostAsync).RequireVerseAanmelding();
    }

    private static async Task<IResult> GetAsync(Guid id, Ingediend<CoHoofdForm> ingediend, Ketentoegang toegang, CancellationToken cancellationToken)
    {
        var gevonden = await toegang.KetenAsync(id, Handeling, cancellationToken);
        return gevonden.Weigering ?? CoHoofdPage.Create(await ViewAsync(gevonden.Keten, ingediend.Getypt ?? CoHoofdForm.Leeg, toegang, cancellationToken) with { Versie = ingediend.VersieOf(gevonden.Keten.Versie) });
    }

    private static async Task<IResult> PostAsync(Guid id, Ingediend<CoHoofdForm> ingediend, Ketentoegang toegang, CoHoofdHandler handler, CancellationToken cancellationToken)
    {
        var gevonden = await toegang.KetenAsync(id, Handeling, cancellationToken);
        if (gevonden.Weigering is { } weigering)
            return weigering;
        var (keten, view) = (gevonden.Keten, await ViewAsync(gevonden.Keten, ingediend.Form, toegang, cancellationToken));
        return await ingediend.VolgAsync(
            keten,
            toegang,
            (form, errors, botsing, versie) => CoHoofdPage.Create(view with { Form = form, Errors = errors, Botsing = botsing, Versie = versie }),
            form => CoHoofdHandler.Controleer(keten, form),
            form => Blad(keten, form),
            form => handler.HandleAsync(keten, form, cancellationToken));
    }

    private static async Task<CoHoofdView> ViewAsync(Onderneming keten, CoHoofdForm form, Ketentoegang toegang, CancellationToken cancellationToken)
    {
        var co = keten.CoHoofdtoegangsbeheerders;
        var (personen, inzage) = await toegang.ToonAsync(keten.Id, [.. co.Select(aanstelling => aanstelling.Wie)], cancellationToken);
        return new(keten.Id, keten.Naam, personen.NaamOfNiemand(keten.Hoofdtoegangsbeheerder?.Wie), [.. co.Select(aanstelling => KetenQuery.Rij(aanstelling, personen, inzage))], form);
    }

    private static Controleblad Blad(Onderneming keten, CoHoofdForm form) => new(
        CoHoofdView.Titel,
        ToegangsbeheerUrls.CoHoofdtoegangsbeheerders(keten.Id),
        new(ToegangsbeheerUrls.Keten(keten.Id), "Terug naar de keten"),
        [new("Onderneming", keten.Naam), new("INSZ-nummer", Insz.Parse(form.Insz).Toon(Inzage.EigenInvoer)), new("E-mailadres", form.Email), new("Telefoonnummer", form.Telefoon)])
    {
        Uitleg = "Deze persoon wordt co-hoofdtoegangsbeheerder, naast de hoofdtoegangsbeheerder.",
        Vinkje = new("bevestigd", "Ja, ik bevestig"),
        Bevestigknop = "Bevestig",
    };
}

/// <summary>The co-hoofdtoegangsbeheerders, with the form to add one.</summary>
/// <param name="Id">Id of the chain.</param>
/// <param name="Naam">The onderneming.</param>
/// <param name="Nu">Who is hoofdtoegangsbeheerder, by name.</param>
/// <param name="Aanstellingen">Who is co-hoofdtoegangsbeheerder.</param>
/// <param name="Form">The form as typed.</param>
public sealed record CoHoofdView(Guid Id, string Naam, string Nu, IReadOnlyList<AanstellingRij> Aanstellingen, CoHoofdForm Form) : IFormulierView
{
    internal const string Titel = "Co-hoofdtoegangsbeheerders";

    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }

    /// <inheritdoc />
    public Guid? Versie { get; init; }
}

/// <summary>Adds a co-hoofdtoegangsbeheerder.</summary>
internal sealed class CoHoofdHandler(Documenten documenten, Ketentoegang toegang, Vertegenwoordigingscontrole vertegenwoordiging)
{
    public static FormErrors Controleer(Onderneming keten, CoHoofdForm form)
    {
        var wie = Insz.Parse(form.Insz);
        return keten.Hoofdtoegangsbeheerder is not { } hoofd ? FormErrors.None.Add("insz", "Deze onderneming heeft nog geen hoofdtoegangsbeheerder. Stel die eerst aan")
            : hoofd.Wie == wie ? FormErrors.None.Add("insz", "Deze persoon is al hoofdtoegangsbeheerder")
            : keten.Is(Ketenfunctie.CoHoofdtoegangsbeheerder, wie) ? FormErrors.None.Add("insz", "Deze persoon is al co-hoofdtoegangsbeheerder")
            : FormErrors.None;
    }

    public async Task<Wijziging> HandleAsync(Onderneming keten, CoHoofdForm form, CancellationToken cancellationToken)
    {
        if (form.Bevestigd != "true")
            return Wijziging.Geweigerd(FormErrors.None.Add("bevestigd", "Vink aan dat u bevestigt"));
        if (await vertegenwoordiging.BezwaarAsync(keten, altijd: false, cancellationToken) is { } bezwaar)
            return Wijziging.Geweigerd(FormErrors.None.Add("bevestigd", bezwaar));
        var (wie, personen) = (Insz.Parse(form.Insz), await Personen.LeesAsync(documenten, cancellationToken));
        keten.StelAan(Ketenfunctie.CoHoofdtoegangsbeheerder, wie, new(form.Email, form.Telefoon), toegang.Nu);
        documenten.WijzigKeten(keten);
        var regel = documenten.NoteerHistoriek(
            HistoriekOnderwerp.Onderneming(keten.Id), "Co-hoofdtoegangsbeheerder toegevoegd",
            $"{personen.Kort(wie)}. {toegang.Nu.Door} verklaarde dat dit een werknemer of wettelijk vertegenwoordiger van de onderneming is.");
        return await documenten.BewaarAsync(keten.Id, ToegangsbeheerUrls.Na(ToegangsbeheerUrls.Keten(keten.Id), regel), cancellationToken);
    }
}
