namespace AmaWvg.Domein;

/// <summary>The five links between a person and a voorziening in the access chain (BR-40).</summary>
/// <param name="Hoedanigheid">The hoedanigheid of the onderneming is active.</param>
/// <param name="Subafdeling">The subafdeling of the voorziening is active.</param>
/// <param name="Toepassing">The application is ticked on that subafdeling.</param>
/// <param name="Gebruiker">The person is a user there.</param>
/// <param name="Recht">The right is ticked for that user.</param>
public readonly record struct Toegangsschakels(bool Hoedanigheid, bool Subafdeling, bool Toepassing, bool Gebruiker, bool Recht)
{
    /// <summary>Whether the person may enter: every link holds.</summary>
    public bool GeeftToegang => Ontbreekt is null;

    /// <summary>The first link that is missing, in the order in which people make them; null when none is.</summary>
    public Toegangsschakel? Ontbreekt =>
        !Hoedanigheid ? Toegangsschakel.Hoedanigheid
        : !Subafdeling ? Toegangsschakel.Subafdeling
        : !Toepassing ? Toegangsschakel.Toepassing
        : !Gebruiker ? Toegangsschakel.Gebruiker
        : !Recht ? Toegangsschakel.Recht
        : null;
}

/// <summary>A link of the access chain.</summary>
public enum Toegangsschakel
{
    /// <summary>The hoedanigheid, activated by the hoofdtoegangsbeheerder.</summary>
    Hoedanigheid,

    /// <summary>The subafdeling of the voorziening, made by a toegangsbeheerder.</summary>
    Subafdeling,

    /// <summary>The application on the subafdeling, ticked by a toegangsbeheerder.</summary>
    Toepassing,

    /// <summary>The user of the subafdeling.</summary>
    Gebruiker,

    /// <summary>The right of the user.</summary>
    Recht,
}
