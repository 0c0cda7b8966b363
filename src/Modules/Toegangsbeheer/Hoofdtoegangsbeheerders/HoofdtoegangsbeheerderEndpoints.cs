using AmaWvg.Toegangsbeheer.Hoofdtoegangsbeheerders;

namespace AmaWvg.Toegangsbeheer;

internal static class HoofdtoegangsbeheerderEndpoints
{
    private const Ketenhandeling Handeling = Ketenhandeling.HoofdtoegangsbeheerderAanstellen;

    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(ToegangsbeheerUrls.HoofdtoegangsbeheerderRoute, GetAsync).RequireVerseAanmelding();
        group.MapPost(ToegangsbeheerUrls.HoofdtoegangsbeheerderRoute, PostAsync).RequireVerseAanmelding();
    }

    private static async Task<IResult> GetAsync(
        Guid id, Ingediend<HoofdtoegangsbeheerderForm> ingediend, Ketentoegang toegang, CancellationToken cancellationToken)
    {
        var gevonden = await toegang.KetenAsync(id, Handeling, cancellationToken);
        return gevonden.Weigering ?? HoofdtoegangsbeheerderPage.Create(await ViewAsync(gevonden.Keten, ingediend.Getypt ?? HoofdtoegangsbeheerderForm.Leeg, toegang, cancellationToken) with { Versie = ingediend.VersieOf(gevonden.Keten.Versie) });
    }

    private static async Task<IResult> PostAsync(
        Guid id, Ingediend<HoofdtoegangsbeheerderForm> ingediend, Ketentoegang toegang, HoofdtoegangsbeheerderHandler handler, IHuidigeSessie sessie, CancellationToken cancellationToken)
    {
        var gevonden = await toegang.KetenAsync(id, Handeling, cancellationToken);
        if (gevonden.Weigering is { } weigering)
            return weigering;
        var (keten, view) = (gevonden.Keten, await ViewAsync(gevonden.Keten, ingediend.Form, toegang, cancellationToken));
        return await ingediend.VolgAsync(
            keten,
            toegang,
            (form, errors, botsing, versie) => HoofdtoegangsbeheerderPage.Create(view with { Form = form, Errors = errors, Botsing = botsing, Versie = versie }),
            form => handler.Controleer(keten, form),
            form => Blad(view, form, sessie.Naam),
            form => handler.HandleAsync(keten, form, cancellationToken));
    }

    private static async Task<HoofdtoegangsbeheerderView> ViewAsync(Onderneming keten, HoofdtoegangsbeheerderForm form, Ketentoegang toegang, CancellationToken cancellationToken)
    {
        var personen = await toegang.PersonenAsync(cancellationToken);
        return new(keten.Id, keten.Naam, keten.Hoofdtoegangsbeheerder is { } nu ? personen.InZin(nu.Wie) : null, keten.Hoofdtoegangsbeheerder?.Wie == toegang.Wie, form);
    }

    private static Controleblad Blad(HoofdtoegangsbeheerderView view, HoofdtoegangsbeheerderForm form, string naam) => new(
        HoofdtoegangsbeheerderView.Titel,
        ToegangsbeheerUrls.Hoofdtoegangsbeheerder(view.Id),
        new(ToegangsbeheerUrls.Overzicht, "Terug naar toegangsbeheer"),
        [
            new("Onderneming", view.Naam),
            form.IsAndere ? new("INSZ-nummer", Insz.Parse(form.Insz).Toon(Inzage.EigenInvoer)) : new("Naam", naam),
            new("E-mailadres", form.Email),
            new("Telefoonnummer", form.Telefoon),
            .. form.IsAndere ? new SummaryRij[] { new("Uw e-mailadres", form.EigenEmail), new("Uw telefoonnummer", form.EigenTelefoon) } : [],
        ])
    {
        Uitleg = "De hoofdtoegangsbeheerder wordt meteen ook toegangsbeheerder van elke hoedanigheid.",
        Waarschuwing = view.BenIkHet ? "U bent nu zelf hoofdtoegangsbeheerder. Dat bent u niet meer zodra u bevestigt."
            : view.Nu is null ? null : $"Nu is {view.Nu} hoofdtoegangsbeheerder. Die persoon is dat niet meer zodra u bevestigt.",
        Vinkje = new("bevestigd", "Ja, ik bevestig"),
        Bevestigknop = "Bevestig",
    };
}

/// <summary>What the form shows.</summary>
/// <param name="Id">Id of the chain.</param>
/// <param name="Naam">The onderneming.</param>
/// <param name="Nu">Who is hoofdtoegangsbeheerder now; null for nobody.</param>
/// <param name="BenIkHet">Whether that is the reader.</param>
/// <param name="Form">The form as typed.</param>
public sealed record HoofdtoegangsbeheerderView(Guid Id, string Naam, string? Nu, bool BenIkHet, HoofdtoegangsbeheerderForm Form) : IFormulierView
{
    internal const string Titel = "Hoofdtoegangsbeheerder aanstellen";

    internal static IReadOnlyList<Choice> Keuzes { get; } = [new(HoofdtoegangsbeheerderForm.Ikzelf, "Ikzelf"), new(HoofdtoegangsbeheerderForm.Andere, "Andere persoon")];

    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }

    /// <inheritdoc />
    public Guid? Versie { get; init; }
}

/// <summary>Names a hoofdtoegangsbeheerder; the register is asked once more before it is done.</summary>
internal sealed class HoofdtoegangsbeheerderHandler(Documenten documenten, Ketentoegang toegang, Vertegenwoordigingscontrole vertegenwoordiging)
{
    public Insz Van(HoofdtoegangsbeheerderForm form) => form.IsAndere ? Insz.Parse(form.Insz) : toegang.Wie;

    public FormErrors Controleer(Onderneming keten, HoofdtoegangsbeheerderForm form)
    {
        if (keten.Hoofdtoegangsbeheerder?.Wie != Van(form))
            return FormErrors.None;
        return form.IsAndere
            ? FormErrors.None.Add("insz", "Deze persoon is al hoofdtoegangsbeheerder")
            : FormErrors.None.Add("wie", "U bent al hoofdtoegangsbeheerder. U kunt uzelf niet opnieuw aanstellen");
    }

    public async Task<Wijziging> HandleAsync(Onderneming keten, HoofdtoegangsbeheerderForm form, CancellationToken cancellationToken)
    {
        if (form.Bevestigd != "true")
            return Wijziging.Geweigerd(FormErrors.None.Add("bevestigd", "Vink aan dat u bevestigt"));
        if (await vertegenwoordiging.BezwaarAsync(keten, altijd: true, cancellationToken) is { } bezwaar)
            return Wijziging.Geweigerd(FormErrors.None.Add("bevestigd", bezwaar));

        var (wie, vorige) = (Van(form), keten.Hoofdtoegangsbeheerder);
        keten.StelAan(Ketenfunctie.Hoofdtoegangsbeheerder, wie, new(form.Email, form.Telefoon), toegang.Nu);
        documenten.WijzigKeten(keten);
        var personen = await Personen.LeesAsync(documenten, cancellationToken);
        var regel = documenten.NoteerHistoriek(
            HistoriekOnderwerp.Onderneming(keten.Id),
            "De hoofdtoegangsbeheerder is aangesteld",
            $"{personen.Kort(wie)}{(vorige is null ? "" : $", in plaats van {personen.Kort(vorige.Wie)}")}.{(form.IsAndere ? " De wettelijk vertegenwoordiger verklaarde dat dit een werknemer of wettelijk vertegenwoordiger van de onderneming is." : "")}");
        return await documenten.BewaarAsync(keten.Id, ToegangsbeheerUrls.Na(ToegangsbeheerUrls.Keten(keten.Id), regel), cancellationToken);
    }
}
