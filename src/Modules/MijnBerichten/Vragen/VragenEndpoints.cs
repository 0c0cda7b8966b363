using AmaWvg.MijnBerichten.Vragen;
using Marten;
using Microsoft.Extensions.Options;

namespace AmaWvg.MijnBerichten;

/// <summary>Questions of the organisation to the department.</summary>
internal static class VragenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(MijnBerichtenUrls.Vragen, Lijst);
        group.MapGet(MijnBerichtenUrls.VraagStellen, Nieuw);
        group.MapPost(MijnBerichtenUrls.VraagStellen, Stel);
        group.MapGet(MijnBerichtenUrls.GesprekRoute, Get);
        group.MapPost(MijnBerichtenUrls.GesprekRoute, Reageer);
    }

    private static async Task<IResult> Lijst(string? pagina, Documenten documenten, CancellationToken cancellationToken)
    {
        var paginering = new Paginering(await documenten.Query<Gesprek>().CountAsync(cancellationToken), Paginering.Gewoon, QueryPage.Number(pagina));
        var gesprekken = await paginering.Van(documenten.Query<Gesprek>().OrderByDescending(gesprek => gesprek.Laatste).ThenByDescending(gesprek => gesprek.Id)).ToListAsync(cancellationToken);
        return VragenPage.Create(new(paginering, [.. gesprekken.Select(GesprekRij.Van)]));
    }

    private static async Task<IResult> Nieuw(
        string? over, string? nr, Ingediend<VraagForm> ingediend, IEnumerable<IVraagonderwerp> onderwerpen, CancellationToken cancellationToken)
    {
        var form = ingediend.Getypt ?? new(over ?? "", nr ?? "", "", "");
        var (gevonden, onderwerp) = await VindAsync(onderwerpen, form, cancellationToken);
        return gevonden ? VraagPage.Create(new(form, onderwerp)) : Results.NotFound();
    }

    private static async Task<IResult> Stel(
        Ingediend<VraagForm> ingediend, IEnumerable<IVraagonderwerp> onderwerpen, VraagHandler handler, CancellationToken cancellationToken)
    {
        var (gevonden, onderwerp) = await VindAsync(onderwerpen, ingediend.Form, cancellationToken);
        if (!gevonden)
            return Results.NotFound();
        var wijziging = await ingediend.WijzigAsync(form => handler.StelAsync(form, onderwerp, cancellationToken));
        return wijziging.Antwoord(() => VraagPage.Create(new(ingediend.Form, onderwerp) { Errors = wijziging.Errors }));
    }

    private static async Task<IResult> Get(
        Guid id, string? gedaan, Ingediend<ReactieForm> ingediend, Documenten documenten, IHuidigeSessie sessie, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Gesprek>(id, cancellationToken) is not { } gesprek)
            return Results.NotFound();
        var regel = Guid.TryParse(gedaan, out var regelId) ? (await documenten.HistoriekAsync([id], cancellationToken)).Find(h => h.Id == regelId) : null;
        return GesprekPage.Create(GesprekView.Van(gesprek, ingediend.Getypt?.Reactie ?? "", ingediend.VersieOf(gesprek.Versie)) with { Melding = Melding.Van(regel, sessie, clock) });
    }

    private static async Task<IResult> Reageer(Guid id, Ingediend<ReactieForm> ingediend, Documenten documenten, VraagHandler handler, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Gesprek>(id, cancellationToken) is not { } gesprek)
            return Results.NotFound();
        var wijziging = await ingediend.WijzigAsync(form => handler.ReageerAsync(gesprek, form.Reactie, ingediend.Versie, cancellationToken));
        var nu = await wijziging.NuAsync(gesprek, async () => (await documenten.LoadAsync<Gesprek>(id, cancellationToken))!);
        return wijziging.Antwoord(() => GesprekPage.Create(
            GesprekView.Van(nu, ingediend.Form.Reactie, ingediend.VersieNa(wijziging, nu.Versie)) with { Errors = wijziging.Errors, Botsing = wijziging.Botsing }));
    }

    // A question about nothing in particular is fine; one about something that is not there, or not the organisation's, is not.
    private static async Task<(bool Gevonden, Vraagonderwerp? Onderwerp)> VindAsync(IEnumerable<IVraagonderwerp> onderwerpen, VraagForm form, CancellationToken cancellationToken)
    {
        if (form.Over.Length == 0)
            return (true, null);
        var onderwerp = Guid.TryParse(form.Nr, out var id) && onderwerpen.FirstOrDefault(bron => bron.Soort == form.Over) is { } soort ? await soort.VindAsync(id, cancellationToken) : null;
        return (onderwerp is not null, onderwerp);
    }
}

/// <summary>A question about a message.</summary>
internal sealed class Berichtonderwerp(Documenten documenten) : IVraagonderwerp
{
    public string Soort => "bericht";

    public async Task<Vraagonderwerp?> VindAsync(Guid id, CancellationToken cancellationToken) => await documenten.LoadAsync<Bericht>(id, cancellationToken) is { } bericht
        ? new($"Bericht ‘{bericht.Onderwerp}’", MijnBerichtenUrls.Bericht(id), MijnBerichtenUrls.OntvangenBericht(id))
        : null;
}

/// <summary>A new question as typed.</summary>
/// <param name="Over">The kind of thing it is about; empty for none.</param>
/// <param name="Nr">The id of that thing.</param>
/// <param name="Onderwerp">In a line.</param>
/// <param name="Vraag">The question.</param>
public sealed record VraagForm(string Over, string Nr, string Onderwerp, string Vraag) : IFormulier<VraagForm>
{
    /// <inheritdoc />
    public static VraagForm Van(IFormCollection velden) =>
        new(FormText.Read(velden, "over"), FormText.Read(velden, "nr"), FormText.Read(velden, "onderwerp"), FormText.ReadLines(velden, "vraag"));
}

internal sealed class VraagValidator : AbstractValidator<VraagForm>
{
    public VraagValidator()
    {
        RuleFor(f => f.Onderwerp).TextWithoutInsz("een onderwerp", Bericht.LangsteOnderwerp);
        RuleFor(f => f.Vraag).RequiredText("uw vraag", Gesprek.LangsteTekst).WithoutInsz("Stel uw vraag zonder INSZ-nummer");
    }
}

/// <summary>More of the organisation, after the question.</summary>
public sealed record ReactieForm(string Reactie) : IFormulier<ReactieForm>
{
    /// <inheritdoc />
    public static ReactieForm Van(IFormCollection velden) => new(FormText.ReadLines(velden, "reactie"));
}

internal sealed class ReactieValidator : AbstractValidator<ReactieForm>
{
    public ReactieValidator() => RuleFor(f => f.Reactie).RequiredText("uw reactie", Gesprek.LangsteTekst)
        .WithoutInsz("Schrijf uw reactie zonder INSZ-nummer");
}

/// <summary>Asks the department, or says more.</summary>
internal sealed class VraagHandler(Documenten documenten, IHuidigeSessie sessie, TimeProvider clock, IOptions<VraagOptions> options)
{
    public Task<Wijziging> StelAsync(VraagForm form, Vraagonderwerp? over, CancellationToken cancellationToken)
    {
        var nu = clock.GetUtcNow();
        var gesprek = new Gesprek { Id = Guid.CreateVersion7(nu), Hco = sessie.Hco!, Onderwerp = form.Onderwerp, Over = over };
        gesprek.Vraag(Beurt(form.Vraag, nu), Uiterlijk);
        documenten.Nieuw(gesprek);
        return BewaarAsync(gesprek.Id, "Vraag gesteld", cancellationToken);
    }

    public async Task<Wijziging> ReageerAsync(Gesprek gesprek, string tekst, Guid versie, CancellationToken cancellationToken)
    {
        if (gesprek.Versie != versie)
            return await documenten.BotsingAsync(gesprek.Id, cancellationToken);
        gesprek.Vraag(Beurt(tekst, clock.GetUtcNow()), Uiterlijk);
        documenten.Wijzig(gesprek);
        return await BewaarAsync(gesprek.Id, "Reactie verstuurd", cancellationToken);
    }

    private DateOnly Uiterlijk => Vraagtermijn.Uiterlijk(clock.Vandaag(), options.Value.Werkdagen);

    private Beurt Beurt(string tekst, DateTimeOffset nu) => new(tekst, sessie.Naam, IsAntwoord: false, nu);

    private Task<Wijziging> BewaarAsync(Guid id, string actie, CancellationToken cancellationToken)
    {
        var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Gesprek(id), actie, $"Wij antwoorden ten laatste op {DutchDate.InWords(Uiterlijk)}. U krijgt een bericht.");
        return documenten.BewaarAsync(id, MijnBerichtenUrls.GesprekNa(id, regel), cancellationToken);
    }
}
