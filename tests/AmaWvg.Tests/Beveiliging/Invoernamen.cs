using System.Collections;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using AmaWvg.Tests.Architecture;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;

namespace AmaWvg.Tests.Beveiliging;

/// <summary>Writes down which query and form fields every endpoint asks for.</summary>
internal sealed class Invoernamen : IStartupFilter
{
    private readonly ConcurrentDictionary<(string Route, string Method), ConcurrentDictionary<string, bool>> _names = new();

    public IEnumerable<string> Regels => _names
        .Select(endpoint => $"{endpoint.Key.Method} {endpoint.Key.Route} {string.Join(' ', endpoint.Value.Keys.Order(StringComparer.Ordinal))}")
        .Order(StringComparer.Ordinal);

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (context, pipeline) =>
        {
            var names = new ConcurrentDictionary<string, bool>();
            context.Request.Query = new Velden(context.Request.Query, names);
            context.Features.Set<IFormFeature>(new Formulierlezer(new FormFeature(context.Request), names));
            await pipeline(context);
            if (context.GetEndpoint() is RouteEndpoint endpoint)
                foreach (var name in names.Keys.Where(name => name is not ['_', ..]))
                    _names.GetOrAdd((Routes.Pattern(endpoint), context.Request.Method), _ => new())[name] = true;
        });
        next(app);
    };

    /// <summary>A query or a form that remembers what it was asked for.</summary>
    private sealed class Velden(IEnumerable<KeyValuePair<string, StringValues>> fields, ConcurrentDictionary<string, bool> asked, IFormFileCollection? files = null) : IQueryCollection, IFormCollection
    {
        private readonly Dictionary<string, StringValues> _fields = new(fields, StringComparer.OrdinalIgnoreCase);

        public StringValues this[string key] => TryGetValue(key, out var value) ? value : default;

        public int Count => _fields.Count;

        public ICollection<string> Keys => _fields.Keys;

        public IFormFileCollection Files { get; } = files ?? new FormFileCollection();

        public bool ContainsKey(string key) => TryGetValue(key, out _);

        public bool TryGetValue(string key, [MaybeNullWhen(false)] out StringValues value)
        {
            asked[key] = true;
            return _fields.TryGetValue(key, out value);
        }

        public IEnumerator<KeyValuePair<string, StringValues>> GetEnumerator() => _fields.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class Formulierlezer(FormFeature inner, ConcurrentDictionary<string, bool> asked) : IFormFeature
    {
        public bool HasFormContentType => inner.HasFormContentType;

        // Set by whoever read a form with files.
        public IFormCollection? Form
        {
            get;
            set => field = value is null ? null : new Velden(value, asked, value.Files);
        }

        public IFormCollection ReadForm() => throw new NotSupportedException("The portal reads forms without blocking.");

        public async Task<IFormCollection> ReadFormAsync(CancellationToken cancellationToken) =>
            Form ??= await inner.ReadFormAsync(cancellationToken);
    }
}
