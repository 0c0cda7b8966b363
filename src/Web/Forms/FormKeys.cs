using System.Buffers.Text;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.Web;

/// <summary>
/// The hidden fields of every form: the antiforgery token, and an idempotency key bound to the person and the organisation
/// that the form was rendered for.
/// </summary>
public sealed class FormKeys(IAntiforgery antiforgery, IDataProtectionProvider dataProtection)
{
    /// <summary>Name of the hidden field with the idempotency key.</summary>
    public const string KeyField = "_sleutel";

    // What is protected grows by blocks of 16 bytes, and every page carries it: with an HCO number of eight digits these are two blocks.
    private const int IdBytes = 16;
    private const int PersonBytes = 7;

    private static readonly object ReadingKey = new();

    private readonly IDataProtector _protector = dataProtection.CreateProtector("AmaWvg.Formulier");

    /// <summary>
    /// Makes the hidden fields of a form that changes nothing, such as a search: such forms of one page share a key, which is never used up.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, string>> CreateForReading(HttpContext context)
    {
        if (context.Items[ReadingKey] is not IReadOnlyList<KeyValuePair<string, string>> fields)
            context.Items[ReadingKey] = fields = Create(context);
        return fields;
    }

    /// <summary>Makes the hidden fields of one form.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Create(HttpContext context)
    {
        var token = antiforgery.GetAndStoreTokens(context);
        return [new(token.FormFieldName, token.RequestToken!), new(KeyField, Protect(new(Guid.CreateVersion7(), Person(context.User), Organisation(context.User))))];
    }

    /// <summary>Reads the idempotency key of a post; null when it is missing or not ours.</summary>
    public FormKey? Read(IFormCollection form)
    {
        try
        {
            var bytes = _protector.Unprotect(Base64Url.DecodeFromChars(form[KeyField].ToString()));
            return bytes.Length >= IdBytes + PersonBytes
                ? new(new(bytes.AsSpan(0, IdBytes)), Convert.ToHexString(bytes.AsSpan(IdBytes, PersonBytes)), Encoding.UTF8.GetString(bytes.AsSpan(IdBytes + PersonBytes)))
                : null;
        }
        catch (Exception fault) when (fault is CryptographicException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Whether a key was made for the person who posts now.</summary>
    public static bool IsOf(FormKey key, ClaimsPrincipal user) => key.Person == Person(user);

    /// <summary>Whether a key was made for the organisation of the session now.</summary>
    public static bool IsForOrganisation(FormKey key, ClaimsPrincipal user) => key.Organisation == Organisation(user);

    private string Protect(FormKey key) =>
        Base64Url.EncodeToString(_protector.Protect([.. key.Id.ToByteArray(), .. Convert.FromHexString(key.Person), .. Encoding.UTF8.GetBytes(key.Organisation)]));

    private static string Person(ClaimsPrincipal user) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(user.FindFirstValue(ClaimTypes.NameIdentifier) ?? "")).AsSpan(0, PersonBytes));

    private static string Organisation(ClaimsPrincipal user) => user.FindFirstValue(SessieClaims.Profiel) ?? "";
}

/// <summary>An idempotency key as it came back.</summary>
/// <param name="Id">The key itself.</param>
/// <param name="Person">Mark of the person the form was made for, or of nobody before sign-in.</param>
/// <param name="Organisation">Profile the form was made for; empty before one was chosen.</param>
public sealed record FormKey(Guid Id, string Person, string Organisation);
