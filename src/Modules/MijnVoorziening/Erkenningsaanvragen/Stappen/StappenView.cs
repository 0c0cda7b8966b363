namespace AmaWvg.MijnVoorziening;

/// <summary>The steps of a draft, and how far each is.</summary>
/// <param name="Aanvraag">The application.</param>
/// <param name="Huidig">The step that is shown.</param>
/// <param name="Stappen">All steps, in order.</param>
public sealed record StappenView(Guid Aanvraag, Aanvraagstap Huidig, IReadOnlyList<StapView> Stappen)
{
    internal static StappenView Van(Aanvraagdossier dossier, Aanvraagstap huidig)
    {
        var onvolledig = dossier.Tekorten.Select(tekort => tekort.Stap).ToHashSet();
        return new(dossier.Id, huidig,
        [
            new(Aanvraagstap.Voorzieningsinformatie, Woord(Aanvraagstap.Voorzieningsinformatie, isBegonnen: true)),
            new(Aanvraagstap.Erkenningscriteria, Woord(Aanvraagstap.Erkenningscriteria, dossier.Aanvraag.Erkenningscriteria.IsBegonnen)),
            new(Aanvraagstap.Controleren, onvolledig.Count > 0 ? "Nog niet klaar om in te dienen" : "Klaar om in te dienen"),
        ]);

        string Woord(Aanvraagstap stap, bool isBegonnen) => !onvolledig.Contains(stap) ? "Voltooid" : isBegonnen ? "Bezig" : "Nog niet gestart";
    }
}

/// <summary>A step.</summary>
/// <param name="Stap">Which one; its name is the heading of its page.</param>
/// <param name="Staat">How far it is, in words.</param>
public sealed record StapView(Aanvraagstap Stap, string Staat);
