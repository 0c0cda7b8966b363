namespace AmaWvg.Tests.Host.Security;

/// <summary>The portal with limits so low that a test reaches them, and that hardly fill again.</summary>
public sealed class BegrensdPortaal : IAsyncLifetime
{
    public const int Adres = 12;
    public const int Aanmelden = 3;
    public const int Persoon = 5;
    public const int Organisatie = 8;
    public const int Insz = 2;

    public BegrensdPortaal(Portaal portaal) => Host = new(portaal, Faalmodule.Register, instellingen: new Dictionary<string, string>
    {
        ["Limieten:Actief"] = "true",
        ["Limieten:Adres:Ineens"] = $"{Adres}",
        ["Limieten:Adres:PerMinuut"] = "1",
        ["Limieten:Aanmelden:Ineens"] = $"{Aanmelden}",
        ["Limieten:Aanmelden:PerMinuut"] = "1",
        ["Limieten:Persoon:Ineens"] = $"{Persoon}",
        ["Limieten:Persoon:PerMinuut"] = "1",
        ["Limieten:Organisatie:Ineens"] = $"{Organisatie}",
        ["Limieten:Organisatie:PerMinuut"] = "1",
        ["Limieten:Insz:Ineens"] = $"{Insz}",
        ["Limieten:Insz:PerMinuut"] = "1",
        ["Limieten:Gelijktijdig"] = "2",
    });

    internal PortaalHost Host { get; }

    internal Faalmodule Faalmodule { get; } = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
