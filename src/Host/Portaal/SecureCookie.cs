namespace AmaWvg.Host;

/// <summary>
/// A cookie that is always Secure. The antiforgery service refuses <c>SecurePolicy.Always</c> on http://localhost,
/// where browsers do accept Secure cookies.
/// </summary>
internal sealed class SecureCookie : CookieBuilder
{
    public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
    {
        var options = base.Build(context, expiresFrom);
        options.Secure = true;
        return options;
    }
}
