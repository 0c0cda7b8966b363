namespace AmaWvg.MijnBerichten;

/// <summary>Tells the voorziening that somebody got access. The event belongs to the access chain of its onderneming, the message to the voorziening.</summary>
internal static class ToegangGegevenOntvanger
{
    public static Task Handle(
        ToegangGegeven gebeurtenis, Herkomst herkomst, WerkDocumenten documenten, IBerichtadressen adressen, TimeProvider clock, CancellationToken cancellationToken) =>
        Berichtmaker.Handle(Tekst(gebeurtenis), herkomst with { Hco = HcoNummer.Hydrate(gebeurtenis.Voorziening) }, documenten, adressen, clock, cancellationToken);

    private static Berichttekst Tekst(ToegangGegeven gebeurtenis) => new(
        Berichtsoort.Administratief,
        "Iemand kreeg toegang tot het e-loket voor uw voorziening",
        gebeurtenis.AanZichzelf
            ? $"{gebeurtenis.Door} gaf zichzelf toegang tot het e-loket voor uw voorziening."
            : $"{gebeurtenis.Door} gaf iemand toegang tot het e-loket voor uw voorziening.",
        "Klopt dit niet? Vraag het dan na bij uw toegangsbeheerder en laat het ons weten.")
    {
        Koppeling = new("Bekijk Mijn voorziening", MijnBerichtenUrls.MijnVoorziening),
    };
}
