using Marten;

namespace AmaWvg.Begeleiding;

/// <summary>Somebody who guides.</summary>
/// <param name="Id">The person.</param>
/// <param name="Naam">Who.</param>
/// <param name="Feiten">What is known.</param>
/// <param name="Stand">Where it stands with the norm.</param>
/// <param name="Reden">Why.</param>
/// <param name="Detachering">What is missing for somebody of a partner; null for nothing.</param>
/// <param name="Bewijzen">The files that prove it.</param>
/// <param name="Historiek">What happened, newest first.</param>
/// <param name="Melding">What was just done.</param>
public sealed record PersoneelslidView(
    Guid Id,
    string Naam,
    IReadOnlyList<KeyValuePair<string, string>> Feiten,
    StatusTagModel Stand,
    string Reden,
    string? Detachering,
    IReadOnlyList<BewijsmapView> Bewijzen,
    IReadOnlyList<HistoriekLine> Historiek,
    Melding? Melding);

internal sealed class PersoneelQuery(Documenten documenten, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <summary>All of them: who guides now first, by name.</summary>
    public async Task<IReadOnlyList<PersoneelRij>> AlleAsync(CancellationToken cancellationToken)
    {
        var (leden, vandaag) = (await documenten.Query<Personeelslid>().ToListAsync(cancellationToken), clock.Vandaag());
        var bewezen = (await documenten.BijlagenAsync([.. leden.SelectMany(lid => lid.Mappen.Values)], cancellationToken)).Select(bijlage => bijlage.Onderwerp).ToHashSet();
        return
        [
            .. from lid in leden
               let oordeel = Personeelsnorm.Oordeel(lid, lid.Bewezen(bewezen), vandaag)
               orderby lid.TotEnMet < vandaag, Letterbeeld.Vouw(lid.Naam), lid.Id
               select new PersoneelRij(lid.Id, lid.Naam, lid.Functie, lid.Van, lid.TotEnMet, Stand(oordeel), oordeel.Detachering ?? oordeel.Reden),
        ];
    }

    /// <summary>One of them; null for nobody.</summary>
    public async Task<PersoneelslidView?> EenAsync(Guid id, Guid? gedaan, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Personeelslid>(id, cancellationToken) is not { } lid)
            return null;
        var bijlagen = await documenten.BijlagenAsync([.. lid.Mappen.Values], cancellationToken);
        var oordeel = Personeelsnorm.Oordeel(lid, lid.Bewezen(bijlagen.Select(bijlage => bijlage.Onderwerp).ToHashSet()), clock.Vandaag());
        var regels = await documenten.HistoriekAsync([lid.Id], cancellationToken);
        return new(
            lid.Id,
            lid.Naam,
            PersoneelHandler.Feiten(lid),
            Stand(oordeel with { Detachering = null }),
            oordeel.Reden,
            oordeel.Detachering,
            [.. from map in lid.Mappen
                where map.Key is not Personeelsbewijs.Detachering || lid.Detachering is not null || bijlagen.Any(bijlage => bijlage.Onderwerp == map.Value)
                orderby map.Key
                select BewijsmapView.Van(map.Value, map.Key.Label, bijlagen)],
            [.. regels.Select(regel => new HistoriekLine(BrusselseTijd.Lokaal(regel.Tijdstip), regel.Regel, regel.Door))],
            Melding.Van(regels.Find(regel => regel.Id == gedaan), sessie, clock));
    }

    private static StatusTagModel Stand(Personeelsoordeel oordeel) => oordeel switch
    {
        { Stand: Personeelsstand.VoldoetNiet } => new("Voldoet niet", StatusKind.Error),
        { Detachering: not null } => new("Detachering ontbreekt", StatusKind.Error),
        { Stand: Personeelsstand.BewijsOntbreekt } => new("Bewijs ontbreekt", StatusKind.Attention),
        _ => new("In orde", StatusKind.Good),
    };
}

/// <summary>The staff, for the files of participants.</summary>
internal sealed class AllePersoneel : IPersoneel
{
    public async Task<IReadOnlyList<Begeleidend>> AlleAsync(Werkeenheid eenheid, HcoNummer hco, CancellationToken cancellationToken)
    {
        var tenant = hco.Waarde;
        return
        [
            .. (await eenheid.Query<Personeelslid>().Where(lid => lid.TenantIsOneOf(tenant)).ToListAsync(cancellationToken))
                .OrderBy(lid => Letterbeeld.Vouw(lid.Naam), StringComparer.Ordinal).ThenBy(lid => lid.Id)
                .Select(lid => new Begeleidend(lid.Id, lid.Naam, lid.Functie, lid.Periode)),
        ];
    }
}
