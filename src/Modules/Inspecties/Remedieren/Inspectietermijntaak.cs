using Microsoft.Extensions.Options;

namespace AmaWvg.Inspecties;

/// <summary>Tells begeleiders that a term comes near or is over, each once.</summary>
internal sealed class Inspectietermijntaak(WerkDocumenten documenten, IOptions<InspectieOptions> options) : IDagtaak
{
    public async Task RunAsync(DateOnly vandaag, CancellationToken cancellationToken)
    {
        var inspecties = (await documenten.LijstAsync<Inspectie>(vraag => vraag.Where(inspectie => inspectie.Status == Inspectiestatus.Ontwerp), cancellationToken))
            .Where(inspectie => inspectie is { Reactie: null, ReactieTot: { } tot } && tot >= vandaag && tot <= vandaag.AddDays(options.Value.DagenVoorBericht));
        await documenten.PubliceerEenmaalAsync([.. inspecties.Select(inspectie => (inspectie.Hco, inspectie.Id, new ReactietermijnNadert(inspectie.Id, inspectie.ReactieTot!.Value)))], cancellationToken);
        var teLaat = (await documenten.LijstAsync<Remediering>(vraag => vraag, cancellationToken)).Where(remediering => remediering.IsTeLaat(vandaag));
        await documenten.PubliceerEenmaalAsync([.. teLaat.Select(remediering => (remediering.Hco, Termijnsleutel(remediering), new RemedieringstermijnVerstreken(remediering.Id, remediering.Kop, remediering.Termijn)))], cancellationToken);
        await documenten.SaveDraftAsync(cancellationToken);
    }

    // A new term is told anew.
    private static Guid Termijnsleutel(Remediering remediering)
    {
        var bytes = remediering.Id.ToByteArray();
        BitConverter.TryWriteBytes(bytes.AsSpan(0, sizeof(int)), BitConverter.ToInt32(bytes, 0) ^ remediering.Termijn.DayNumber);
        return new(bytes);
    }
}
