using Marten;

namespace AmaWvg.Begeleiding;

/// <summary>What a file can be added to.</summary>
/// <param name="Id">What the files hang on.</param>
/// <param name="Label">What they are.</param>
/// <param name="Waarvan">Of whom or what.</param>
/// <param name="Terug">Page where they stand.</param>
/// <param name="Onderwerp">What the history is about.</param>
internal sealed record Bewijsmap(Guid Id, string Label, string Waarvan, string Terug, Guid Onderwerp)
{
    /// <summary>The participant whom the files show; null for none.</summary>
    public Guid? Deelnemer { get; init; }
}

/// <summary>Finds what a file is with.</summary>
internal sealed class Bewijsmappen(Documenten documenten)
{
    public async Task<Bewijsmap?> VindAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Polis>(id, cancellationToken) is { } polis)
            return new(id, "Polis", polis.Woorden, PersoneelUrls.Polis(id), id);
        if (await documenten.LoadAsync<Beleidstekst>(id, cancellationToken) is { } tekst)
            return new(id, "Bijlage", tekst.Soort.Label, tekst.Soort.Url, id);
        if (await documenten.LoadAsync<Modelversie>(id, cancellationToken) is { IsOntwerp: false } model)
            return new(id, "Scan", $"Getekende overeenkomst, versie {model.Nummer}", ModelUrls.Versie(id), model.OvereenkomstId) { Deelnemer = model.DeelnemerId };
        // There are few members of staff, and each has a folder for each proof.
        foreach (var lid in await documenten.Query<Personeelslid>().ToListAsync(cancellationToken))
        {
            foreach (var (bewijs, map) in lid.Mappen.Where(map => map.Value == id))
                return new(map, bewijs.Label, lid.Naam, PersoneelUrls.Lid(lid.Id), lid.Id);
        }
        return null;
    }
}

/// <summary>Files that prove something, in a list.</summary>
/// <param name="Id">What they hang on.</param>
/// <param name="Label">What they are.</param>
/// <param name="Bestanden">The files.</param>
public sealed record BewijsmapView(Guid Id, string Label, IReadOnlyList<BewijsRij> Bestanden)
{
    internal static BewijsmapView Van(Guid id, string label, IEnumerable<Dossierbijlage> bijlagen) => new(
        id, label, [.. bijlagen.Where(bijlage => bijlage.Onderwerp == id).Select(bijlage => new BewijsRij(bijlage.Id, bijlage.Naam, bijlage.Omschrijving, BrusselseTijd.DagVan(bijlage.Toegevoegd), bijlage.Door))]);
}

/// <summary>A file.</summary>
public sealed record BewijsRij(Guid Id, string Naam, string Omschrijving, DateOnly Op, string Door);
