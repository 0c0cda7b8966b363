using Microsoft.AspNetCore.WebUtilities;

namespace AmaWvg.Begeleiding;

/// <summary>Finds the files before and after one, in the order of the list from which it was opened.</summary>
internal sealed class Dossierburen(StandenQuery standen, TimeProvider clock)
{
    /// <returns>Null when the file was not opened from the list of the overview.</returns>
    public async Task<Dossierbuur?> VindAsync(HttpContext context, Guid deelnemer, Guid overeenkomst, CancellationToken cancellationToken)
    {
        if (!context.IsFrom(BegeleidingUrls.Merk))
            return null;
        var (query, rij) = context.PlaceOf();
        var filter = OverzichtFilter.Van(query);
        var lijst = filter.Pas((await standen.RunAsync(cancellationToken)).Alle, clock.Vandaag()).Select(stand => stand.Overeenkomst).ToList();
        var hier = lijst.FindIndex(een => een.Id == overeenkomst) is >= 0 and var gevonden ? gevonden : lijst.FindIndex(een => een.DeelnemerId == deelnemer);
        if (hier >= 0)
            return new($"Dossier {DutchNumber.Format(hier + 1)} van {DutchNumber.Format(lijst.Count)}", Url(hier - 1), Url(hier + 1));
        // What was recorded put it outside the filter: the next one stands in its place.
        var plaats = ((filter.Paginanummer - 1) * Paginering.Gewoon) + Math.Max(rij, 1) - 1;
        return new(null, Url(plaats - 1), Url(plaats));

        string? Url(int plaats) => plaats < 0 || plaats >= lijst.Count ? null : ListPlace.From(
            BegeleidingUrls.DossierVan(lijst[plaats].DeelnemerId, lijst[plaats].Id),
            QueryHelpers.AddQueryString(filter.Url((plaats / Paginering.Gewoon) + 1), BegeleidingUrls.Merk, "ja"), (plaats % Paginering.Gewoon) + 1);
    }
}
