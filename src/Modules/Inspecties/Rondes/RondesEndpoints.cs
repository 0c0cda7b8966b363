using AmaWvg.Inspecties.Rondes;
using Marten;

namespace AmaWvg.Inspecties;

/// <summary>The rounds, and a new one.</summary>
internal static class RondesEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(InspectiesUrls.Rondes, GetAsync);
        group.MapGet(InspectiesUrls.RondeNieuw, GetNieuwAsync);
        group.MapPost(InspectiesUrls.RondeNieuw, PostNieuwAsync);
    }

    private static async Task<IResult> GetAsync(InspectieDocumenten documenten, CancellationToken cancellationToken)
    {
        var rondes = await documenten.Query<Inspectieronde>().ToListAsync(cancellationToken);
        var perRonde = (await documenten.Query<Inspectie>().ToListAsync(cancellationToken)).ToLookup(inspectie => inspectie.RondeId);
        return RondesPage.Create(new([
            .. rondes.OrderByDescending(ronde => ronde.Van).ThenByDescending(ronde => ronde.Gemaakt).Select(ronde => new RondeRij(
                ronde.Id, ronde.Naam, ronde.Van, ronde.TotEnMet, Stand(ronde),
                perRonde[ronde.Id].Count(inspectie => inspectie.Status is not Inspectiestatus.Vervallen), perRonde[ronde.Id].Count(inspectie => inspectie.DefinitiefOp is not null))),
        ]));
    }

    private static StatusTagModel Stand(Inspectieronde ronde) => ronde switch
    {
        { IsBevestigd: true } => new("Bevestigd", StatusKind.Good),
        { Trekking: not null } => new("Getrokken", StatusKind.Information),
        _ => new("Te trekken", StatusKind.Attention),
    };

    private static RazorSlice<RondeNieuwView> GetNieuwAsync(Ingediend<RondeForm> ingediend, [FromKeyedServices(Databankrol.Inspectie)] IVoorzieningcijfers voorzieningen) =>
        RondeNieuwPage.Create(new(ingediend.Getypt ?? RondeForm.Leeg(voorzieningen.Types), Rondetypes.Keuzes(voorzieningen.Types)));

    private static async Task<IResult> PostNieuwAsync(
        Ingediend<RondeForm> ingediend, RondeHandler handler, [FromKeyedServices(Databankrol.Inspectie)] IVoorzieningcijfers voorzieningen, CancellationToken cancellationToken)
    {
        var wijziging = await ingediend.WijzigAsync(form => handler.MaakAsync(form, cancellationToken));
        return wijziging.Antwoord(() => RondeNieuwPage.Create(new(ingediend.Form, Rondetypes.Keuzes(voorzieningen.Types)) { Errors = wijziging.Errors }));
    }
}

/// <summary>All rounds.</summary>
/// <param name="Rondes">The last first.</param>
public sealed record RondesView(IReadOnlyList<RondeRij> Rondes);

/// <summary>A round in the list.</summary>
public sealed record RondeRij(Guid Id, string Naam, DateOnly Van, DateOnly TotEnMet, StatusTagModel Stand, int Inspecties, int Definitief);

/// <summary>The form of a new round.</summary>
/// <param name="Form">As typed.</param>
/// <param name="Types">The types that can be asked for.</param>
public sealed record RondeNieuwView(RondeForm Form, IReadOnlyList<Choice> Types) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;
}

/// <summary>The types of which somebody can ask how many are drawn.</summary>
internal static class Rondetypes
{
    private const string Vroeger = "Historisch";

    public static IReadOnlyList<Choice> Keuzes(IReadOnlyList<Voorzieningtype> types) =>
        [.. types.Where(type => !type.Sleutel.EndsWith(Vroeger, StringComparison.Ordinal)).Select(type => new Choice(type.Sleutel, type.Label))];
}
