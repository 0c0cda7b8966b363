namespace AmaWvg.MijnVoorziening;

/// <summary>Where somebody who changes a fact of the organisation came from: a step of a draft, to which the change leads back.</summary>
/// <param name="Aanvraag">The application; null for who came from the overview.</param>
/// <param name="Stap">Its step.</param>
public readonly record struct Aanvraagherkomst(Guid? Aanvraag, Aanvraagstap Stap)
{
    /// <summary>Reads the address; anything unknown is the overview.</summary>
    internal static Aanvraagherkomst Van(IQueryCollection query) => new(
        Guid.TryParse(query["aanvraag"], out var aanvraag) ? aanvraag : null,
        query["stap"] == Naam(Aanvraagstap.Voorzieningsinformatie) ? Aanvraagstap.Voorzieningsinformatie : Aanvraagstap.Controleren);

    /// <summary>Where to go without a change, and what to call it.</summary>
    internal (string Url, string Tekst) Terug => Aanvraag is { } id
        ? (AanvraagUrls.Stap(id, Stap), "Terug naar de aanvraag")
        : (MijnVoorzieningUrls.Overzicht, "Terug naar mijn voorziening");

    /// <summary>Where to go after a change.</summary>
    internal string Na(Guid historiek) => Aanvraag is null ? MijnVoorzieningUrls.OverzichtNa(historiek) : $"{Terug.Url}?gedaan={historiek}";

    /// <summary>A page of the organisation that leads back.</summary>
    internal string Url(string pagina) => Aanvraag is { } id ? $"{pagina}?aanvraag={id}&stap={Naam(Stap)}" : pagina;

    private static string Naam(Aanvraagstap stap) => stap.ToString().ToLowerInvariant();
}
