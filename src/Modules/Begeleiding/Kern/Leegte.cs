namespace AmaWvg.Begeleiding;

/// <summary>What the dossier asks of the other half of the module while that half is not there.</summary>
internal sealed class Leegte : IPersoneel, IPolissen, IModelovereenkomsten, IWerkposten
{
    Task<IReadOnlyList<Begeleidend>> IPersoneel.AlleAsync(Werkeenheid eenheid, HcoNummer hco, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Begeleidend>>([]);

    Task<IReadOnlyList<Deelnemerpolis>> IPolissen.AlleAsync(Werkeenheid eenheid, HcoNummer hco, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Deelnemerpolis>>([]);

    Task<IReadOnlyDictionary<Guid, Modelstand>> IModelovereenkomsten.VanAsync(Werkeenheid eenheid, HcoNummer hco, IReadOnlyCollection<Guid>? overeenkomsten, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<Guid, Modelstand>>(new Dictionary<Guid, Modelstand>());

    Task<IReadOnlyList<Werkpostkeuze>> IWerkposten.AlleAsync(Werkeenheid eenheid, HcoNummer hco, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Werkpostkeuze>>([]);
}
