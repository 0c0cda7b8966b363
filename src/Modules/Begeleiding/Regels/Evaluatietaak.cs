using System.Security.Cryptography;
using System.Text;

namespace AmaWvg.Begeleiding;

/// <summary>Tells every organisation once a month which evaluations are due within two months, and which are too late (BR-37). It names nobody.</summary>
internal sealed class Evaluatietaak(WerkDocumenten documenten, IBegeleideDeelnemers deelnemers, IModelovereenkomsten modellen) : IDagtaak
{
    public async Task RunAsync(DateOnly vandaag, CancellationToken cancellationToken)
    {
        var gebeurtenissen = new List<(HcoNummer, Guid, EvaluatiesNaderen)>();
        foreach (var hco in await deelnemers.OrganisatiesAsync(documenten, cancellationToken))
        {
            var standen = await StandenQuery.BerekenAsync(documenten, deelnemers, modellen, hco, vandaag, cancellationToken);
            var dagen = standen.Select(stand => stand.Evaluatie).OfType<DateOnly>().Where(dag => dag <= vandaag.AddMonths(Dossiertermijnen.MaandenVooraf)).ToList();
            if (dagen.Count > 0)
                gebeurtenissen.Add((hco, Kenmerk(hco, Maand.Van(vandaag)), new(dagen.Count(dag => dag >= vandaag), dagen.Count(dag => dag < vandaag), dagen.Min())));
        }
        await documenten.PubliceerEenmaalAsync(gebeurtenissen, cancellationToken);
        await documenten.SaveDraftAsync(cancellationToken);
    }

    // The same for the whole month.
    private static Guid Kenmerk(HcoNummer hco, Maand maand) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{hco}/{maand}"))[..16]);
}
