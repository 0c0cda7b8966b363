using AmaWvg.Kernel.Toegangslog;

namespace AmaWvg.MijnVoorziening.Erkenningsaanvragen;

/// <summary>Notes that somebody saw the staff of an application, also now that their INSZ numbers show in part.</summary>
internal sealed class Aanvraaginzage(Toegangslogboek toegangslog)
{
    public Task NoteerAsync(Aanvraagdossier dossier, CancellationToken cancellationToken) =>
        toegangslog.NoteerAsync("medewerkers van erkenningsaanvraag", dossier.Aanvraag.Erkenningscriteria.Medewerkers.Count, dossier.Aanvraag.Id, cancellationToken);
}
