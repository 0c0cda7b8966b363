using Microsoft.AspNetCore.StaticAssets;

namespace AmaWvg.Host;

/// <summary>
/// The headers of every answer, set when it leaves: an error page starts with an empty head.
/// Only the sign-out form leaves the portal's origin: it ends at the identity provider.
/// </summary>
internal sealed class SecurityHeaders(RequestDelegate next, IConfiguration configuration, IHostEnvironment environment)
{
    private readonly string _policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
        $"form-action 'self' {Origin(configuration["Aanmelden:Authority"])}; base-uri 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            Set(context);
            return Task.CompletedTask;
        });
        return next(context);
    }

    private void Set(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        // A browser would refuse http on localhost for a year, in every other program too.
        if (context.Request.IsHttps && !environment.IsDevelopment() && context.Request.Host.Host != "localhost")
            headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        if (context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
        {
            SetForFile(headers);
            return;
        }
        // What is for everybody may be kept, and read by pages of other sites. An error in its place is not.
        if (context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified && context.GetEndpoint()?.Metadata.GetMetadata<OpenbareBron>() is not null)
        {
            headers["Cross-Origin-Resource-Policy"] = "cross-origin";
            headers.AccessControlAllowOrigin = "*";
        }
        else
            (headers.CacheControl, headers.Pragma) = ("no-store", default);
        // A download brings a stricter one of its own.
        if (headers.ContentSecurityPolicy.Count == 0)
            headers.ContentSecurityPolicy = _policy;
        headers["Referrer-Policy"] = "no-referrer";
        headers.XFrameOptions = "DENY";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "geolocation=(), camera=(), microphone=(), payment=(), usb=()";
    }

    // What only means something for a document would be a fifth of a small file. One with a content hash in its name never changes,
    // so nobody asks whether it did.
    private static void SetForFile(IHeaderDictionary headers)
    {
        if (!headers.CacheControl.ToString().Contains("immutable", StringComparison.Ordinal))
            return;
        headers.ETag = default;
        headers.LastModified = default;
        headers.AcceptRanges = default;
    }

    private static string Origin(string? authority) => Uri.TryCreate(authority, UriKind.Absolute, out var uri) ? uri.GetLeftPart(UriPartial.Authority) : "";
}

/// <summary>Puts <see cref="SecurityHeaders"/> before all else, so also before the framework refuses an unknown host name.</summary>
internal sealed class SecurityHeadersFirst : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseMiddleware<SecurityHeaders>();
        next(app);
    };
}
