using AmaWvg.Host.Beveiliging;
using AmaWvg.Host.Gezondheid;
using AmaWvg.Web.Errors;
using AmaWvg.Web.Modules;
using AmaWvg.Web.Requests;

namespace AmaWvg.Host.Portaal;

/// <summary>The order in which a request passes.</summary>
internal static class PortaalPipeline
{
    public static void UsePortaal(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<SecurityHeaders>();
        app.UseResponseCompression();
        app.UseExceptionHandler(error => error.Run(context => Foutpagina.Voor(StatusCodes.Status500InternalServerError).ExecuteAsync(context)));
        if (!app.Environment.IsDevelopment())
            app.UseHsts();
        app.UseStatusCodePages(context => Foutpagina.Voor(context.HttpContext.Response.StatusCode).ExecuteAsync(context.HttpContext));
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseMiddleware<UnsafeRequestCheck>();

        app.MapStaticAssets();
        app.MapGezondheid();
        foreach (var module in app.Services.GetServices<IPortalModule>())
            module.MapEndpoints(app);
    }
}
