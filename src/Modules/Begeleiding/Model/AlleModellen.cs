using System.Data.Common;
using System.Globalization;

namespace AmaWvg.Begeleiding;

/// <summary>How far agreements by the model are, for the files of participants.</summary>
internal sealed class AlleModellen : IModelovereenkomsten
{
    public async Task<IReadOnlyDictionary<Guid, Modelstand>> VanAsync(Werkeenheid eenheid, HcoNummer hco, IReadOnlyCollection<Guid>? overeenkomsten, CancellationToken cancellationToken)
    {
        // Only what the answer needs is read: a register has tens of thousands of them, each with its text.
        var rijen = await eenheid.LeesAsync(
            $"""
            select id, overeenkomst_id, nummer, data -> 'getekend' ->> 'deelnemer', data -> 'getekend' ->> 'werkpost', data -> 'getekend' ->> 'begeleider'
            from {BegeleidingDocumenten.Modellen} where tenant_id = $1{(overeenkomsten is null ? "" : " and overeenkomst_id = any ($2)")} order by overeenkomst_id, nummer
            """,
            [hco, .. overeenkomsten is null ? Array.Empty<object>() : [overeenkomsten.ToArray()]],
            rij => (Overeenkomst: rij.GetGuid(1), Stand: new Modelstand(rij.GetGuid(0), rij.GetInt32(2), Dag(rij, 3), Dag(rij, 4), Dag(rij, 5))),
            cancellationToken);
        return rijen.GroupBy(rij => rij.Overeenkomst, rij => rij.Stand).ToDictionary(
            versies => versies.Key, versies => versies.Last() with { Getekend = versies.Select(stand => stand.Getekend).FirstOrDefault(dag => dag is not null) });
    }

    private static DateOnly? Dag(DbDataReader rij, int kolom) => rij.IsDBNull(kolom) ? null : DateOnly.ParseExact(rij.GetString(kolom), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
