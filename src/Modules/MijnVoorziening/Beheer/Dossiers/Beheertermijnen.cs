namespace AmaWvg.MijnVoorziening;

/// <summary>The applications that wait for the department, as deadlines.</summary>
internal sealed class Beheertermijnen(BeheerDossiersQuery dossiers) : IBeheertermijnen
{
    public async Task<IReadOnlyList<Termijn>> AlleAsync(CancellationToken cancellationToken) =>
    [
        .. (await dossiers.AlleAsync(new(), cancellationToken)).Where(rij => rij.Uiterste is not null).OrderBy(rij => rij.Uiterste).Select(rij => new Termijn(
            rij.Uiterste!.Value, $"{(rij.Status is AanvraagStatus.InAanvraag ? "Ontvankelijkheid nagaan" : "Beslissen")}: {rij.Voorziening}", "Erkenningsaanvraag als begeleider AMA.", BeheerUrls.Dossier(rij.Id))),
    ];
}
