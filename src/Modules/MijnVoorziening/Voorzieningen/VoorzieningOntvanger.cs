using Marten;

namespace AmaWvg.MijnVoorziening;

/// <summary>Makes the organisation of a voorziening that the portal does not know yet, with what CoBRHA says of it; without a recognition it can apply for one.</summary>
internal static class VoorzieningOntvanger
{
    public static async Task Handle(VoorzieningAangesloten gebeurtenis, Herkomst herkomst, WerkDocumenten documenten, CancellationToken cancellationToken)
    {
        var hco = HcoNummer.Hydrate(gebeurtenis.Voorziening);
        if (await documenten.Query<Voorziening>().AnyAsync(bekende => bekende.Hco == hco, cancellationToken))
            return;
        documenten.Nieuw(new Voorziening
        {
            Id = Guid.CreateVersion7(herkomst.Tijdstip),
            Hco = hco,
            Naam = gebeurtenis.Naam,
            Type = Enum.Parse<TypeVoorziening>(gebeurtenis.Soort),
            Adres = gebeurtenis.Adres,
            Gemeente = gebeurtenis.Gemeente,
            Provincie = gebeurtenis.Provincie,
            Ondernemingsnummer = Ondernemingsnummer.Hydrate(gebeurtenis.Onderneming),
        });
        await documenten.SaveDraftAsync(cancellationToken);
    }
}
