using AmaWvg.Toegangsbeheer.Overzicht;

namespace AmaWvg.Toegangsbeheer;

internal static class OverzichtEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(
        ToegangsbeheerUrls.Overzicht,
        async (OverzichtQuery query, CancellationToken cancellationToken) => await query.RunAsync(cancellationToken) is { } view ? OverzichtPage.Create(view) : Results.NotFound());
}

/// <summary>Where somebody who manages access arrives.</summary>
/// <param name="Keten">Id of the chain.</param>
/// <param name="Naam">The onderneming.</param>
/// <param name="Nummer">Its number.</param>
/// <param name="Rol">What the person is there.</param>
/// <param name="MagKeten">Whether the person may see the whole chain.</param>
/// <param name="Voorzieningen">How far the chain of each voorziening goes.</param>
/// <param name="Nakijken">The subafdelingen whose users wait for the yearly check.</param>
/// <param name="IsVolledig">False when CoBRHA did not answer.</param>
/// <param name="Andere">The other ondernemingen in which the person has a place, and which.</param>
/// <param name="IsOcmw">Whether the onderneming is an OCMW, which chooses among fewer.</param>
/// <param name="IsVertegenwoordiger">Whether the reader represents it, and so may represent others.</param>
public sealed record OverzichtView(
    Guid Keten, string Naam, string Nummer, string Rol, bool MagKeten, IReadOnlyList<Ketenstand> Voorzieningen, IReadOnlyList<Nakijkpunt> Nakijken, bool IsVolledig, IReadOnlyList<Rolelders> Andere, bool IsOcmw, bool IsVertegenwoordiger);

/// <summary>A yearly check that waits.</summary>
/// <param name="Naam">The voorziening.</param>
/// <param name="Url">Where to do it.</param>
public sealed record Nakijkpunt(string Naam, string Url);
