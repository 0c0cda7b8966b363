using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Net.Http.Headers;

namespace AmaWvg.Host.Beveiliging;

/// <summary>The headers of every answer. Only the sign-out form leaves the portal's origin: it ends at the identity provider.</summary>
internal sealed class SecurityHeaders(RequestDelegate next, IConfiguration configuration)
{
    private readonly string _policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
        $"form-action 'self' {Origin(configuration["Aanmelden:Authority"])}; base-uri 'none'; frame-ancestors 'none'";

    private static readonly string[] OfDocuments =
        [HeaderNames.ContentSecurityPolicy, HeaderNames.XFrameOptions, "Cross-Origin-Opener-Policy", "Permissions-Policy"];

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.ContentSecurityPolicy = _policy;
        headers.XFrameOptions = "DENY";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "geolocation=(), camera=(), microphone=(), payment=(), usb=()";
        context.Response.OnStarting(() =>
        {
            // What only means something for a document would be a fifth of a small file's weight.
            if (context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
            {
                foreach (var header in OfDocuments)
                    headers.Remove(header);
            }
            // Files carry a content hash and may be kept; a page is somebody's own.
            if (headers.CacheControl.Count == 0)
                headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        return next(context);
    }

    private static string Origin(string? authority) => Uri.TryCreate(authority, UriKind.Absolute, out var uri) ? uri.GetLeftPart(UriPartial.Authority) : "";
}
