using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace AmaWvg.Kernel;

/// <summary>
/// The one transaction of a piece of background work, as the role <c>werker</c>. The <see cref="WerkDocumenten"/> of its
/// scope work in it, whatever the module; who opened it commits.
/// </summary>
public sealed class Werktransactie
{
    private NpgsqlTransaction? _transaction;

    internal NpgsqlTransaction Transaction =>
        _transaction ?? throw new InvalidOperationException("These documents belong to background work, not to a request.");

    /// <summary>Says in which transaction the work of this scope is done.</summary>
    internal void Begin(NpgsqlTransaction transaction) => _transaction = transaction;
}

/// <summary>Scopes for background work.</summary>
public static class WerkScopeExtensions
{
    /// <summary>A scope of which the documents work in the transaction; whoever opened that commits it.</summary>
    public static AsyncServiceScope CreateWerkScope(this IServiceScopeFactory scopes, NpgsqlTransaction transaction)
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Werktransactie>().Begin(transaction);
        return scope;
    }
}
