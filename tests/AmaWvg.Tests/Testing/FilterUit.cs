using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Testing;

/// <summary>Switches the global filters of every query off, to see whether row-level security alone keeps organisations apart.</summary>
internal sealed class FilterUit : IQueryExpressionInterceptor
{
    public static void Register(IServiceCollection services) => services
        .AddSingleton<IInterceptor>(new FilterUit())
        .AddSingleton<IInterceptor>(new OwnCompiledQueries());

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData) =>
        new Roots().Visit(queryExpression);

    // EF shares compiled queries between contexts with equal options; a singleton interceptor makes them differ.
    private sealed class OwnCompiledQueries : ISingletonInterceptor;

    private sealed class Roots : ExpressionVisitor
    {
        private static readonly MethodInfo IgnoreQueryFilters = typeof(EntityFrameworkQueryableExtensions).GetMethods()
            .Single(m => m.Name == nameof(EntityFrameworkQueryableExtensions.IgnoreQueryFilters) && m.GetParameters().Length == 1);

        protected override Expression VisitExtension(Expression node) => node is EntityQueryRootExpression root
            ? Expression.Call(IgnoreQueryFilters.MakeGenericMethod(root.ElementType), root)
            : base.VisitExtension(node);
    }
}
