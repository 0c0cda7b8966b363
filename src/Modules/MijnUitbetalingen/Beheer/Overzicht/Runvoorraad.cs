using Marten;

namespace AmaWvg.MijnUitbetalingen;

/// <summary>The next step of each payment run, for who makes and books it.</summary>
internal sealed class Runvoorraad(BeheerDocumenten documenten, Runplanning planning) : IWerkvoorraad
{
    public IReadOnlyList<string> Rollen { get; } = [Kernel.Rollen.FinancieelBeheerder];

    public async Task<IReadOnlyList<Werkpunt>> LeesAsync(CancellationToken cancellationToken)
    {
        var volgende = await planning.VolgendeAsync(cancellationToken);
        var teBoeken = await documenten.Query<Uitbetalingsrun>().Where(run => run.Status == RunStatus.Goedgekeurd).OrderBy(run => run.Dag).ToListAsync(cancellationToken);
        var ontbrekend = volgende.Open is { Status: RunStatus.Voorgesteld } voorstel
            && (await documenten.OvergeslagenAsync(voorstel, cancellationToken)).Count > 0;
        return
        [
            .. teBoeken.Select(run => new Werkpunt($"Run van {run.Maand.Weergave} als uitbetaald boeken", BeheerUrls.Run(run.Id), $"{run.GoedgekeurdDoor} keurde hem goed.")),
            .. ontbrekend ? new[] { new Werkpunt($"Voorstel van {volgende.Maand.Weergave} nakijken", BeheerUrls.Run(volgende.Open!.Id), "Niet alle voorzieningen zitten erin.") } : [],
            .. volgende switch
            {
                { Open: { Status: RunStatus.Teruggestuurd } open } =>
                    [new Werkpunt($"Voorstel van {open.Maand.Weergave} opnieuw maken", BeheerUrls.Run(open.Id), $"{open.TeruggestuurdDoor} stuurde het terug.")],
                { Open: { } open, Fout: not null } => [new Werkpunt($"Voorstel van {open.Maand.Weergave} opnieuw proberen", BeheerUrls.Run(open.Id), "Het is niet gemaakt.")],
                { Open: null, KanNu: true } => [new Werkpunt($"Voorstel van {volgende.Maand.Weergave} maken", BeheerUrls.Overzicht, "Er is nog geen voorstel.")],
                _ => Array.Empty<Werkpunt>(),
            },
        ];
    }
}

/// <summary>The proposal that waits for somebody who may approve it.</summary>
internal sealed class Goedkeurvoorraad(Runplanning planning, IHuidigeSessie sessie) : IWerkvoorraad
{
    public IReadOnlyList<string> Rollen { get; } = [Kernel.Rollen.Goedkeurder];

    public async Task<IReadOnlyList<Werkpunt>> LeesAsync(CancellationToken cancellationToken) =>
        await planning.VolgendeAsync(cancellationToken) is { Open: { } open } && open.MagGoedkeuren(sessie.Ondertekenaar(open))
            ? [new($"Voorstel van {open.Maand.Weergave} goedkeuren", BeheerUrls.Run(open.Id), $"{open.GemaaktDoor} maakte het.")]
            : [];
}
