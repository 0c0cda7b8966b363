using AmaWvg.MijnVoorziening.Contactgegevens;

namespace AmaWvg.MijnVoorziening;

internal static class ContactpersoonEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(MijnVoorzieningUrls.Contactpersoon, Get).RequireVerseAanmelding();
        group.MapPost(MijnVoorzieningUrls.Contactpersoon, Post).RequireVerseAanmelding();
    }

    private static async Task<IResult> Get(HttpContext context, Ingediend<ContactpersoonForm> ingediend, Documenten documenten, CancellationToken cancellationToken)
    {
        var voorziening = await documenten.EigenVoorzieningAsync(cancellationToken);
        return ContactpersoonPage.Create(new(ingediend.Getypt ?? ContactpersoonForm.Van(voorziening), ingediend.VersieOf(voorziening.Versie)) { Herkomst = Aanvraagherkomst.Van(context.Request.Query) });
    }

    private static async Task<IResult> Post(
        HttpContext context, Ingediend<ContactpersoonForm> ingediend, Documenten documenten, ContactpersoonHandler handler, CancellationToken cancellationToken)
    {
        var herkomst = Aanvraagherkomst.Van(context.Request.Query);
        var voorziening = await documenten.EigenVoorzieningAsync(cancellationToken);
        var wijziging = await ingediend.WijzigAsync(form => handler.HandleAsync(voorziening, form, ingediend.Versie, herkomst, cancellationToken));
        var versie = await ingediend.VersieNaAsync(wijziging, async () => (await documenten.EigenVoorzieningAsync(cancellationToken)).Versie);
        return wijziging.Antwoord(() => ContactpersoonPage.Create(new(ingediend.Form, versie) { Errors = wijziging.Errors, Botsing = wijziging.Botsing, Herkomst = herkomst }));
    }
}

/// <summary>What the form shows.</summary>
/// <param name="Form">The form as typed.</param>
/// <param name="Versie">The version of the organisation that the form was opened with.</param>
public sealed record ContactpersoonView(ContactpersoonForm Form, Guid? Versie) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }

    /// <summary>Where the change leads back to.</summary>
    public Aanvraagherkomst Herkomst { get; init; }
}

internal sealed class ContactpersoonHandler(Documenten documenten, Waarschuwing waarschuwing)
{
    public async Task<Wijziging> HandleAsync(Voorziening voorziening, ContactpersoonForm form, Guid versie, Aanvraagherkomst herkomst, CancellationToken cancellationToken)
    {
        var (was, wordt) = (voorziening.Contactpersoon, form.Persoon);
        if (was == wordt)
            return Wijziging.Gelukt(herkomst.Terug.Url);
        if (voorziening.Versie != versie)
            return await documenten.BotsingAsync(voorziening.Id, cancellationToken);

        documenten.Publiceer(new ContactpersoonGewijzigd(await waarschuwing.AdressenAsync(voorziening, cancellationToken, wordt.Email)));
        if (was is not null)
            waarschuwing.Onthoud(voorziening, was);
        voorziening.Benoem(wordt);
        documenten.Wijzig(voorziening);
        var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Voorziening(voorziening.Id), "Contactpersoon gewijzigd", Toelichting(was, wordt));
        return await documenten.BewaarAsync(voorziening.Id, herkomst.Na(regel), cancellationToken);
    }

    private static string Toelichting(Contactpersoon? was, Contactpersoon wordt) =>
        was is null ? $"{wordt.Voluit}." : $"{was.Voluit} werd {wordt.Voluit}.";
}

/// <summary>The form as typed.</summary>
public sealed record ContactpersoonForm(string Voornaam, string Naam, string Email, string Telefoon) : IFormulier<ContactpersoonForm>
{
    /// <inheritdoc />
    public static ContactpersoonForm Van(IFormCollection velden) => new(
        FormText.Read(velden, "voornaam"), FormText.Read(velden, "naam"), FormText.Read(velden, "email"), ContactRules.CleanTelephone(FormText.Read(velden, "telefoon")));

    internal static ContactpersoonForm Van(Voorziening voorziening) => voorziening.Contactpersoon is { } persoon
        ? new(persoon.Voornaam, persoon.Naam, persoon.Email, persoon.Telefoon)
        : new("", "", "", "");

    internal Contactpersoon Persoon => new(Voornaam, Naam, Email, Telefoon);
}

internal sealed class ContactpersoonValidator : AbstractValidator<ContactpersoonForm>
{
    private const int LangsteNaam = 60;

    public ContactpersoonValidator()
    {
        RuleFor(f => f.Voornaam).TextWithoutInsz("een voornaam", LangsteNaam);
        RuleFor(f => f.Naam).TextWithoutInsz("een naam", LangsteNaam);
        RuleFor(f => f.Email).Email();
        RuleFor(f => f.Telefoon).Telephone();
    }
}
