namespace AmaWvg.MijnBerichten;

/// <summary>Tells the voorziening that somebody got access. The event belongs to the access chain of its onderneming, the message to the voorziening.</summary>
internal static class ToegangGegevenOntvanger
{
    public static Task Handle(
        ToegangGegeven gebeurtenis, Herkomst herkomst, WerkDocumenten documenten, IBerichtadressen adressen, TimeProvider clock, CancellationToken cancellationToken) =>
        Berichtmaker.Handle(Tekst(gebeurtenis), herkomst with { Hco = HcoNummer.Hydrate(gebeurtenis.Voorziening) }, documenten, adressen, clock, cancellationToken);

    private static Berichttekst Tekst(ToegangGegeven gebeurtenis) => new(
        Berichtsoort.Administratief,
        gebeurtenis.MetRecht ? "Iemand kreeg toegang tot het e-loket voor uw voorziening" : "Er is een gebruiker bij voor uw voorziening",
        (gebeurtenis.MetRecht, gebeurtenis.AanZichzelf) switch
        {
            (true, true) => $"{gebeurtenis.Door} gaf zichzelf toegang tot het e-loket voor uw voorziening.",
            (true, false) => $"{gebeurtenis.Door} gaf iemand toegang tot het e-loket voor uw voorziening.",
            _ => $"{gebeurtenis.Door} voegde een gebruiker toe, nog zonder het recht om het e-loket te gebruiken.",
        },
        "Klopt dit niet? Vraag het dan na bij uw toegangsbeheerder en laat het ons weten.")
    {
        OokNaar = gebeurtenis.Email is "" ? [] : [gebeurtenis.Email],
        Koppeling = new("Bekijk Mijn voorziening", MijnBerichtenUrls.MijnVoorziening),
    };
}
