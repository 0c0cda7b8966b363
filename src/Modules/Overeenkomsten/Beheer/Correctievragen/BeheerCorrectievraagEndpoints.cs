using AmaWvg.Overeenkomsten.Beheer.Correctievragen;
using Marten;

namespace AmaWvg.Overeenkomsten;

/// <summary>Staff refuse what an organisation asked to set right. They accept it by setting it right.</summary>
internal static class BeheerCorrectievraagEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(BeheerUrls.CorrectievraagRoute, Get).RequireAuthorization(Policies.Behandelaar);
        group.MapPost(BeheerUrls.CorrectievraagRoute, Post).RequireAuthorization(Policies.Behandelaar);
    }

    private static async Task<IResult> Get(
        Guid id, HttpContext context, Ingediend<BeheerCorrectievraagForm> ingediend, BeheerCorrectieHandler handler, CancellationToken cancellationToken) =>
        await handler.LaadAsync(id, cancellationToken) switch
        {
            null => Results.NotFound(),
            { Vraag: { } vraag } dossier => BeheerCorrectievraagPage.Create(View(dossier, vraag, ingediend.Getypt ?? new(""))),
            _ => Results.Redirect(context.Keep(BeheerUrls.Overeenkomst(id))),
        };

    private static async Task<IResult> Post(
        Guid id, Ingediend<BeheerCorrectievraagForm> ingediend, BeheerCorrectieHandler dossiers, BeheerCorrectievraagHandler handler, CancellationToken cancellationToken)
    {
        if (await dossiers.LaadAsync(id, cancellationToken) is not { } dossier)
            return Results.NotFound();
        var wijziging = await ingediend.WijzigAsync(form => handler.HandleAsync(dossier.Overeenkomst, dossier.Vraag, form.Reden, cancellationToken));
        return wijziging.Antwoord(() => BeheerCorrectievraagPage.Create(View(dossier, dossier.Vraag, ingediend.Form) with
        {
            Errors = wijziging.Errors,
            Botsing = wijziging.Botsing is { } botsing ? botsing with { IsKlaar = true } : null,
        }));
    }

    private static BeheerCorrectievraagView View(Correctiedossier dossier, Correctievraag? vraag, BeheerCorrectievraagForm form)
    {
        var o = dossier.Overeenkomst;
        return new(o.Id, o.VolledigeNaam,
            [
                new("Deelnemer", o.VolledigeNaam), new("Referentie", o.Referentie), new("Startdatum nu", DutchDate.Format(o.Startdatum)),
                .. vraag is null ? Array.Empty<SummaryRij>() :
                [
                    new("Gevraagde startdatum", DutchDate.Format(vraag.Startdatum)), new("Waarom", vraag.Toelichting),
                    new("Gevraagd", $"op {DutchDate.Format(BrusselseTijd.DagVan(vraag.GevraagdOp))} door {vraag.Door}"),
                ],
            ], form);
    }
}

/// <summary>The form as typed.</summary>
public sealed record BeheerCorrectievraagForm(string Reden) : IFormulier<BeheerCorrectievraagForm>
{
    /// <inheritdoc />
    public static BeheerCorrectievraagForm Van(IFormCollection velden) => new(FormText.ReadLines(velden, "reden"));
}

internal sealed class BeheerCorrectievraagValidator : AbstractValidator<BeheerCorrectievraagForm>
{
    public BeheerCorrectievraagValidator() => RuleFor(f => f.Reden)
        .NotEmpty().WithMessage("Vul de reden in; de voorziening krijgt ze te lezen")
        .AtMost(BeheerCorrectieForm.LangsteReden).WithMessage($"Vul een reden van ten hoogste {BeheerCorrectieForm.LangsteReden} tekens in");
}

/// <summary>What the page shows.</summary>
public sealed record BeheerCorrectievraagView(Guid Overeenkomst, string Naam, IReadOnlyList<SummaryRij> Feiten, BeheerCorrectievraagForm Form) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }
}

/// <summary>Refuses a question: both histories and the message of the organisation in one transaction.</summary>
internal sealed class BeheerCorrectievraagHandler(BeheerDocumenten documenten, IHuidigeSessie sessie, TimeProvider clock)
{
    public async Task<Wijziging> HandleAsync(Overeenkomst overeenkomst, Correctievraag? vraag, string reden, CancellationToken cancellationToken)
    {
        var (hco, onderwerpen) = (overeenkomst.Hco, new[] { overeenkomst.Id, overeenkomst.DeelnemerId });
        if (vraag is null)
            return await documenten.BotsingAsync(onderwerpen, cancellationToken);
        vraag.Beantwoord(Correctieantwoord.Geweigerd, reden, clock.GetUtcNow());
        documenten.Wijzig(vraag);
        var toelichting = $"{overeenkomst.Referentie}, {DutchDate.Format(overeenkomst.Startdatum)} wordt niet {DutchDate.Format(vraag.Startdatum)}. Reden: {reden}";
        var regel = documenten.NoteerHistoriekBij(hco, HistoriekOnderwerp.Deelnemer(overeenkomst.DeelnemerId), Acties.CorrectieGeweigerd, toelichting, Departement.Naam);
        var eigen = documenten.NoteerHistoriekBij(hco, HistoriekOnderwerp.Overeenkomst(overeenkomst.Id), Acties.CorrectieGeweigerd, toelichting, sessie.Naam);
        documenten.PubliceerBij(hco, new StartdatumcorrectieGeweigerd(overeenkomst.Id, overeenkomst.DeelnemerId, vraag.Startdatum, regel));
        return await documenten.BewaarAsync(onderwerpen, BeheerUrls.OvereenkomstNa(overeenkomst.Id, eigen), cancellationToken);
    }
}

/// <summary>The first days that organisations ask to set right.</summary>
internal sealed class Correctievraagvoorraad(BeheerDocumenten documenten, IVoorzieningen voorzieningen) : IWerkvoorraad
{
    public IReadOnlyList<string> Rollen => Kernel.Rollen.Corrigeert;

    public async Task<IReadOnlyList<Werkpunt>> LeesAsync(CancellationToken cancellationToken)
    {
        var wachtend = await documenten.Query<Correctievraag>().Where(vraag => vraag.BeantwoordOp == null).OrderBy(vraag => vraag.Id).ToListAsync(cancellationToken);
        if (wachtend is not [var eerste, ..])
            return [];
        var naam = (await voorzieningen.AlleAsync(cancellationToken)).First(voorziening => voorziening.Hco == eerste.Hco).Naam;
        return
        [
            new(
                $"{DutchNumber.Count(wachtend.Count, "vraag", "vragen")} om een startdatum te corrigeren",
                BeheerUrls.Overeenkomst(eerste.OvereenkomstId),
                $"Eerst die van {naam}, van {DutchDate.Format(BrusselseTijd.DagVan(eerste.GevraagdOp))}."),
        ];
    }
}
