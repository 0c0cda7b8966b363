using AmaWvg.MijnVoorziening.Rekeningwijziging;
using Microsoft.Extensions.Options;

namespace AmaWvg.MijnVoorziening;

internal static class RekeningnummerEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(MijnVoorzieningUrls.Rekeningnummer, Get).RequireVerseAanmelding();
        group.MapPost(MijnVoorzieningUrls.Rekeningnummer, Post).RequireVerseAanmelding();
    }

    private static async Task<IResult> Get(HttpContext context, Ingediend<RekeningnummerForm> ingediend, RekeningnummerHandler handler, CancellationToken cancellationToken)
    {
        var view = await handler.ToonAsync(cancellationToken);
        return RekeningnummerPage.Create(view with { Form = ingediend.Getypt ?? view.Form, Herkomst = Aanvraagherkomst.Van(context.Request.Query) });
    }

    private static async Task<IResult> Post(HttpContext context, Ingediend<RekeningnummerForm> ingediend, RekeningnummerHandler handler, CancellationToken cancellationToken)
    {
        var herkomst = Aanvraagherkomst.Van(context.Request.Query);
        var wijziging = await ingediend.WijzigAsync(form => handler.HandleAsync(form, herkomst, cancellationToken));
        return await wijziging.AntwoordAsync(async () =>
        {
            // After a conflict the next post is about the number of now.
            var view = await handler.ToonAsync(cancellationToken);
            var form = wijziging.Botsing is null ? ingediend.Form : ingediend.Form with { Vorige = view.Form.Vorige };
            return RekeningnummerPage.Create(view with { Form = form, Errors = wijziging.Errors, Botsing = wijziging.Botsing, Herkomst = herkomst });
        });
    }
}

/// <summary>What the form shows.</summary>
/// <param name="Huidig">The account number known now, in groups of four, if any.</param>
/// <param name="BruikbaarVanaf">First day on which a new one would be used.</param>
/// <param name="Form">The form as typed.</param>
/// <param name="Errors">What is wrong with it.</param>
/// <param name="Botsing">What somebody else changed in the meantime.</param>
public sealed record RekeningnummerView(string? Huidig, DateOnly BruikbaarVanaf, RekeningnummerForm Form, FormErrors Errors, Botsing? Botsing = null) : IFormulierView
{
    /// <summary>Whether the department looks at a new one first.</summary>
    public bool MoetWachten { get; init; }

    /// <summary>Where the change leads back to.</summary>
    public Aanvraagherkomst Herkomst { get; init; }
}

internal sealed class RekeningnummerHandler(
    Documenten documenten, Waarschuwing waarschuwing, TimeProvider clock, IOptions<RekeningOptions> options)
{
    /// <summary>What the form shows before anything is typed.</summary>
    public async Task<RekeningnummerView> ToonAsync(CancellationToken cancellationToken)
    {
        var huidig = await NieuwsteAsync(cancellationToken);
        return new(
            huidig is { IsGeweigerd: false } ? huidig.Iban.Weergave : null, clock.Vandaag().AddDays(options.Value.Wachtdagen), new("", Kenmerk(huidig)), FormErrors.None)
        {
            MoetWachten = Rekeningnummer.MoetWachten(huidig, await waarschuwing.IsPasVervangenAsync(cancellationToken)),
        };
    }

    public async Task<Wijziging> HandleAsync(RekeningnummerForm form, Aanvraagherkomst herkomst, CancellationToken cancellationToken)
    {
        var (voorziening, huidig, iban) = (await documenten.EigenVoorzieningAsync(cancellationToken), await NieuwsteAsync(cancellationToken), Iban.Parse(form.Rekeningnummer));
        if (huidig is { IsGeweigerd: false } && huidig.Iban == iban)
            return Wijziging.Gelukt(herkomst.Terug.Url);
        if (Kenmerk(huidig) != form.Vorige)
            return await documenten.BotsingAsync(voorziening.Id, cancellationToken);

        var nieuw = Rekeningnummer.Meld(
            voorziening.Hco, iban, huidig, clock.GetUtcNow(), options.Value.Wachtdagen, await waarschuwing.IsPasVervangenAsync(cancellationToken));
        var adressen = await waarschuwing.AdressenAsync(voorziening, cancellationToken);
        documenten.Nieuw(nieuw);
        documenten.Publiceer(nieuw.Wacht ? (IGebeurtenis)new RekeningnummerWacht(adressen) : new RekeningnummerGewijzigd(nieuw.BruikbaarVanaf, adressen));
        var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Voorziening(voorziening.Id), "Rekeningnummer gewijzigd", Toelichting(huidig, nieuw));
        return await documenten.BewaarEenmaligAsync([voorziening.Id], herkomst.Na(regel), MijnVoorzieningDocumenten.RekeningIndex, cancellationToken);
    }

    private async Task<Rekeningnummer?> NieuwsteAsync(CancellationToken cancellationToken) => await documenten.RekeningenAsync(cancellationToken) is [var nieuwste, ..] ? nieuwste : null;

    private static string Kenmerk(Rekeningnummer? rekening) => rekening?.Id.ToString() ?? "";

    private static string Toelichting(Rekeningnummer? was, Rekeningnummer wordt) =>
        $"{(was is null ? "" : $"{was.Iban.Weergave} werd ")}{wordt.Iban.Weergave}. {(wordt.Wacht ? "Het Departement Zorg kijkt dit nummer eerst na." : $"Wij betalen op dit nummer vanaf {DutchDate.Format(wordt.BruikbaarVanaf)}.")}";
}

/// <summary>The form as typed, with the account number that the person saw.</summary>
public sealed record RekeningnummerForm(string Rekeningnummer, string Vorige) : IFormulier<RekeningnummerForm>
{
    /// <inheritdoc />
    public static RekeningnummerForm Van(IFormCollection velden) => new(FormText.Read(velden, "rekeningnummer"), FormText.Read(velden, "vorige"));
}

internal sealed class RekeningnummerValidator : AbstractValidator<RekeningnummerForm>
{
    public RekeningnummerValidator() => RuleFor(f => f.Rekeningnummer).Correct(Nummerveld.IbanFout);
}
