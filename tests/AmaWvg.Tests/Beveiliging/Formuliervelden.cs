using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Beveiliging;

/// <summary>The hidden fields of a form, made for any person in any browser.</summary>
internal static class Formuliervelden
{
    public const string Token = "__RequestVerificationToken";

    /// <summary>The token and the key that the portal would give this person in this browser.</summary>
    public static IReadOnlyDictionary<string, string> Voor(PortaalClient browser, ClaimsPrincipal persoon)
    {
        using var scope = browser.Host.Services.CreateScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider, User = persoon };
        (context.Request.Scheme, context.Request.Headers.Cookie) = (PortaalHost.Adres.Scheme, browser.Cookies.GetCookieHeader(PortaalHost.Adres));
        var fields = scope.ServiceProvider.GetRequiredService<FormKeys>().Create(context);
        foreach (var cookie in context.Response.Headers.SetCookie)
            browser.Cookies.SetCookies(PortaalHost.Adres, cookie!);
        return fields.ToDictionary();
    }

    /// <summary>The fields with these values instead of their own; null leaves a field out.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Met(this IEnumerable<KeyValuePair<string, string>> fields, params IEnumerable<KeyValuePair<string, string?>> other)
    {
        var values = other.ToDictionary();
        return [.. fields.Where(field => !values.ContainsKey(field.Key)), .. values.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(field.Key, field.Value!))];
    }
}
