using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace AmaWvg.Tests.Testing;

/// <summary>Everything the portal logs, kept in memory. Every line passes <see cref="LogRules"/>.</summary>
public sealed class TestLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _regels = new();
    private readonly ConcurrentQueue<string> _beveiliging = new();
    private readonly ConcurrentQueue<string> _lekken = new();
    private readonly AsyncLocal<ConcurrentQueue<string>?> _eigen = new();

    public IReadOnlyCollection<string> Regels => _regels;

    /// <summary>Those of the security log: few among many, and asked often.</summary>
    public IReadOnlyCollection<string> Beveiliging => _beveiliging;

    /// <summary>Lines that hold what no log may hold.</summary>
    public IReadOnlyCollection<string> Lekken => _lekken;

    /// <summary>What is logged from now on for this test alone. Call it in the test method itself: it flows down the calls, not up.</summary>
    public IReadOnlyCollection<string> Volg() => _eigen.Value = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var regel = $"{logLevel}: {formatter(state, exception)} {exception}";
        _regels.Enqueue(regel);
        if (regel.Contains("Beveiliging: ", StringComparison.Ordinal))
            _beveiliging.Enqueue(regel);
        _eigen.Value?.Enqueue(regel);
        foreach (var fault in LogRules.Faults(regel))
            _lekken.Enqueue($"{fault} in: {regel}");
    }

    public void Dispose()
    {
    }
}
