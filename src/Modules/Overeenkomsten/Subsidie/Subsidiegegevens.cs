namespace AmaWvg.Overeenkomsten;

internal sealed class Subsidiegegevens(Documenten documenten, IHuidigeSessie sessie) : ISubsidiegegevens
{
    public IAsyncEnumerable<DeelnemerVoorSubsidie> LeesAsync() => Subsidielezer.LeesAsync(documenten, Hco);

    public Task<IReadOnlyDictionary<Guid, Guid>> SamengevoegdAsync(CancellationToken cancellationToken) => documenten.SamengevoegdAsync(Hco, cancellationToken);

    public Task<IReadOnlyDictionary<Guid, string>> NamenAsync(IReadOnlyCollection<Guid> deelnemers, CancellationToken cancellationToken) =>
        documenten.NamenAsync(Hco, deelnemers, cancellationToken);

    private HcoNummer Hco => sessie.Hco!;
}

internal sealed class Rungegevens(WerkDocumenten documenten) : IRungegevens
{
    public IAsyncEnumerable<DeelnemerVoorSubsidie> LeesAsync(HcoNummer hco) => Subsidielezer.LeesAsync(documenten, hco);

    public Task<IReadOnlyDictionary<Guid, Guid>> SamengevoegdAsync(HcoNummer hco, CancellationToken cancellationToken) => documenten.SamengevoegdAsync(hco, cancellationToken);
}

internal sealed class Deelnemernamen(BeheerDocumenten documenten) : IDeelnemernamen
{
    public Task<IReadOnlyDictionary<Guid, string>> VanAsync(HcoNummer hco, IReadOnlyCollection<Guid> deelnemers, CancellationToken cancellationToken) =>
        documenten.NamenAsync(hco, deelnemers, cancellationToken);
}
