namespace AmaWvg.Host;

/// <summary>The order in which a request passes.</summary>
internal static class PortaalPipeline
{
    public static void UsePortaal(this WebApplication app)
    {
        var limieten = app.Services.GetRequiredService<Limieten>();
        app.UseMiddleware<Hoofdverzoek>();
        app.UseForwardedHeaders();
        app.UseResponseCompression();
        app.UseExceptionHandler(Foutafhandeling.Opties);
        app.UseStatusCodePages(context => Foutpagina.Voor(context.HttpContext.Response.StatusCode).ExecuteAsync(context.HttpContext));
        app.UseMiddleware<Verzoekvorm>();
        app.UseRouting();
        app.UseRequestTimeouts();
        app.UseRateLimiter(limieten.Vol);
        app.UseRateLimiter(limieten.PerAdres);
        app.UseMiddleware<Sleutelwacht>();
        app.UseAuthentication();
        app.UseMiddleware<InszInAdres>();
        app.UseRateLimiter(limieten.PerPersoon);
        app.UseAuthorization();
        app.UseMiddleware<UnsafeRequestCheck>();

        // Nobody needs to be known for a file, and a page of a broken portal needs its styles.
        app.MapStaticAssets().ShortCircuit();
        app.MapGezondheid();
        var pages = app.MapGroup("").WithHelePaginas();
        foreach (var module in app.Services.GetServices<IPortalModule>())
            module.MapEndpoints(pages);
    }
}
