using Marten;
using Microsoft.Extensions.Options;

namespace AmaWvg.MijnVoorziening;

internal sealed class Voorzieningcijfers(Werkeenheid documenten, IOptions<BeslissingOptions> termijn) : IVoorzieningcijfers
{
    public IReadOnlyList<Voorzieningtype> Types { get; } =
        [.. Enum.GetValues<TypeVoorziening>().Select(type => new Voorzieningtype($"{type}", type.Label()))];

    public (int Ontvankelijkheid, int Beslissing) Termijn => (termijn.Value.DagenOntvankelijkheid, termijn.Value.DagenOntvankelijkheid + termijn.Value.DagenGegrondheid);

    public async Task<IReadOnlyList<Voorzieningcijfer>> AlleAsync(CancellationToken cancellationToken)
    {
        var erkenningen = (await documenten.ErkenningenAsync(cancellationToken)).ToLookup(erkenning => erkenning.Hco, Cijfer);
        return
        [
            .. (await documenten.VoorzieningenAsync(cancellationToken))
                .Select(v => new Voorzieningcijfer(v.Hco, v.Id, v.Naam, $"{v.Type}", v.Provincie, v.Gemeente, [.. erkenningen[v.Hco]])),
        ];
    }

    public async Task<IReadOnlyList<Aanvraagcijfer>> AanvragenAsync(CancellationToken cancellationToken) =>
        [.. (await documenten.Query<Erkenningsaanvraag>().Where(a => a.Ingediend != null).OrderBy(a => a.Ingediend).ToListAsync(cancellationToken)).Select(Cijfer)];

    private static Erkenningcijfer Cijfer(Erkenning erkenning) => new(
        erkenning.GekendVan,
        new(erkenning.Van, erkenning.TotEnMetBijToekenning),
        erkenning.OpgehevenOp,
        erkenning.IsIngetrokken ? null : new(erkenning.Van, erkenning.TotEnMet));

    private static Aanvraagcijfer Cijfer(Erkenningsaanvraag aanvraag) => new(
        BrusselseTijd.DagVan(aanvraag.Ingediend!.Value),
        Dag(aanvraag, AanvraagStatus.Ontvankelijk, AanvraagStatus.Onontvankelijk),
        Dag(aanvraag, AanvraagStatus.Goedgekeurd, AanvraagStatus.Geweigerd, AanvraagStatus.Onontvankelijk),
        Dag(aanvraag, AanvraagStatus.Ingetrokken));

    private static DateOnly? Dag(Erkenningsaanvraag aanvraag, params AanvraagStatus[] statussen) =>
        aanvraag.Statuswijzigingen.FirstOrDefault(wijziging => statussen.Contains(wijziging.Status)) is { } wijziging ? BrusselseTijd.DagVan(wijziging.Tijdstip) : null;
}
