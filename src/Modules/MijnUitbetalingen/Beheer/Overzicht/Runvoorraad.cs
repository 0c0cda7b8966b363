using Marten;

namespace AmaWvg.MijnUitbetalingen;

/// <summary>The next step of each payment run.</summary>
internal sealed class Runvoorraad(BeheerDocumenten documenten, Runplanning planning, IHuidigeSessie sessie) : IWerkvoorraad
{
    public async Task<IReadOnlyList<Werkpunt>> LeesAsync(CancellationToken cancellationToken)
    {
        var volgende = await planning.VolgendeAsync(cancellationToken);
        var teBoeken = await documenten.Query<Uitbetalingsrun>().Where(run => run.Status == RunStatus.Goedgekeurd).OrderBy(run => run.Dag).ToListAsync(cancellationToken);
        var ontbrekend = volgende.Open is { Status: RunStatus.Voorgesteld } voorstel
            && (await documenten.OvergeslagenAsync(voorstel, cancellationToken)).Count > 0;
        return
        [
            .. teBoeken.Select(run => new Werkpunt(
                [Rollen.FinancieelBeheerder], $"Run van {run.Maand.Weergave} als uitbetaald boeken", BeheerUrls.Run(run.Id), $"{run.GoedgekeurdDoor} keurde hem goed.")),
            .. ontbrekend ? new[] { new Werkpunt(
                [Rollen.FinancieelBeheerder], $"Voorstel van {volgende.Maand.Weergave} nakijken", BeheerUrls.Run(volgende.Open!.Id), "Niet alle voorzieningen zitten erin.") } : [],
            .. volgende switch
            {
                { Open: { } open } when open.MagGoedkeuren(sessie.Ondertekenaar(open)) => [new Werkpunt(
                    [Rollen.Goedkeurder], $"Voorstel van {open.Maand.Weergave} goedkeuren", BeheerUrls.Run(open.Id), $"{open.GemaaktDoor} maakte het.")],
                { Open: { Status: RunStatus.Teruggestuurd } open } => [new Werkpunt(
                    [Rollen.FinancieelBeheerder], $"Voorstel van {open.Maand.Weergave} opnieuw maken", BeheerUrls.Run(open.Id), $"{open.TeruggestuurdDoor} stuurde het terug.")],
                { Open: { } open, Fout: not null } => [new Werkpunt(
                    [Rollen.FinancieelBeheerder], $"Voorstel van {open.Maand.Weergave} opnieuw proberen", BeheerUrls.Run(open.Id), "Het is niet gemaakt.")],
                { Open: null, KanNu: true } => [new Werkpunt(
                    [Rollen.FinancieelBeheerder], $"Voorstel van {volgende.Maand.Weergave} maken", BeheerUrls.Overzicht, "Er is nog geen voorstel.")],
                _ => Array.Empty<Werkpunt>(),
            },
        ];
    }
}
