using AmaWvg.Inspecties.Beheer;

namespace AmaWvg.Inspecties;

/// <summary>The functionele entiteit follows up what begeleiders do about breaches.</summary>
internal static class BeheerRemedieringEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var departement = endpoints.MapGroup("").RequireAuthorization(Policies.Departement);
        BeheerRemedieringenEndpoints.Map(departement);
        departement.MapGet(MijnInspectiesUrls.BeheerRoute, GetAsync);
        departement.MapGet(MijnInspectiesUrls.BeheerBestandRoute, (Guid id, BeheerDocumenten documenten, HttpResponse response, CancellationToken cancellationToken) => documenten.DownloadAsync(id, response, cancellationToken)).MetDownload();
        endpoints.MapPost(MijnInspectiesUrls.BeheerRoute, PostAsync).RequireAuthorization(Policies.Behandelaar);
    }

    private static async Task<IResult> GetAsync(Guid id, Guid? gedaan, Ingediend<BeheerOordeelForm> ingediend, BeheerRemedieringHandler handler, BeheerDocumenten documenten, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Remediering>(id, cancellationToken) is { } remediering
            ? BeheerRemedieringPage.Create(await handler.ViewAsync(remediering, ingediend.Getypt ?? new("", "", ""), ingediend.VersieOf(remediering.Versie), gedaan, cancellationToken))
            : Results.NotFound();

    private static async Task<IResult> PostAsync(Guid id, Ingediend<BeheerOordeelForm> ingediend, BeheerRemedieringHandler handler, BeheerDocumenten documenten, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Remediering>(id, cancellationToken) is not { } remediering)
            return Results.NotFound();
        var versie = remediering.Versie;
        var wijziging = await ingediend.WijzigAsync(async form => versie == ingediend.Versie && remediering.Status is Remedieringstatus.Ingediend
            ? await handler.BeoordeelAsync(remediering, form, cancellationToken) : await documenten.BotsingAsync(remediering.InspectieId, cancellationToken));
        return await wijziging.AntwoordAsync(async () => BeheerRemedieringPage.Create(
            await handler.ViewAsync(remediering, ingediend.Form, ingediend.VersieNa(wijziging, versie), null, cancellationToken) with { Errors = wijziging.Errors, Botsing = wijziging.Botsing }));
    }
}

/// <summary>Judges a plan; with the last breach the inspection closes.</summary>
internal sealed class BeheerRemedieringHandler(BeheerDocumenten documenten, IHuidigeSessie sessie, TimeProvider clock)
{
    public async Task<RemedieringView> ViewAsync(Remediering remediering, BeheerOordeelForm form, Guid versie, Guid? gedaan, CancellationToken cancellationToken) =>
        RemedieringView.Van(remediering, await documenten.BewijzenAsync(remediering, MijnInspectiesUrls.BeheerBestand, cancellationToken), clock.Vandaag(), versie) with
        {
            Oordeel = form,
            Melding = Melding.Van(await documenten.HistoriekregelAsync(gedaan, cancellationToken), sessie, clock),
        };

    public async Task<Wijziging> BeoordeelAsync(Remediering remediering, BeheerOordeelForm form, CancellationToken cancellationToken)
    {
        DateOnly? termijn = form.IsAanvaard ? null : DutchDate.Parse(form.NieuweTermijn);
        if (termijn <= clock.Vandaag())
            return Wijziging.Geweigerd(FormErrors.None.Add("nieuweTermijn", "\"Nieuwe termijn\" moet na vandaag liggen"));
        remediering.Beoordeel(new(form.IsAanvaard, form.Beoordelingsreden, termijn, clock.GetUtcNow(), sessie.Naam));
        documenten.Wijzig(remediering);
        documenten.PubliceerBij(remediering.Hco, new RemedieringBeoordeeld(remediering.Id, remediering.Kop, form.IsAanvaard, form.Beoordelingsreden, termijn));
        var regel = documenten.Noteer(
            remediering.Hco, remediering.InspectieId, form.IsAanvaard ? "Remediëring aanvaard" : "Remediëring onvoldoende",
            $"{remediering.Kop}: {form.Beoordelingsreden}{(termijn is null ? "" : $" Nieuwe termijn: {DutchDate.Format(termijn)}.")}");
        if (await Afsluiting.VindAsync(documenten, remediering, cancellationToken) is { } inspectie)
        {
            inspectie.Sluit();
            documenten.Wijzig(inspectie);
            documenten.PubliceerBij(inspectie.Hco, new InspectieAfgesloten(inspectie.Id));
            documenten.Noteer(inspectie.Hco, inspectie.Id, "Inspectie afgesloten", "Alle inbreuken zijn geremedieerd.");
        }
        return await documenten.BewaarAsync(remediering.InspectieId, MijnInspectiesUrls.BeheerNa(remediering.Id, regel), cancellationToken);
    }
}

/// <summary>The judgement as typed.</summary>
public sealed record BeheerOordeelForm(string Beoordeling, string Beoordelingsreden, string NieuweTermijn) : IFormulier<BeheerOordeelForm>
{
    internal const string Aanvaard = "aanvaard";
    internal const string Onvoldoende = "onvoldoende";

    internal bool IsAanvaard => Beoordeling is Aanvaard;

    /// <inheritdoc />
    public static BeheerOordeelForm Van(IFormCollection velden) => new(FormText.Read(velden, "beoordeling"), FormText.ReadLines(velden, "beoordelingsreden"), FormText.Read(velden, "nieuweTermijn"));
}

internal sealed class BeheerOordeelValidator : AbstractValidator<BeheerOordeelForm>
{
    public BeheerOordeelValidator()
    {
        RuleFor(f => f.Beoordeling).Must(keuze => keuze is BeheerOordeelForm.Aanvaard or BeheerOordeelForm.Onvoldoende).WithMessage("Kies of de remediëring aanvaard is");
        RuleFor(f => f.Beoordelingsreden).TextWithoutInsz("waarom", Remediering.LangsteTekst);
        RuleFor(f => f.NieuweTermijn).RequiredDate("een nieuwe termijn", "Nieuwe termijn").When(f => f.Beoordeling is BeheerOordeelForm.Onvoldoende);
    }
}

/// <summary>What waits for the functionele entiteit: plans to judge, and breaches whose term is over.</summary>
internal sealed class Remedieringvoorraad(BeheerDocumenten documenten, TimeProvider clock) : IWerkvoorraad
{
    public IReadOnlyList<string> Rollen => Kernel.Rollen.Corrigeert;

    public async Task<IReadOnlyList<Werkpunt>> LeesAsync(CancellationToken cancellationToken)
    {
        var alle = await documenten.LijstAsync<Remediering>(vraag => vraag, cancellationToken);
        var (ingediend, teLaat) = (alle.Where(remediering => remediering.Status is Remedieringstatus.Ingediend).ToList(), alle.Count(remediering => remediering.IsTeLaat(clock.Vandaag())));
        return
        [
            .. ingediend.Count == 0 ? Array.Empty<Werkpunt>() : [new($"{DutchNumber.Count(ingediend.Count, "remediëring", "remediëringen")} beoordelen", MijnInspectiesUrls.BeheerWacht(BeheerRemedieringenFilter.Departement), "Begeleiders dienden een plan of bewijs in.", ingediend.Min(remediering => remediering.Termijn))],
            .. teLaat == 0 ? Array.Empty<Werkpunt>() : [new($"{DutchNumber.Count(teLaat, "remediëring", "remediëringen")} over de termijn", MijnInspectiesUrls.BeheerWacht(BeheerRemedieringenFilter.Begeleider), "Begeleiders dienden niets in.")],
        ];
    }
}
