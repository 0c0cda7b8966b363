namespace AmaWvg.Web;

/// <summary>Hidden fields that every POST form carries, such as the antiforgery token and the idempotency key.</summary>
/// <param name="Fields">Their names and values.</param>
public sealed record FormTokensModel(IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    /// <summary>The version of what the form changes; null for none.</summary>
    public Guid? Versie { get; init; }
}
