using AmaWvg.Toegang.Filters;
using Microsoft.AspNetCore.WebUtilities;

namespace AmaWvg.Toegang;

/// <summary>The filters that a person keeps: save the one of now, and throw one away.</summary>
internal static class FilterEndpoints
{
    private const int Langste = 500;

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("").RequireAuthorization(Policies.MetLijsten);
        group.MapGet(SavedFiltersModel.Page, Get);
        group.MapPost(SavedFiltersModel.Page, Post);
        group.MapPost(ToegangUrls.FilterVerwijderenRoute, Verwijder);
    }

    private static async Task<IResult> Get(string? van, string? filter, HttpContext context, Ingediend<FilterForm> ingediend, Filterkast kast, CancellationToken cancellationToken) =>
        FiltersPage.Create(await ViewAsync(context, kast, ingediend.Getypt ?? new("", van ?? "", filter ?? ""), cancellationToken));

    private static async Task<IResult> Post(HttpContext context, Ingediend<FilterForm> ingediend, Filterkast kast, CancellationToken cancellationToken)
    {
        if (Lijst(context, ingediend.Form.Lijst) is not { } lijst)
            return Results.NotFound();
        var wijziging = await ingediend.WijzigAsync(form => kast.BewaarAsync(lijst.Url, form.Filternaam, Adres(lijst, form.Filter), cancellationToken));
        return await wijziging.AntwoordAsync(async () => FiltersPage.Create(await ViewAsync(context, kast, ingediend.Form, cancellationToken) with { Errors = wijziging.Errors }));
    }

    private static async Task<IResult> Verwijder(Guid id, Filterkast kast, CancellationToken cancellationToken) =>
        await kast.VerwijderAsync(id, SavedFiltersModel.Page, cancellationToken) ? Redirects.SeeOther(SavedFiltersModel.Page) : Results.NotFound();

    private static async Task<FiltersView> ViewAsync(HttpContext context, Filterkast kast, FilterForm form, CancellationToken cancellationToken) => new(
        Lijst(context, form.Lijst),
        Lijst(context, form.Lijst) is { } lijst ? Adres(lijst, form.Filter) : "",
        [.. (await kast.AlleAsync(cancellationToken)).Select(bewaard => (bewaard, Tabs(context).FirstOrDefault(tab => tab.Url == bewaard.Lijst)?.Label ?? ""))],
        form);

    // A list is a tab: only of those that the person has.
    private static MenuTab? Lijst(HttpContext context, string van) => Tabs(context).FirstOrDefault(tab => SavedFiltersModel.NameOf(tab.Url) == van);

    private static IEnumerable<MenuTab> Tabs(HttpContext context) =>
        context.RequestServices.GetServices<IPortalModule>().SelectMany(module => module.Menu).Where(tab => tab.Rollen.Any(context.User.IsInRole));

    // What the list was asked, on its first page.
    private static string Adres(MenuTab lijst, string filter) => filter.Length > Langste || filter.Any(char.IsControl) || GetypteInsz.HoldsInsz(filter)
        ? lijst.Url
        : QueryHelpers.AddQueryString(
            lijst.Url, QueryHelpers.ParseQuery(filter).Where(veld => veld.Key is not ("pagina" or "gedaan")).Select(veld => KeyValuePair.Create(veld.Key, (string?)veld.Value.ToString())));
}

/// <summary>The form as typed, with the filter that it keeps.</summary>
/// <param name="Filternaam">The name.</param>
/// <param name="Lijst">The list, as <see cref="SavedFiltersModel.NameOf"/> names it.</param>
/// <param name="Filter">The query of the list.</param>
public sealed record FilterForm(string Filternaam, string Lijst, string Filter) : IFormulier<FilterForm>
{
    internal const string Veld = "filternaam";

    /// <inheritdoc />
    public static FilterForm Van(IFormCollection velden) => new(FormText.Read(velden, Veld), velden["van"].ToString(), velden["filter"].ToString());
}

internal sealed class FilterValidator : AbstractValidator<FilterForm>
{
    public FilterValidator() => RuleFor(f => f.Filternaam).TextWithoutInsz("een naam voor de filter", Filterkast.LangsteNaam);
}

/// <summary>The filters that the person keeps.</summary>
/// <param name="Lijst">The tab of the list from which the person comes; null for none.</param>
/// <param name="Adres">That list with the filter that can be kept now; without filter when there is none.</param>
/// <param name="Filters">Those that are kept, by name, each with the name of its list.</param>
/// <param name="Form">What was typed.</param>
public sealed record FiltersView(MenuTab? Lijst, string Adres, IReadOnlyList<(BewaardFilter Filter, string Lijst)> Filters, FilterForm Form) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    internal bool HeeftFilter => Lijst is not null && Adres != Lijst.Url;
}
