namespace AmaWvg.Toegangsbeheer;

/// <summary>The voorzieningen of an onderneming that can still become a subafdeling: as CoBRHA knows them now, and those that staff registered.</summary>
internal sealed class Cobrhakeuze(ICobrha cobrha)
{
    public const string Weg = "CoBRHA antwoordt nu niet. Probeer het over enkele minuten opnieuw";

    /// <summary>Null when the register does not answer.</summary>
    public async Task<IReadOnlyList<CobrhaVoorziening>?> VanAsync(Onderneming keten, CancellationToken cancellationToken) =>
        await cobrha.VanOndernemingAsync(keten.Nummer!, cancellationToken) is { IsBeschikbaar: true, Waarde: var gevonden }
            ? [.. Kiesbaar(keten, gevonden ?? []).OrderBy(voorziening => voorziening.Naam, StringComparer.Ordinal)]
            : null;

    /// <summary>Those that can be chosen; what CoBRHA says of one comes before what staff wrote down.</summary>
    public static IEnumerable<CobrhaVoorziening> Kiesbaar(Onderneming keten, IEnumerable<CobrhaVoorziening> gevonden) => gevonden
        .Concat(keten.Geregistreerd.Select(registratie => registratie.Als(keten.Nummer!)))
        .DistinctBy(voorziening => voorziening.Hco)
        .Where(voorziening => Subafdelingkeuze.MagKiezen(keten.IsOcmw, voorziening.Zorgtype) && keten.Actief.All(subafdeling => subafdeling.Voorziening != voorziening.Hco));
}
