namespace AmaWvg.BrowserTests.Testing;

/// <summary>Tests that compare what a list says at two moments: nobody else may add to it in between, so they run when all others are done.</summary>
[CollectionDefinition(Naam, DisableParallelization = true)]
public sealed class Stilte
{
    public const string Naam = nameof(Stilte);
}
