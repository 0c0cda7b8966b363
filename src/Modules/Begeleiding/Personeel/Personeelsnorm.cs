namespace AmaWvg.Begeleiding;

/// <summary>Whether somebody may guide, by the norm.</summary>
internal enum Personeelsstand
{
    InOrde,
    BewijsOntbreekt,
    VoldoetNiet,
}

/// <summary>What the norm says of somebody on a day.</summary>
/// <param name="Stand">Where it stands.</param>
/// <param name="Reden">Why, in a sentence.</param>
/// <param name="Detachering">What is missing for somebody of a partner, in a sentence; null when nothing is.</param>
internal sealed record Personeelsoordeel(Personeelsstand Stand, string Reden, string? Detachering)
{
    public bool IsInOrde => Stand is Personeelsstand.InOrde && Detachering is null;
}

/// <summary>
/// Who guides has a relevant diploma or two years of experience, with a proof of it (BR-24), and works for the voorziening itself: somebody
/// of a partner needs an agreement of detachment.
/// </summary>
internal static class Personeelsnorm
{
    /// <param name="lid">Who.</param>
    /// <param name="bewijzen">What is proven by an attachment.</param>
    /// <param name="dag">The day.</param>
    public static Personeelsoordeel Oordeel(Personeelslid lid, IReadOnlySet<Personeelsbewijs> bewijzen, DateOnly dag)
    {
        var (stand, reden) = Norm(lid, bewijzen, dag);
        return new(stand, reden, Detachering(lid, bewijzen, dag));
    }

    private static (Personeelsstand Stand, string Reden) Norm(Personeelslid lid, IReadOnlySet<Personeelsbewijs> bewijzen, DateOnly dag)
    {
        var (diploma, ervaring) = (lid.Diploma is { IsRelevant: true }, lid.Ervaring?.GenoegVanaf <= dag);
        if (diploma && bewijzen.Contains(Personeelsbewijs.Diploma))
            return (Personeelsstand.InOrde, "Relevant diploma, met bewijs.");
        if (ervaring && bewijzen.Contains(Personeelsbewijs.Ervaring))
            return (Personeelsstand.InOrde, "Minstens 2 jaar ervaring, met bewijs.");
        if (diploma)
            return (Personeelsstand.BewijsOntbreekt, "Voeg het diploma toe.");
        if (ervaring)
            return (Personeelsstand.BewijsOntbreekt, "Voeg een bewijs van de ervaring toe.");
        return (Personeelsstand.VoldoetNiet, lid.Ervaring?.GenoegVanaf is { } later
            ? $"Heeft pas vanaf {DutchDate.InWords(later)} 2 jaar ervaring, en geen relevant diploma."
            : "Heeft geen relevant diploma van bachelorniveau en geen 2 jaar ervaring.");
    }

    private static string? Detachering(Personeelslid lid, IReadOnlySet<Personeelsbewijs> bewijzen, DateOnly dag) => lid.Detachering switch
    {
        null => null,
        { Van: null } => "Werkt niet bij uw voorziening en heeft geen detacheringsovereenkomst. De regels laten dit nu niet toe.",
        var detachering when !detachering.Geldt(dag) => "De detacheringsovereenkomst geldt vandaag niet. De regels laten begeleiding zonder zo’n overeenkomst nu niet toe.",
        _ => bewijzen.Contains(Personeelsbewijs.Detachering) ? null : "Voeg de detacheringsovereenkomst toe.",
    };
}
