using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Web;

/// <summary>
/// How each list stood when the person last saw it: its tab leads back to that, and <c>Leegmaken</c> to the whole list. It stands in an encrypted cookie
/// that goes with the browser's session and with signing out, and that counts for the person and the organisation it was made for alone.
/// </summary>
public sealed class ListMemory(IDataProtectionProvider dataProtection)
{
    /// <summary>Name of the cookie; there is none as long as no list is filtered.</summary>
    public const string CookieName = "__Host-lijsten";

    private const int Longest = 500;
    private const int Most = 1500;

    private static readonly object StateKey = new();

    private readonly IDataProtector _protector = dataProtection.CreateProtector("AmaWvg.Lijsten");

    /// <summary>Keeps how a list stands.</summary>
    /// <param name="context">The request.</param>
    /// <param name="list">The list.</param>
    /// <param name="url">Its own address with the query that it is shown with.</param>
    public void Remember(HttpContext context, ListPage list, string url)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(list);
        if (context.Request.IsTypingNumber(url) || url.Length > Longest)
            return;
        var state = Read(context);
        var before = state.GetValueOrDefault(list.Path, list.Path);
        if (before == url)
            return;
        state.Remove(list.Path);
        if (url != list.Path)
            state.Add(list.Path, url);
        while (state.Sum(one => one.Value.Length) > Most)
            state.Remove(state.GetAt(0).Key);
        var options = new CookieOptions { Path = "/", Secure = true, HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true };
        if (state.Count == 0)
            context.Response.Cookies.Delete(CookieName, options);
        else
            context.Response.Cookies.Append(CookieName, _protector.Protect(string.Join('\n', state.Values.Prepend(Mark(context.User)))), options);
    }

    /// <summary>Where a tab leads: to its list as it stood, if that is kept.</summary>
    public string Find(HttpContext context, string path) => Read(context).GetValueOrDefault(path, path);

    private OrderedDictionary<string, string> Read(HttpContext context)
    {
        if (context.Items[StateKey] is not OrderedDictionary<string, string> state)
            context.Items[StateKey] = state = Unprotect(context);
        return state;
    }

    private OrderedDictionary<string, string> Unprotect(HttpContext context)
    {
        var state = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        if (context.Request.Cookies[CookieName] is not { } cookie)
            return state;
        try
        {
            var lines = _protector.Unprotect(cookie).Split('\n');
            foreach (var url in lines.Skip(1).Where(_ => lines[0] == Mark(context.User)))
                state[url.Split('?')[0]] = url;
        }
        catch (CryptographicException)
        {
            // Of another time, or somebody's invention: no list is remembered.
        }
        return state;
    }

    private static string Mark(ClaimsPrincipal user) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(
        $"{user.FindFirstValue(ClaimTypes.NameIdentifier)}\n{user.FindFirstValue(SessieClaims.Profiel)}")).AsSpan(0, 12));
}

/// <summary>What a list asks.</summary>
public static class ListMemoryExtensions
{
    /// <summary>Keeps how a list stands, unless something is wrong with what it was asked.</summary>
    public static void Remember(this HttpContext context, ListPage list, string url, FormErrors? errors = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (errors is not { Any: true })
            context.RequestServices.GetRequiredService<ListMemory>().Remember(context, list, url);
    }
}
