using AmaWvg.Web.Errors;
using Htmx;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.Web;

/// <summary>An error page; for htmx one line of text that leaves the page as it stands.</summary>
internal sealed class FoutResult(int status, Func<HttpContext, FoutModel> model) : IResult
{
    public FoutResult(int status, FoutModel model)
        : this(status, _ => model)
    {
    }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var fout = model(httpContext);
        if (!httpContext.Request.IsHtmx())
        {
            var page = FoutPage.Create(fout);
            page.StatusCode = status;
            return new HelePagina(page).ExecuteAsync(httpContext);
        }

        httpContext.Response.Htmx(h => h.Reswap("none"));
        return Results.Text($"{fout.Titel}. {fout.Alineas[0]}", statusCode: status).ExecuteAsync(httpContext);
    }
}
