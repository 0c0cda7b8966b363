namespace AmaWvg.Kernel;

/// <summary>Groups of voorzieningen to write to, for pages of the department.</summary>
public interface IDoelgroepen
{
    /// <summary>What a group can be chosen by.</summary>
    Task<Doelgroepkeuzes> KeuzesAsync(CancellationToken cancellationToken);

    /// <summary>The voorzieningen of a group now, by name.</summary>
    Task<IReadOnlyList<Doelgroeplid>> VindAsync(Doelgroep doelgroep, CancellationToken cancellationToken);
}

/// <summary>A group: one voorziening, or those with every feature that is given; without any it is all of them.</summary>
/// <param name="Hco">HCO number of the one voorziening.</param>
/// <param name="Type">Its type, as <see cref="Doelgroepkeuzes.Types"/> names it.</param>
/// <param name="Provincie">Its province.</param>
/// <param name="Erkend">Whether it has a running recognition today.</param>
public sealed record Doelgroep(string? Hco = null, string? Type = null, string? Provincie = null, bool? Erkend = null);

/// <summary>A voorziening of a group.</summary>
/// <param name="Hco">Its number.</param>
/// <param name="Naam">Its name.</param>
public sealed record Doelgroeplid(HcoNummer Hco, string Naam);

/// <summary>What a group can be chosen by.</summary>
/// <param name="Voorzieningen">All of them, by name.</param>
/// <param name="Types">Name and label of every type.</param>
/// <param name="Provincies">Every province with a voorziening.</param>
public sealed record Doelgroepkeuzes(
    IReadOnlyList<Doelgroeplid> Voorzieningen, IReadOnlyList<KeyValuePair<string, string>> Types, IReadOnlyList<string> Provincies)
{
    private readonly Lazy<Dictionary<HcoNummer, string>> _namen = new(() => Voorzieningen.ToDictionary(lid => lid.Hco, lid => lid.Naam));

    /// <summary>The name of a voorziening; its number when it is not there.</summary>
    public string NaamVan(HcoNummer hco) => _namen.Value.GetValueOrDefault(hco, hco.Weergave);
}
