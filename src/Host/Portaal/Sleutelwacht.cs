using Microsoft.AspNetCore.DataProtection;

namespace AmaWvg.Host;

/// <summary>
/// The framework takes a cookie that it cannot read for no cookie. While the key ring has never been read, that would show
/// a signed-in person the sign-in page; this makes it a fault instead.
/// </summary>
internal sealed class Sleutelwacht(RequestDelegate next, IDataProtectionProvider dataProtection)
{
    private readonly IDataProtector _protector = dataProtection.CreateProtector("AmaWvg.Sleutelwacht");
    private volatile bool _isRead;

    public Task InvokeAsync(HttpContext context)
    {
        if (!_isRead && context.Request.Cookies.Count > 0)
        {
            _protector.Protect([]);
            _isRead = true;
        }
        return next(context);
    }
}
