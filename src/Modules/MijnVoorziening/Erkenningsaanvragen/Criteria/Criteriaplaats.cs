namespace AmaWvg.MijnVoorziening;

/// <summary>Where the second step is filled in: a part of it, or all of it on one page.</summary>
/// <param name="Aanvraag">The application.</param>
/// <param name="Deel">The part; null for all.</param>
/// <param name="IsVanControle">Whether somebody came from the check, and goes back there.</param>
public sealed record Criteriaplaats(Guid Aanvraag, Criteriadeel? Deel, bool IsVanControle)
{
    internal string Url => IsVanControle ? AanvraagUrls.VanControle(Pad) : Pad;

    internal string Concept => $"{Pad}/concept";

    /// <summary>Where the step goes on after this page.</summary>
    internal string Volgende => Deel is { } deel && deel != Criteriadelen.Alle[^1] && !IsVanControle
        ? AanvraagUrls.Criteria(Aanvraag, deel + 1)
        : AanvraagUrls.Stap(Aanvraag, Aanvraagstap.Controleren);

    internal string Vorige => Deel is { } deel && deel != Criteriadelen.Alle[0]
        ? AanvraagUrls.Criteria(Aanvraag, deel - 1)
        : AanvraagUrls.Stap(Aanvraag, Aanvraagstap.Voorzieningsinformatie);

    internal IReadOnlyList<Criteriadeel> Delen => Deel is { } deel ? [deel] : Criteriadelen.Alle;

    internal bool ToontMedewerkers => Delen.Contains(Criteriadeel.Medewerkers);

    private string Pad => AanvraagUrls.Criteria(Aanvraag, Deel);

    /// <summary>Reads the address; null for a part that there is not.</summary>
    public static ValueTask<Criteriaplaats?> BindAsync(HttpContext context)
    {
        var gevraagd = context.GetRouteValue("deel") as string;
        var deel = gevraagd is null ? null : Criteriadelen.Van(gevraagd);
        return ValueTask.FromResult(gevraagd is null == deel is null && Guid.TryParse(context.GetRouteValue("id") as string, out var id)
            ? new Criteriaplaats(id, deel, AanvraagUrls.IsVanControle(context.Request.Query["vanuit"]))
            : null);
    }

    /// <summary>Whether the page asks a field.</summary>
    internal bool Vraagt(string veld) => Deel is null || Deel == Criteriadelen.VanVeld(veld);

    /// <summary>The files that were chosen where the page asks them.</summary>
    internal IReadOnlyList<Bestandskeuze> Bestanden(IFormCollection posted, Erkenningscriteria criteria) =>
        Bestandskeuze.Uit(posted, Bijlagevragen.Alle(criteria).Where(vraag => Vraagt(Bestandskeuze.Veld(vraag))));
}
