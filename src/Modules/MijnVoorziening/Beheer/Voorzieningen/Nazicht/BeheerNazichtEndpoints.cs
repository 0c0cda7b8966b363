using AmaWvg.MijnVoorziening.Beheer.Voorzieningen.Nazicht;
using Microsoft.Extensions.Options;

namespace AmaWvg.MijnVoorziening;

internal static class BeheerNazichtEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(VoorzieningenUrls.NazichtRoute, Get).RequireAuthorization(Policies.Behandelaar);
        group.MapPost(VoorzieningenUrls.NazichtRoute, Post).RequireAuthorization(Policies.Behandelaar);
    }

    private static async Task<IResult> Get(Guid id, HttpContext context, Ingediend<BeheerNazichtForm> ingediend, BeheerNazichtQuery query, CancellationToken cancellationToken)
    {
        if (await query.VindAsync(id, cancellationToken) is not { } rekening)
            return Results.NotFound();
        var view = await query.ToonAsync(rekening, cancellationToken);
        return await query.WachtAsync(id, cancellationToken)
            ? BeheerNazichtPage.Create(view with { Form = ingediend.Getypt ?? BeheerNazichtForm.Leeg })
            : Results.Redirect(context.Keep(PortaalUrls.BeheerVoorziening(view.Voorziening)));
    }

    private static async Task<IResult> Post(
        Guid id, Ingediend<BeheerNazichtForm> ingediend, BeheerNazichtQuery query, BeheerNazichtHandler handler, CancellationToken cancellationToken)
    {
        if (await query.VindAsync(id, cancellationToken) is not { } rekening)
            return Results.NotFound();
        var view = await query.ToonAsync(rekening, cancellationToken);
        var wijziging = await ingediend.WijzigAsync(async form => form.Controleer() is { Any: true } errors ? Wijziging.Geweigerd(errors)
            : await query.WachtAsync(id, cancellationToken) ? await handler.HandleAsync(rekening, form, cancellationToken)
            : await handler.AlBeslistAsync(view.Voorziening, cancellationToken));
        return wijziging.Antwoord(() => BeheerNazichtPage.Create(view with
        {
            Form = ingediend.Form,
            Errors = wijziging.Errors,
            Botsing = wijziging.Botsing is { } botsing ? botsing with { IsKlaar = true } : null,
        }));
    }
}

/// <summary>An account number that waits, with what staff need to judge it.</summary>
/// <param name="Id">The account number in addresses.</param>
/// <param name="Voorziening">Id of the organisation.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Iban">The new number, in groups of four.</param>
/// <param name="Nu">The number that payments use now, if any.</param>
/// <param name="Gemeld">When it was given, in Brussels.</param>
/// <param name="Contactpersoon">Who is the contact person now, with the ways to reach that person.</param>
/// <param name="Vervangen">The contact persons and addresses that changed or were removed shortly before, with the day.</param>
/// <param name="Form">The form as typed.</param>
/// <param name="Errors">What is wrong with it.</param>
/// <param name="Botsing">What somebody else decided in the meantime.</param>
public sealed record BeheerNazichtView(
    Guid Id, Guid Voorziening, string Naam, string Iban, string? Nu, DateTimeOffset Gemeld, string? Contactpersoon, IReadOnlyList<string> Vervangen,
    BeheerNazichtForm Form, FormErrors Errors, Botsing? Botsing = null) : IFormulierView;

/// <summary>The form as typed.</summary>
/// <param name="Toelichting">What staff found out; the organisation reads it.</param>
/// <param name="Vrijgeven">Whether the button to release was pressed; null for neither button.</param>
public sealed record BeheerNazichtForm(string Toelichting, bool? Vrijgeven) : IFormulier<BeheerNazichtForm>
{
    internal const int LangsteToelichting = 1000;
    internal const string Besluit = "besluit", Vrij = "vrijgeven", Weiger = "weigeren";

    internal static BeheerNazichtForm Leeg { get; } = new("", null);

    /// <inheritdoc />
    public static BeheerNazichtForm Van(IFormCollection velden) => new(
        FormText.ReadLines(velden, "toelichting"), velden[Besluit].ToString() switch { Vrij => true, Weiger => false, _ => null });

    internal FormErrors Controleer() => this switch
    {
        { Toelichting: "" } => FormErrors.None.Add("toelichting", "Vul in wat u naging; de voorziening krijgt die tekst te lezen"),
        _ when !Letterbeeld.Past(Toelichting, LangsteToelichting) => FormErrors.None.Add("toelichting", $"Vul een toelichting van ten hoogste {LangsteToelichting} tekens in"),
        { Vrijgeven: null } => FormErrors.None.Add("toelichting", "Kies Vrijgeven of Weigeren"),
        _ => FormErrors.None,
    };
}

/// <summary>Releases an account number for payments, or refuses it for good.</summary>
internal sealed class BeheerNazichtHandler(BeheerDocumenten documenten, TimeProvider clock)
{
    /// <summary>Somebody else decided, or the organisation gave another number.</summary>
    public Task<Wijziging> AlBeslistAsync(Guid voorziening, CancellationToken cancellationToken) => documenten.BotsingAsync(voorziening, cancellationToken);

    public async Task<Wijziging> HandleAsync(Rekeningnummer rekening, BeheerNazichtForm form, CancellationToken cancellationToken)
    {
        var (nu, isVrij) = (clock.GetUtcNow(), form.Vrijgeven is true);
        var voorziening = await documenten.VoorzieningVanAsync(rekening.Hco, cancellationToken);
        var vorige = (await documenten.VorigeAdressenAsync(DateTimeOffset.MinValue, cancellationToken, rekening.Hco)).Select(v => v.Email);
        var bruikbaar = new[] { rekening.BruikbaarVanaf, BrusselseTijd.DagVan(nu) }.Max();
        rekening.ZieNa(new(isVrij, form.Toelichting, nu));
        documenten.Wijzig(rekening);
        documenten.PubliceerBij(rekening.Hco, new RekeningnummerNagezien(isVrij, bruikbaar, form.Toelichting, Berichtadressen.Elk(vorige)));
        var regel = documenten.NoteerHistoriekBij(
            rekening.Hco, HistoriekOnderwerp.Voorziening(voorziening.Id), isVrij ? "Rekeningnummer vrijgegeven" : "Rekeningnummer geweigerd",
            $"{rekening.Iban.Weergave}. {form.Toelichting}", Departement.Naam);
        return await documenten.BewaarAsync(voorziening.Id, VoorzieningenUrls.VoorzieningNa(voorziening.Id, regel), cancellationToken);
    }
}

/// <summary>Account numbers that wait for the department.</summary>
internal sealed class BeheerNazichtQuery(BeheerDocumenten documenten, Toegangslogboek toegangslog, TimeProvider clock, IOptions<RekeningOptions> options)
{
    /// <summary>Those that wait now, the oldest first: one that was followed by another waits for nothing.</summary>
    public Task<List<(Guid Id, HcoNummer Hco)>> WachtendAsync(CancellationToken cancellationToken) => documenten.LeesAsync(
        $"""
        select id, tenant_id from {documenten.Tabel<Rekeningnummer>()} wacht
        where (data ->> 'wacht_op_nazicht')::boolean and data ->> 'nazicht' is null
          and not exists (select from {documenten.Tabel<Rekeningnummer>()} later where later.tenant_id = wacht.tenant_id and (later.data ->> 'vorige')::uuid = wacht.id)
        order by (data ->> 'gemeld')::timestamptz
        """,
        [], rij => (rij.GetGuid(0), HcoNummer.Hydrate(rij.GetString(1))), cancellationToken);

    /// <summary>One that waits or waited; null when there is none with this id.</summary>
    public async Task<Rekeningnummer?> VindAsync(Guid id, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Rekeningnummer>(id, cancellationToken) is { WachtOpNazicht: true } rekening ? rekening : null;

    /// <summary>Whether one still waits.</summary>
    public async Task<bool> WachtAsync(Guid id, CancellationToken cancellationToken) => (await WachtendAsync(cancellationToken)).Exists(wachtend => wachtend.Id == id);

    public async Task<BeheerNazichtView> ToonAsync(Rekeningnummer rekening, CancellationToken cancellationToken)
    {
        var (hco, sinds) = (rekening.Hco, rekening.Gemeld.AddDays(-options.Value.Nazichtdagen));
        var voorziening = await documenten.VoorzieningVanAsync(hco, cancellationToken);
        var rekeningen = await documenten.RekeningenAsync(cancellationToken, hco);
        var vervangen = await documenten.VorigeAdressenAsync(sinds, cancellationToken, hco);
        await toegangslog.NoteerBijAsync(hco, "nazicht rekeningnummer", 1, voorziening.Id, cancellationToken);
        return new(
            rekening.Id,
            voorziening.Id,
            voorziening.Naam,
            rekening.Iban.Weergave,
            Rekeningnummer.OpDag(rekeningen, clock.Vandaag())?.Iban.Weergave,
            BrusselseTijd.Lokaal(rekening.Gemeld),
            voorziening.Contactpersoon?.Voluit,
            [.. vervangen.Select(v => $"{v.Persoon ?? v.Email}, tot {DutchDate.Format(BrusselseTijd.DagVan(v.Tot))}")],
            BeheerNazichtForm.Leeg,
            FormErrors.None);
    }
}
