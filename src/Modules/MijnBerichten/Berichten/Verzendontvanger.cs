using Marten;

namespace AmaWvg.MijnBerichten;

/// <summary>Makes the message of one organisation of what the department sent.</summary>
internal static class Verzendontvanger
{
    public static async Task<Berichttekst> Handle(BerichtGeschreven gebeurtenis, Herkomst herkomst, WerkDocumenten documenten, CancellationToken cancellationToken)
    {
        var verzending = await documenten.Query<Verzending>().SingleAsync(v => v.Id == gebeurtenis.Verzending, cancellationToken);
        foreach (var bijlage in await documenten.Query<Verzendbijlage>().Where(b => b.VerzendingId == verzending.Id).ToListAsync(cancellationToken))
            documenten.Nieuw(Berichtbijlage.Van(bijlage, herkomst.Hco, herkomst.Id));
        return new(verzending.Soort, verzending.Onderwerp, verzending.Tekst) { Verzending = verzending.Id };
    }
}
