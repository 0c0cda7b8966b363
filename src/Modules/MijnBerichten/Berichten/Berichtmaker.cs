namespace AmaWvg.MijnBerichten;

/// <summary>Puts the message that an event became in the portal, and asks for its mails: one for each address.</summary>
internal static class Berichtmaker
{
    public static async Task Handle(
        Berichttekst tekst, Herkomst herkomst, WerkDocumenten documenten, IBerichtadressen adressen, TimeProvider clock, CancellationToken cancellationToken)
    {
        var nu = clock.GetUtcNow();
        documenten.Nieuw(Bericht.Van(herkomst, tekst, nu));
        var naar = await adressen.VanAsync(herkomst.Hco, tekst.Soort, cancellationToken);
        foreach (var adres in naar.Concat(tekst.OokNaar).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var bezorging = new Bezorging { Id = Guid.CreateVersion7(nu), Hco = herkomst.Hco, BerichtId = herkomst.Id, Adres = adres, Tijdstip = nu };
            documenten.Nieuw(bezorging);
            documenten.PubliceerBij(herkomst.Hco, new Mailbezorging(bezorging.Id));
        }
        await documenten.SaveDraftAsync(cancellationToken);
    }
}
