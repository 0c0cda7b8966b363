namespace AmaWvg.Tests.Testing;

/// <summary>The portal with the addresses of <see cref="Faalmodule"/>, for the tests of one class.</summary>
public sealed class FalendPortaal(Portaal portaal) : IAsyncLifetime
{
    internal PortaalHost Host { get; } = new(portaal, new Faalmodule().Register);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
