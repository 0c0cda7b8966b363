namespace AmaWvg.MijnVoorziening;

/// <summary>A whole application to read.</summary>
/// <param name="Informatie">The first step.</param>
/// <param name="Criteria">The second step.</param>
public sealed record AntwoordenView(IReadOnlyList<SummaryRij> Informatie, IReadOnlyList<AntwoordView> Criteria)
{
    /// <summary>As filled in, with links to change it as long as it is a draft.</summary>
    internal static AntwoordenView Van(Aanvraagdossier dossier) => Van(dossier, MijnVoorzieningUrls.Bijlage);

    /// <param name="dossier">The application.</param>
    /// <param name="bijlageUrl">Where its reader downloads an attachment.</param>
    internal static AntwoordenView Van(Aanvraagdossier dossier, Func<Guid, string> bijlageUrl)
    {
        var criteria = dossier.Aanvraag.Erkenningscriteria.ZonderVervallen();
        return new(
            dossier.IsIngediend ? Informatiefeiten.Van(dossier.Informatie, dossier.Aanvraag.Hco) : Informatiefeiten.MetWijzig(dossier, Aanvraagstap.Controleren),
            [.. Criteriafeiten.Van(criteria).Select(feit => new AntwoordView(Rij(feit), Bijlagen(feit)))]);

        SummaryRij Rij(Criteriafeit feit) => new(feit.Vraag, feit.Tekst)
        {
            Action = dossier.IsIngediend ? null : new("Wijzig", AanvraagUrls.Vraag(dossier.Id, new(Aanvraagstap.Erkenningscriteria, feit.Veld, "")), feit.Vraag),
        };

        IReadOnlyList<BijlageRij> Bijlagen(Criteriafeit feit) => [.. dossier.Bijlagen.Where(b => feit.Bijlagevragen.Contains(b.Vraag)).Select(Bijlage)];

        BijlageRij Bijlage(Bijlage bijlage)
        {
            var rij = BijlageRij.Van(bijlage, null, bijlageUrl);
            return criteria.MedewerkersBij(bijlage.Vraag).FirstOrDefault() is { } medewerker
                ? rij with { Omschrijving = $"{rij.Omschrijving}, diploma van medewerker {medewerker.Wie}" }
                : rij;
        }
    }
}

/// <summary>An answer with its attachments.</summary>
public sealed record AntwoordView(SummaryRij Feit, IReadOnlyList<BijlageRij> Bijlagen);
