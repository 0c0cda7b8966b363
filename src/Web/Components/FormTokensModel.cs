namespace AmaWvg.Web.Components;

/// <summary>Hidden fields that every POST form carries, such as the antiforgery token and the idempotency key.</summary>
/// <param name="Fields">Their names and values.</param>
public sealed record FormTokensModel(IReadOnlyList<KeyValuePair<string, string>> Fields);
