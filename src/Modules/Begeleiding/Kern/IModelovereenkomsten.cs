namespace AmaWvg.Begeleiding;

/// <summary>The agreements by the model of art. 44.</summary>
internal interface IModelovereenkomsten
{
    /// <summary>The agreements of an organisation for which the model was filled in, by id of the agreement.</summary>
    /// <param name="eenheid">Who reads.</param>
    /// <param name="hco">The organisation.</param>
    /// <param name="overeenkomsten">Of these agreements; null for all.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<IReadOnlyDictionary<Guid, Modelstand>> VanAsync(Werkeenheid eenheid, HcoNummer hco, IReadOnlyCollection<Guid>? overeenkomsten, CancellationToken cancellationToken);
}

/// <summary>How far an agreement by the model is.</summary>
/// <param name="Id">Key of its latest version.</param>
/// <param name="Versie">Its number.</param>
/// <param name="Deelnemer">Signed on, by the participant.</param>
/// <param name="Werkpost">Signed on, by the werkpost.</param>
/// <param name="Begeleider">Signed on, by the begeleider.</param>
internal sealed record Modelstand(Guid Id, int Versie, DateOnly? Deelnemer, DateOnly? Werkpost, DateOnly? Begeleider)
{
    /// <summary>The day of the first version that all three signed; null while none is.</summary>
    public DateOnly? Getekend { get; init; } = Deelnemer is null || Werkpost is null || Begeleider is null ? null : new[] { Deelnemer.Value, Werkpost.Value, Begeleider.Value }.Max();
}
