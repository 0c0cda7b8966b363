namespace AmaWvg.Host.Gegevens;

internal static class Voorbeeldgegevens
{
    public static Task LoadIfEmptyAsync(string owner, CancellationToken cancellationToken) => Task.CompletedTask;

    public static Task LoadAsync(string owner, int? overeenkomsten, CancellationToken cancellationToken) => Task.CompletedTask;
}
