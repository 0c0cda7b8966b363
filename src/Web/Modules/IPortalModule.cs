using System.Collections.ObjectModel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Web;

/// <summary>A module of the portal: what stands in the menu, which services it has, which addresses it answers.</summary>
public interface IPortalModule
{
    /// <summary>The module's tabs; shown to who may use them, in order.</summary>
    IReadOnlyList<MenuTab> Menu { get; }

    /// <summary>
    /// Names of the fields that people type in, in the order of the screen, with their labels: so that what was typed
    /// can be shown outside its form.
    /// </summary>
    IReadOnlyDictionary<string, string> Veldlabels => ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Registers the module's services.</summary>
    void AddServices(IServiceCollection services, IConfiguration configuration);

    /// <summary>Maps the module's addresses.</summary>
    void MapEndpoints(IEndpointRouteBuilder endpoints);
}

/// <summary>A tab of the main navigation.</summary>
/// <param name="Label">Text, as the manual names it.</param>
/// <param name="Url">Own path.</param>
/// <param name="Order">Place in the row, low first.</param>
/// <param name="Rollen">Roles of which one is enough to see it.</param>
public sealed record MenuTab(string Label, string Url, int Order, params IReadOnlyList<string> Rollen)
{
    /// <summary>Other paths whose pages belong to this tab.</summary>
    public IReadOnlyList<string> Onderliggend { get; init; } = [];

    /// <summary>Whether a page elsewhere belongs to this tab, before the addresses of another tab count; null for none.</summary>
    public Func<PathString, bool>? Omvat { get; init; }

    /// <summary>Words to put behind the label for who asks now, such as how many messages are unread; null for none.</summary>
    public Func<IServiceProvider, CancellationToken, Task<string?>>? Aanvulling { get; init; }
}
