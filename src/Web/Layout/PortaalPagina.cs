using AmaWvg.Web.Components;
using AmaWvg.Web.Layout;
using Microsoft.AspNetCore.Html;
using RazorSlices;

namespace AmaWvg.Web;

/// <summary>
/// A page of the portal: layout, way back, error summary, heading and conflict notice come of themselves, in that order; the slice itself
/// is what follows.
/// </summary>
/// <typeparam name="TView">What the page shows. <see cref="IFormulierView"/> brings errors and conflict, <see cref="IPagineerbaar"/> the page number.</typeparam>
public abstract class PortaalPagina<TView> : RazorSlice<TView>, IUsesLayout<PortaalLayout, PaginaModel>
{
    /// <summary>What the title in the browser begins with.</summary>
    protected abstract string Titel { get; }

    /// <summary>The <c>h1</c>; null for a page that writes its own, and the conflict notice after it.</summary>
    protected virtual string? Kop => Titel;

    /// <summary>What the title in the browser adds, such as <c>pagina 2 van 9</c>.</summary>
    protected virtual string? Toevoeging => Model is IPagineerbaar { Paginering.Tekst: var tekst } ? tekst : null;

    /// <summary>The way back, above the heading; null for none.</summary>
    protected virtual Terugweg? Terug => null;

    /// <summary>What is wrong with what was typed.</summary>
    protected virtual FormErrors Fouten => Formulier?.Errors ?? FormErrors.None;

    /// <summary>Whether the title says that something is wrong.</summary>
    protected virtual bool HeeftFouten => Fouten.Any;

    /// <inheritdoc />
    public PaginaModel LayoutModel => Pagina.Van(HttpContext, Titel, Toevoeging, HeeftFouten) with
    {
        Terug = Terug,
        Errors = Fouten.All,
        Kop = Kop,
        Botsing = Kop is null ? null : Formulier?.Botsing,
    };

    private IFormulierView? Formulier => Model as IFormulierView;

    /// <summary>The hidden fields that every form of the page carries: token, idempotency key and, when there is one, the version.</summary>
    protected async ValueTask<IHtmlContent> VeldenAsync() =>
        await RenderPartialAsync(FormTokens.Create(new(Pagina.Tokens(HttpContext)) { Versie = Formulier?.Versie }));

    /// <summary>An address that takes along the place in the list that the page was opened from.</summary>
    protected string Met(string url) => HttpContext.Keep(url);
}

/// <summary>The way back of a page.</summary>
/// <param name="Url">Where to.</param>
/// <param name="Tekst">Such as <c>Terug naar overeenkomsten</c>.</param>
public sealed record Terugweg(string Url, string Tekst);
