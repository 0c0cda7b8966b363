using AmaWvg.Overeenkomsten.Correctievragen;

namespace AmaWvg.Overeenkomsten;

internal static class CorrectievraagEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(OvereenkomstenUrls.CorrectievraagRoute, Get);
        group.MapPost(OvereenkomstenUrls.CorrectievraagRoute, Post);
    }

    private static async Task<IResult> Get(
        Guid id, HttpContext context, Ingediend<CorrectievraagForm> ingediend, Documenten documenten, Toegangslogboek toegangslog, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Overeenkomst>(id, cancellationToken) is not { } overeenkomst)
            return Results.NotFound();
        if (!overeenkomst.KanVragen(clock.Vandaag()) || await documenten.OpenVraagAsync(id, cancellationToken) is not null)
            return Results.Redirect(context.Keep(OvereenkomstenUrls.Deelnemer(overeenkomst.DeelnemerId)));
        return await PaginaAsync(toegangslog, View(overeenkomst, ingediend.Getypt ?? new("", "")), cancellationToken);
    }

    private static async Task<IResult> Post(
        Guid id, Ingediend<CorrectievraagForm> ingediend, Documenten documenten, CorrectievraagHandler handler, Toegangslogboek toegangslog, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Overeenkomst>(id, cancellationToken) is not { } overeenkomst)
            return Results.NotFound();
        var wijziging = await ingediend.WijzigAsync(form => handler.HandleAsync(overeenkomst, DutchDate.Parse(form.JuisteStartdatum), form.Waarom, cancellationToken));
        var view = View(overeenkomst, ingediend.Form) with { Errors = wijziging.Errors, Botsing = wijziging.Botsing is { } botsing ? botsing with { IsKlaar = true } : null };
        return await wijziging.AntwoordAsync(() => PaginaAsync(toegangslog, view, cancellationToken));
    }

    private static async Task<RazorSlice> PaginaAsync(Toegangslogboek toegangslog, CorrectievraagView view, CancellationToken cancellationToken)
    {
        await toegangslog.NoteerAsync("correctie vragen", 1, view.Deelnemer, cancellationToken);
        return CorrectievraagPage.Create(view);
    }

    private static CorrectievraagView View(Overeenkomst o, CorrectievraagForm form) => new(o.Id, o.DeelnemerId, o.VolledigeNaam, o.Referentie, o.Startdatum, o.Einddatum, form);
}

/// <summary>What the form shows.</summary>
public sealed record CorrectievraagView(Guid Id, Guid Deelnemer, string Naam, string Referentie, DateOnly Startdatum, DateOnly? Einddatum, CorrectievraagForm Form) : IFormulierView
{
    internal const string Label = "Juiste startdatum";

    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }
}

/// <summary>Asks the department to set a first day right: that becomes work for staff.</summary>
internal sealed class CorrectievraagHandler(Documenten documenten, IErkenningen erkenningen, IHuidigeSessie sessie, TimeProvider clock)
{
    public async Task<Wijziging> HandleAsync(Overeenkomst overeenkomst, DateOnly start, string waarom, CancellationToken cancellationToken)
    {
        var (deelnemer, nu) = (overeenkomst.DeelnemerId, clock.GetUtcNow());
        if (!overeenkomst.KanVragen(clock.Vandaag()) || await documenten.OpenVraagAsync(overeenkomst.Id, cancellationToken) is not null)
            return await documenten.BotsingAsync(deelnemer, cancellationToken);
        if (await FoutAsync(overeenkomst, start, cancellationToken) is { } fout)
            return Wijziging.Geweigerd(FormErrors.None.Add("juisteStartdatum", fout));

        documenten.Nieuw(new Correctievraag
        {
            Id = Guid.CreateVersion7(nu),
            Hco = overeenkomst.Hco,
            OvereenkomstId = overeenkomst.Id,
            Startdatum = start,
            Toelichting = waarom,
            GevraagdOp = nu,
            Door = sessie.Naam,
        });
        var regel = documenten.NoteerHistoriek(
            HistoriekOnderwerp.Deelnemer(deelnemer), Acties.CorrectieGevraagd,
            $"{overeenkomst.Referentie}, {DutchDate.Format(overeenkomst.Startdatum)} moet {DutchDate.Format(start)} worden. Reden: {waarom}");
        // A colleague asked a moment earlier.
        return await documenten.BewaarEenmaligAsync([deelnemer], OvereenkomstenUrls.DeelnemerNa(deelnemer, regel), Correctievraag.OpenIndex, cancellationToken);
    }

    // The same as the department could do, so that nobody waits for what cannot be.
    private async Task<string?> FoutAsync(Overeenkomst o, DateOnly start, CancellationToken cancellationToken)
    {
        if (start == o.Startdatum)
            return "Dit is al de startdatum";
        if (start > o.Einddatum)
            return $"De startdatum moet op of voor de einddatum {DutchDate.Format(o.Einddatum)} liggen";
        var geboortedatum = (await documenten.LoadAsync<Deelnemer>(o.DeelnemerId, cancellationToken))!.Geboortedatum;
        var erkend = await erkenningen.VanEigenVoorzieningAsync(cancellationToken);
        if (AanmeldenRegels.Startfout(start, CorrectievraagView.Label, geboortedatum, erkend, clock.Vandaag()) is { } fout)
            return fout;
        return Dubbel.Zoek(await documenten.AndereAsync(o, cancellationToken), o.Referentie, new(start, o.Einddatum)) is { } dubbel ? Dubbel.Tekst(dubbel) : null;
    }
}

/// <summary>The form as typed.</summary>
public sealed record CorrectievraagForm(string JuisteStartdatum, string Waarom) : IFormulier<CorrectievraagForm>
{
    /// <inheritdoc />
    public static CorrectievraagForm Van(IFormCollection velden) => new(FormText.Read(velden, "juisteStartdatum"), FormText.ReadLines(velden, "waarom"));
}

internal sealed class CorrectievraagValidator : AbstractValidator<CorrectievraagForm>
{
    public CorrectievraagValidator()
    {
        RuleFor(f => f.JuisteStartdatum).RequiredDate("de juiste startdatum", "Juiste startdatum");
        RuleFor(f => f.Waarom)
            .NotEmpty().WithMessage("Vul in waarom de startdatum fout is")
            .AtMost(Correctievraag.LangsteToelichting).WithMessage($"Vul een uitleg van ten hoogste {Correctievraag.LangsteToelichting} tekens in")
            .WithoutInsz("Vul een uitleg in zonder INSZ-nummer");
    }
}
