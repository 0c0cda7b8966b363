namespace AmaWvg.Toegang;

/// <summary>What waits for the roles of who is signed in, asked once in a request: the page lists it and its tab counts it.</summary>
internal sealed class Werklijst(IEnumerable<IWerkvoorraad> voorraden, IHttpContextAccessor context)
{
    private IReadOnlyList<Werkpunt>? _punten;

    /// <summary>The nearest last day first.</summary>
    public async Task<IReadOnlyList<Werkpunt>> LeesAsync(CancellationToken cancellationToken)
    {
        if (_punten is not null)
            return _punten;
        var (punten, user) = (new List<Werkpunt>(), context.HttpContext!.User);
        foreach (var voorraad in voorraden.Where(voorraad => voorraad.Rollen.Any(user.IsInRole)))
            punten.AddRange(await voorraad.LeesAsync(cancellationToken));
        return _punten = [.. punten.OrderBy(punt => punt.UiterstOp ?? DateOnly.MaxValue)];
    }

    /// <summary>How many there are, behind the words of the tab; null for none.</summary>
    public static async Task<string?> AantalAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        await services.GetRequiredService<Werklijst>().LeesAsync(cancellationToken) is { Count: > 0 and var aantal } ? $"({aantal})" : null;
}
