using AmaWvg.Begeleiding.Teksten;
using Marten;

namespace AmaWvg.Begeleiding;

/// <summary>The texts of the voorziening about its own policy.</summary>
internal static class TekstenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(PersoneelUrls.Teksten, Lijst);
        foreach (var soort in Enum.GetValues<Tekstsoort>())
        {
            group.MapGet(soort.Url, (Guid? gedaan, Ingediend<TekstForm> ingediend, TekstQuery query, CancellationToken cancellationToken) => Get(soort, gedaan, ingediend, query, cancellationToken));
            group.MapPost(soort.Url, (Ingediend<TekstForm> ingediend, TekstQuery query, TekstHandler handler, CancellationToken cancellationToken) => Post(soort, ingediend, query, handler, cancellationToken));
        }
    }

    private static async Task<IResult> Lijst(Documenten documenten, CancellationToken cancellationToken)
    {
        var teksten = (await documenten.Query<Beleidstekst>().ToListAsync(cancellationToken)).ToDictionary(tekst => tekst.Soort);
        return TekstenPage.Create(new([.. Enum.GetValues<Tekstsoort>().Select(soort => new TekstRij(
            soort.Label, soort.Url, soort.Uitleg, teksten.GetValueOrDefault(soort) is { Tekst.Length: > 0 } tekst ? $"Bewaard op {DutchDate.Format(BrusselseTijd.DagVan(tekst.Bewaard))} door {tekst.Door}" : null))]));
    }

    private static async Task<IResult> Get(Tekstsoort soort, Guid? gedaan, Ingediend<TekstForm> ingediend, TekstQuery query, CancellationToken cancellationToken) =>
        TekstPage.Create(await query.RunAsync(soort, ingediend, gedaan, cancellationToken));

    private static async Task<IResult> Post(Tekstsoort soort, Ingediend<TekstForm> ingediend, TekstQuery query, TekstHandler handler, CancellationToken cancellationToken)
    {
        var wijziging = await ingediend.WijzigAsync(form => handler.BewaarAsync(soort, form, ingediend.Versie, cancellationToken));
        return await wijziging.AntwoordAsync(async () =>
        {
            var view = await query.RunAsync(soort, ingediend, null, cancellationToken);
            return TekstPage.Create(view with { Errors = wijziging.Errors, Botsing = wijziging.Botsing, Versie = wijziging.Botsing is null ? view.Versie : view.Nu });
        });
    }
}

/// <summary>The four texts.</summary>
public sealed record TekstenView(IReadOnlyList<TekstRij> Rijen);

/// <summary>A text in the list.</summary>
public sealed record TekstRij(string Label, string Url, string Uitleg, string? Bewaard);

/// <summary>One text.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Uitleg">What is asked.</param>
/// <param name="Url">Its page.</param>
/// <param name="Form">The form as typed.</param>
/// <param name="Nu">The version of now; null while there is none.</param>
/// <param name="Bewijs">The files with it; null while it was not saved.</param>
/// <param name="Historiek">What happened, newest first.</param>
/// <param name="Melding">What was just done.</param>
public sealed record TekstView(
    string Label, string Uitleg, string Url, TekstForm Form, Guid? Nu, BewijsmapView? Bewijs, IReadOnlyList<HistoriekLine> Historiek, Melding? Melding) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }

    /// <inheritdoc />
    public Guid? Versie { get; init; }
}

/// <summary>The text as typed.</summary>
public sealed record TekstForm(string Tekst) : IFormulier<TekstForm>
{
    /// <inheritdoc />
    public static TekstForm Van(IFormCollection velden) => new(FormText.ReadLines(velden, "tekst"));
}

internal sealed class TekstValidator : AbstractValidator<TekstForm>
{
    public TekstValidator() => RuleFor(f => f.Tekst).TextWithoutInsz("een tekst", Beleidstekst.Langste);
}

internal sealed class TekstQuery(Documenten documenten, IHuidigeSessie sessie, TimeProvider clock)
{
    public async Task<TekstView> RunAsync(Tekstsoort soort, Ingediend<TekstForm> ingediend, Guid? gedaan, CancellationToken cancellationToken)
    {
        var tekst = await documenten.TekstAsync(soort, cancellationToken);
        var regels = tekst is null ? [] : await documenten.HistoriekAsync([tekst.Id], cancellationToken);
        return new(
            soort.Label,
            soort.Uitleg,
            soort.Url,
            ingediend.Getypt ?? new(tekst?.Tekst ?? ""),
            tekst?.Versie,
            tekst is null ? null : BewijsmapView.Van(tekst.Id, "Bijlagen", await documenten.BijlagenAsync([tekst.Id], cancellationToken)),
            [.. regels.Select(regel => new HistoriekLine(BrusselseTijd.Lokaal(regel.Tijdstip), regel.Regel, regel.Door))],
            Melding.Van(regels.Find(regel => regel.Id == gedaan), sessie, clock))
        { Versie = tekst is null ? null : ingediend.VersieOf(tekst.Versie) };
    }
}

internal sealed class TekstHandler(Documenten documenten, IHuidigeSessie sessie, TimeProvider clock)
{
    public async Task<Wijziging> BewaarAsync(Tekstsoort soort, TekstForm form, Guid versie, CancellationToken cancellationToken)
    {
        var (tekst, nu) = (await documenten.TekstAsync(soort, cancellationToken), clock.GetUtcNow());
        if (tekst?.Tekst == form.Tekst)
            return Wijziging.Gelukt(soort.Url);
        if (tekst is null && versie != Guid.Empty)
            return await documenten.BotsingAsync(versie, cancellationToken);
        if (tekst is null)
        {
            tekst = new() { Id = Guid.CreateVersion7(nu), Hco = sessie.Hco!, Soort = soort, Tekst = form.Tekst, Bewaard = nu, Door = sessie.Naam };
            documenten.Nieuw(tekst);
        }
        else if (tekst.Versie != versie)
        {
            return await documenten.BotsingAsync(tekst.Id, cancellationToken);
        }
        else
        {
            (tekst.Tekst, tekst.Bewaard, tekst.Door) = (form.Tekst, nu, sessie.Naam);
            documenten.Wijzig(tekst);
        }
        var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Begeleiding(tekst.Id), Organisatieacties.TekstGewijzigd, $"{soort.Label}.");
        return await documenten.BewaarEenmaligAsync([tekst.Id], PersoneelUrls.Na(soort.Url, regel), BegeleidingDocumenten.TekstIndex, cancellationToken);
    }
}
