namespace AmaWvg.MijnVoorziening;

/// <summary>Notes that somebody saw the staff of an application, also now that their INSZ numbers show in part.</summary>
internal sealed class Aanvraaginzage(Toegangslogboek toegangslog)
{
    public Task NoteerAsync(Aanvraagdossier dossier, CancellationToken cancellationToken)
    {
        var medewerkers = dossier.Aanvraag.Erkenningscriteria.Medewerkers;
        return toegangslog.NoteerPersonenAsync("medewerkers van erkenningsaanvraag", medewerkers.Count, dossier.Id, [.. medewerkers.Select(m => m.Insz)], cancellationToken);
    }

    /// <summary>What is in a file may be about a person who is known, such as a diploma, or about others.</summary>
    public Task NoteerAsync(Bijlage bijlage, Erkenningsaanvraag? aanvraag, CancellationToken cancellationToken) => toegangslog.NoteerPersonenAsync(
        "bijlage van erkenningsaanvraag", 1, bijlage.Id, [.. aanvraag?.Erkenningscriteria.MedewerkersBij(bijlage.Vraag).Select(m => m.Insz) ?? []], cancellationToken);
}
