using AmaWvg.Toegangsbeheer.Keten;

namespace AmaWvg.Toegangsbeheer;

internal static class KetenEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(ToegangsbeheerUrls.KetenRoute, GetAsync);

    private static async Task<IResult> GetAsync(Guid id, Guid? gedaan, string? pagina, Ketentoegang toegang, KetenQuery query, CancellationToken cancellationToken)
    {
        var gevonden = await toegang.KetenAsync(id, Ketenhandeling.KetenBekijken, cancellationToken);
        return gevonden.Weigering ?? KetenPage.Create(await query.RunAsync(gevonden.Keten, gedaan, pagina, cancellationToken));
    }
}

/// <summary>The access chain of an onderneming, in words.</summary>
/// <param name="Id">Id of the chain.</param>
/// <param name="Naam">The onderneming.</param>
/// <param name="Nummer">Its number.</param>
/// <param name="Aanstellingen">Who has a place in it now.</param>
/// <param name="Actief">Since when the hoedanigheid is active; null when it is not.</param>
/// <param name="Toegangsbeheerder">Who is toegangsbeheerder, by name; null for nobody.</param>
/// <param name="Subafdelingen">The subafdelingen of now.</param>
/// <param name="Historiek">What happened.</param>
/// <param name="Paginering">Which page of the history.</param>
/// <param name="Mag">What the reader may do.</param>
public sealed record KetenView(
    Guid Id, string Naam, string Nummer, IReadOnlyList<AanstellingRij> Aanstellingen, string? Actief, string? Toegangsbeheerder, IReadOnlyList<SubafdelingRij> Subafdelingen,
    IReadOnlyList<HistoriekLine> Historiek, Paginering Paginering, Ketenmogelijkheden Mag)
{
    /// <summary>What was just done; null for nothing.</summary>
    public Melding? Melding { get; init; }
}

/// <summary>What somebody may do in a chain as it stands.</summary>
public sealed record Ketenmogelijkheden(bool Hoofdtoegangsbeheerder, bool CoHoofdtoegangsbeheerders, bool Hoedanigheid, bool Toegangsbeheerders, bool Subafdelingen);

/// <summary>Somebody with a place in the chain.</summary>
public sealed record AanstellingRij(Guid Id, string Functie, string Naam, string Insz, string Sinds, string Door);

/// <summary>A subafdeling in a list.</summary>
public sealed record SubafdelingRij(Guid Id, string Naam, string Hco, bool Toepassing, string Beheerder, int Gebruikers, int MetRecht);

/// <summary>People with a place in the chain, as a table.</summary>
/// <param name="Rijen">Who.</param>
/// <param name="MetBeeindigen">Whether each has a link to end it.</param>
public sealed record AanstellingenView(IReadOnlyList<AanstellingRij> Rijen, bool MetBeeindigen);

/// <summary>A right that follows from a chain, as the look-up of every request finds it.</summary>
internal sealed record Ketenrecht(Insz Wie, string Organisatie, string Naam, string Gemeente, string Rol);

/// <summary>What follows from a chain for every person in it.</summary>
internal static class Ketenrechten
{
    private const string Profielbegin = "Toegangsbeheer van ";

    /// <summary>Who manages has the chain itself as a profile; who has all five links has the voorziening (BR-40).</summary>
    public static IReadOnlyList<Ketenrecht> Van(Onderneming onderneming) =>
    [
        .. Beheerders(onderneming).Select(wie => new Ketenrecht(wie, onderneming.Hco.Waarde, Profielnaam(onderneming), onderneming.Gemeente, Rollen.Toegangsbeheer)),
        .. onderneming.Actief
            .SelectMany(subafdeling => subafdeling.Actief, (subafdeling, gebruiker) => (subafdeling, gebruiker.Wie))
            .Where(paar => onderneming.Schakels(paar.subafdeling.Voorziening, paar.Wie).GeeftToegang)
            .Select(paar => new Ketenrecht(paar.Wie, paar.subafdeling.Voorziening.Waarde, paar.subafdeling.Naam, paar.subafdeling.Gemeente, Rollen.Begeleider)),
    ];

    /// <summary>Everybody who stands in the chain now, with or without a right.</summary>
    public static IReadOnlyList<Insz> Betrokkenen(Onderneming onderneming) =>
        [.. Beheerders(onderneming).Concat(onderneming.Subafdelingen.SelectMany(subafdeling => subafdeling.Gebruikers).Select(gebruiker => gebruiker.Wie)).Distinct()];

    public static string Profielnaam(Onderneming onderneming) => $"{Profielbegin}{onderneming.Naam}";

    private static IEnumerable<Insz> Beheerders(Onderneming onderneming) => onderneming.Aanstellingen.Where(aanstelling => aanstelling.Einde is null).Select(aanstelling => aanstelling.Wie)
        .Concat(onderneming.Actief.Select(subafdeling => subafdeling.Beheerder).OfType<Insz>()).Distinct();
}
