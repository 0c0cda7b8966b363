using System.Globalization;
using AmaWvg.Begeleiding.Model;

namespace AmaWvg.Begeleiding;

/// <summary>One version of an agreement by the model: to read, to print, and when it was signed.</summary>
internal static class VersieEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(ModelUrls.VersieRoute, Get);
        group.MapGet(ModelUrls.PdfRoute, GetPdf).MetDownload();
        group.MapGet(ModelUrls.GetekendRoute, GetGetekend);
        group.MapPost(ModelUrls.GetekendRoute, PostGetekend);
    }

    private static async Task<IResult> Get(Guid id, Guid? gedaan, Modelversievinder vinder, VersieQuery query, CancellationToken cancellationToken) =>
        await vinder.VindAsync(id, "modelovereenkomst lezen", cancellationToken) is var (dossier, versie)
            ? VersiePage.Create(await query.RunAsync(dossier, versie, gedaan, cancellationToken))
            : Results.NotFound();

    private static async Task<IResult> GetPdf(Guid id, Modelversievinder vinder, Modellezer lezer, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await vinder.VindAsync(id, "modelovereenkomst als pdf", cancellationToken) is not var (dossier, versie))
            return Results.NotFound();
        var pdf = Modelpdf.Maak(await lezer.TekstAsync(dossier, versie, cancellationToken), versie);
        // A version that is fixed gives the same file every time.
        return Results.File(pdf.Write(versie.VastgelegdOp ?? clock.GetUtcNow()), PdfFile.ContentType, string.Create(CultureInfo.InvariantCulture, $"overeenkomst-versie-{versie.Nummer}{(versie.IsOntwerp ? "-ontwerp" : "")}.pdf"));
    }

    private static async Task<IResult> GetGetekend(Guid id, Ingediend<GetekendForm> ingediend, Modelversievinder vinder, CancellationToken cancellationToken) =>
        await vinder.VindAsync(id, "handtekeningen noteren", cancellationToken) is var (dossier, versie) && !versie.IsOntwerp
            ? GetekendPage.Create(new(id, versie.Nummer, dossier.Deelnemer.VolledigeNaam, ingediend.Getypt ?? GetekendForm.Van(versie.Getekend), ingediend.VersieOf(versie.Versie)))
            : Results.NotFound();

    private static async Task<IResult> PostGetekend(
        Guid id, Ingediend<GetekendForm> ingediend, Documenten documenten, Modelversievinder vinder, GetekendHandler handler, CancellationToken cancellationToken)
    {
        if (await vinder.VindAsync(id, "handtekeningen noteren", cancellationToken) is not var (dossier, versie) || versie.IsOntwerp)
            return Results.NotFound();
        var wijziging = await ingediend.WijzigAsync(form => handler.BewaarAsync(versie, form, ingediend.Versie, cancellationToken));
        var nu = await ingediend.VersieNaAsync(wijziging, async () => (await documenten.LoadAsync<Modelversie>(id, cancellationToken))!.Versie);
        return wijziging.Antwoord(() => GetekendPage.Create(new(id, versie.Nummer, dossier.Deelnemer.VolledigeNaam, ingediend.Form, nu) { Errors = wijziging.Errors, Botsing = wijziging.Botsing }));
    }
}

/// <summary>Finds a version with its agreement, and writes in the access log whom it shows.</summary>
internal sealed class Modelversievinder(Documenten documenten, Modellezer lezer, Toegangslogboek logboek)
{
    public async Task<(Modeldossier Dossier, Modelversie Versie)?> VindAsync(Guid id, string doel, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Modelversie>(id, cancellationToken) is not { } versie || await lezer.VindAsync(versie.OvereenkomstId, cancellationToken) is not { } dossier)
            return null;
        await logboek.NoteerAsync(doel, 1, dossier.Deelnemer.Id, cancellationToken);
        return (dossier, versie);
    }
}

/// <summary>A version to read.</summary>
/// <param name="Id">The version.</param>
/// <param name="Overeenkomst">The agreement.</param>
/// <param name="Nummer">Its number.</param>
/// <param name="Deelnemer">Name of the participant.</param>
/// <param name="Tekst">What it says.</param>
/// <param name="Controlegetal">Its mark; null for a draft.</param>
/// <param name="Rij">How far it is signed; null for a draft.</param>
/// <param name="Scans">Scans of what was signed; null for a draft.</param>
/// <param name="Melding">What was just done.</param>
public sealed record VersieView(
    Guid Id, Guid Overeenkomst, int Nummer, string Deelnemer, Modeltekst Tekst, string? Controlegetal, ModelversieRij? Rij, BewijsmapView? Scans, Melding? Melding);

internal sealed class VersieQuery(Documenten documenten, Modellezer lezer, IHuidigeSessie sessie, TimeProvider clock)
{
    public async Task<VersieView> RunAsync(Modeldossier dossier, Modelversie versie, Guid? gedaan, CancellationToken cancellationToken) => new(
        versie.Id,
        dossier.Overeenkomst.Id,
        versie.Nummer,
        dossier.Deelnemer.VolledigeNaam,
        await lezer.TekstAsync(dossier, versie, cancellationToken),
        versie.Controlegetal,
        versie.IsOntwerp ? null : ModelQuery.Rij(versie, dossier.Overeenkomst.Periode.Van),
        versie.IsOntwerp ? null : BewijsmapView.Van(versie.Id, "Scan van de getekende overeenkomst", await documenten.BijlagenAsync([versie.Id], cancellationToken)),
        Melding.Van(await documenten.HistoriekregelAsync(gedaan, cancellationToken), sessie, clock));
}

/// <summary>What the form shows.</summary>
public sealed record GetekendView(Guid Id, int Nummer, string Deelnemer, GetekendForm Form, Guid? Versie) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }
}

/// <summary>The days of the signatures as typed.</summary>
public sealed record GetekendForm(string GetekendDeelnemer, string GetekendWerkpost, string GetekendBegeleider) : IFormulier<GetekendForm>
{
    /// <inheritdoc />
    public static GetekendForm Van(IFormCollection velden) => new(
        FormText.Read(velden, "getekendDeelnemer"), FormText.Read(velden, "getekendWerkpost"), FormText.Read(velden, "getekendBegeleider"));

    internal static GetekendForm Van(Handtekeningen getekend) => new(DutchDate.Format(getekend.Deelnemer), DutchDate.Format(getekend.Werkpost), DutchDate.Format(getekend.Begeleider));

    internal Handtekeningen Handtekeningen => new(DutchDate.ParseOptional(GetekendDeelnemer), DutchDate.ParseOptional(GetekendWerkpost), DutchDate.ParseOptional(GetekendBegeleider));
}

internal sealed class GetekendValidator : AbstractValidator<GetekendForm>
{
    public GetekendValidator(TimeProvider clock)
    {
        Dag(RuleFor(f => f.GetekendDeelnemer), "Getekend op door de deelnemer");
        Dag(RuleFor(f => f.GetekendWerkpost), "Getekend op door de werkpost");
        Dag(RuleFor(f => f.GetekendBegeleider), "Getekend op door de begeleider");

        void Dag(IRuleBuilder<GetekendForm, string> rule, string label) => rule.ExistingDate(label)
            .Must(text => !DutchDate.TryParse(text, out var dag) || dag <= clock.Vandaag()).WithMessage($"\"{label}\" kan niet in de toekomst liggen");
    }
}

internal sealed class GetekendHandler(Documenten documenten)
{
    public async Task<Wijziging> BewaarAsync(Modelversie versie, GetekendForm form, Guid gezien, CancellationToken cancellationToken)
    {
        if (versie.Versie != gezien)
            return await documenten.BotsingAsync(versie.OvereenkomstId, cancellationToken);
        var (was, wordt) = (versie.Getekend, form.Handtekeningen);
        if (was == wordt)
            return Wijziging.Gelukt(ModelUrls.Versie(versie.Id));
        versie.Teken(wordt);
        documenten.Wijzig(versie);
        var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Begeleiding(versie.OvereenkomstId), Organisatieacties.ModelGetekend, $"Versie {versie.Nummer}: {Verschillen.Zin(Feiten(was), Feiten(wordt))}");
        return await documenten.BewaarAsync(versie.OvereenkomstId, $"{ModelUrls.Versie(versie.Id)}?gedaan={regel}", cancellationToken);
    }

    private static IReadOnlyList<KeyValuePair<string, string>> Feiten(Handtekeningen getekend) => [.. getekend.Alle.Select(een => KeyValuePair.Create(een.Wie, DutchDate.Format(een.Op)))];
}
