namespace AmaWvg.Overeenkomsten;

/// <summary>Takes back an agreement that was reported by mistake.</summary>
internal sealed class Annulering : ICorrectie
{
    public string Titel => "Overeenkomst annuleren";

    public string Pad => "annuleren";

    public string Uitleg => "Annuleer een overeenkomst die per vergissing werd aangemeld. Alle maanden die voor deze overeenkomst betaald zijn, worden teruggevorderd. De voorziening ziet de overeenkomst nog en kan ze niet meer wijzigen. Een annulering kunt u niet terugdraaien.";

    public string Actie => Acties.Geannuleerd;

    public Correctieantwoord? Antwoord => Correctieantwoord.Vervallen;

    public bool Kan(Overeenkomst overeenkomst) => !overeenkomst.IsGeannuleerd;

    public Guid Versie(Correctiedossier dossier) => dossier.Overeenkomst.Versie;

    public FieldModel? Veld(BeheerCorrectieForm form, string? fout) => null;

    public Task<Voorstel> StelVoorAsync(Correctiedossier dossier, BeheerCorrectieForm form, CancellationToken cancellationToken)
    {
        var o = dossier.Overeenkomst;
        return Task.FromResult(new Voorstel
        {
            Gevolgen = dossier.GevolgenVan(o.VoorSubsidie with { IsGeannuleerd = true }),
            Pas = () =>
            {
                o.Annuleer(dossier.Vandaag);
                return
                [
                    new(dossier.Deelnemer, [o], $"{o.Referentie}, {Periodetekst.Van(o.Startdatum, o.Einddatum)}.", regel => new OvereenkomstGeannuleerd(o.Id, o.DeelnemerId, regel)),
                ];
            },
        });
    }
}
