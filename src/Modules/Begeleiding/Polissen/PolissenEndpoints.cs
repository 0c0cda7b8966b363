using AmaWvg.Begeleiding.Polissen;

namespace AmaWvg.Begeleiding;

/// <summary>Takes the policies of the voorziening over into all files at once, after a list of what that would record.</summary>
internal static class PolissenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(BegeleidingUrls.PolissenAlle, Get);
        group.MapPost(BegeleidingUrls.PolissenAlle, Post);
    }

    private static async Task<IResult> Get(Guid? gedaan, Ingediend<PolissenForm> ingediend, PolissenQuery query, CancellationToken cancellationToken) =>
        PolissenPage.Create(await query.RunAsync(ingediend.Getypt?.Gekozen, gedaan, cancellationToken));

    private static async Task<IResult> Post(Ingediend<PolissenForm> ingediend, PolissenQuery query, PolissenAlleHandler handler, CancellationToken cancellationToken)
    {
        var wijziging = await ingediend.WijzigAsync(form => handler.HandleAsync(form.Gekozen, cancellationToken));
        return await wijziging.AntwoordAsync(async () =>
        {
            var view = await query.RunAsync(ingediend.Form.Gekozen, null, cancellationToken);
            // Somebody else may have done it: then there is no field left for an error.
            var errors = view.Rijen.Count == 0 ? FormErrors.None.Add("Er is niets meer over te nemen") : wijziging.Errors;
            return PolissenPage.Create(view with { Errors = errors, Botsing = wijziging.Botsing });
        });
    }
}

/// <summary>What would be recorded.</summary>
/// <param name="Rijen">A row for each participant who misses a policy; as many as go in one time.</param>
/// <param name="Totaal">How many participants miss one.</param>
public sealed record PolissenView(IReadOnlyList<PolissenRij> Rijen, int Totaal) : IFormulierView
{
    /// <summary>Whether the voorziening keeps policies for its participants.</summary>
    public required bool HeeftPolissen { get; init; }

    /// <summary>What was just done.</summary>
    public Melding? Melding { get; init; }

    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }
}

/// <summary>A participant with the policies that are not in the file yet.</summary>
public sealed record PolissenRij(Guid Deelnemer, string Naam, string Overeenkomsten, IReadOnlyList<string> Polissen, bool IsGekozen);

/// <summary>The participants that are ticked.</summary>
public sealed record PolissenForm(IReadOnlyList<Guid> Gekozen) : IFormulier<PolissenForm>
{
    internal const string Veld = "deelnemers";

    /// <inheritdoc />
    public static PolissenForm Van(IFormCollection velden) => new(KeuzeView.Lees(velden[Veld], Polisronde.Meeste));
}

internal sealed class PolissenValidator : AbstractValidator<PolissenForm>
{
    public PolissenValidator() => RuleFor(form => form.Gekozen).NotEmpty().WithMessage("Kies minstens één deelnemer").OverridePropertyName("Deelnemers");
}

internal sealed class PolissenQuery(Polisronde ronde, IPolissen polissen, Documenten documenten, Toegangslogboek toegangslog, IHuidigeSessie sessie, TimeProvider clock)
{
    public async Task<PolissenView> RunAsync(IReadOnlyList<Guid>? gekozen, Guid? gedaan, CancellationToken cancellationToken)
    {
        var alle = await ronde.OntbrekendAsync(cancellationToken);
        var getoond = alle.Take(Polisronde.Meeste).ToList();
        await toegangslog.NoteerLijstAsync("polissen overnemen in alle dossiers", [.. getoond.Select(rij => rij.Deelnemer)], cancellationToken);
        var regel = gedaan is { } id ? (await documenten.HistoriekAsync([id], cancellationToken, hoogstens: 1)).SingleOrDefault() : null;
        return new([.. getoond.Select(rij => new PolissenRij(rij.Deelnemer, rij.Naam, rij.Overeenkomsten, [.. rij.Polissen.Select(Woorden)], gekozen is null || gekozen.Contains(rij.Deelnemer)))], alle.Count)
        {
            HeeftPolissen = (await polissen.AlleAsync(documenten, sessie.Hco!, cancellationToken)).Count > 0,
            Melding = Melding.Van(regel, sessie, clock),
        };
    }

    private static string Woorden(Deelnemerpolis polis) =>
        $"{polis.Verzekeraar}, polis {polis.Nummer}, {DossierTekst.Periode(polis.Periode)}: {Array.Find(Verzekering.Keuzes, keuze => keuze.Value == Verzekering.Van(polis))!.Text.ToLowerInvariant()}";
}

/// <summary>Records them.</summary>
internal sealed class PolissenAlleHandler(Polisronde ronde, Documenten documenten, IHuidigeSessie sessie, TimeProvider clock)
{
    public async Task<Wijziging> HandleAsync(IReadOnlyList<Guid> gekozen, CancellationToken cancellationToken)
    {
        var (nu, hco, keuze) = (clock.GetUtcNow(), sessie.Hco!, gekozen.ToHashSet());
        var rijen = (await ronde.OntbrekendAsync(cancellationToken)).Where(rij => keuze.Contains(rij.Deelnemer)).ToList();
        if (rijen.Count == 0)
            return Wijziging.Geweigerd(FormErrors.None.Add(PolissenForm.Veld, "Kies minstens één deelnemer uit de lijst"));
        foreach (var (rij, polis) in rijen.SelectMany(rij => rij.Polissen.Select(polis => (rij, polis))))
        {
            var stuk = Dossierstuk.Nieuw(
                hco, rij.Deelnemer, null, Begeleidingsplicht.Verzekeringen, Stukregels.Versie(PolissenHandler.Deel, PolissenHandler.Waarden(polis), sessie.Naam, nu), Guid.CreateVersion7(nu));
            documenten.Nieuw(stuk);
            documenten.NoteerHistoriek(HistoriekOnderwerp.Begeleiding(stuk.Id), Acties.Overgenomen, $"{polis.Verzekeraar}, {polis.Nummer}.");
        }
        var id = Guid.CreateVersion7(nu);
        documenten.NoteerHistoriek(
            HistoriekOnderwerp.Begeleiding(id), Acties.Overgenomen, $"{DutchNumber.Count(rijen.Sum(rij => rij.Polissen.Count), "polis", "polissen")} in {DutchNumber.Count(rijen.Count, "dossier", "dossiers")}.");
        return await documenten.BewaarAsync(id, $"{BegeleidingUrls.PolissenAlle}?gedaan={id}", cancellationToken);
    }
}
