using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Kernel.Outbox;

/// <summary>Which type of event has receivers, and how they are called.</summary>
/// <param name="Soort">Name of the type.</param>
/// <param name="Buiten">Whether it is <see cref="IBuitenwerk"/>.</param>
/// <param name="Verwerk">Gives the event to its receivers.</param>
/// <param name="GeefOp">Tells its receivers that it now waits for staff.</param>
public sealed record Ontvangst(
    string Soort,
    bool Buiten,
    Func<IServiceProvider, string, Herkomst, CancellationToken, Task> Verwerk,
    Func<IServiceProvider, string, CancellationToken, Task> GeefOp)
{
    internal static Ontvangst Van<T>() where T : IGebeurtenis => new(
        typeof(T).Name,
        typeof(T).IsAssignableTo(typeof(IBuitenwerk)),
        async (services, gegevens, herkomst, cancellationToken) =>
        {
            foreach (var ontvanger in services.GetServices<IOntvanger<T>>())
                await ontvanger.VerwerkAsync(Lees<T>(gegevens), herkomst, cancellationToken);
        },
        async (services, gegevens, cancellationToken) =>
        {
            foreach (var ontvanger in services.GetServices<IOntvanger<T>>())
                await ontvanger.GeefOpAsync(Lees<T>(gegevens), cancellationToken);
        });

    private static T Lees<T>(string gegevens) => JsonSerializer.Deserialize<T>(gegevens)!;
}

/// <summary>Registers receivers.</summary>
public static class OntvangstRegistration
{
    /// <summary>Lets <typeparamref name="TOntvanger"/> act on events of type <typeparamref name="T"/>.</summary>
    public static IServiceCollection AddOntvanger<T, TOntvanger>(this IServiceCollection services) where T : IGebeurtenis where TOntvanger : class, IOntvanger<T>
    {
        services.AddScoped<IOntvanger<T>, TOntvanger>();
        return services.AddSingleton(Ontvangst.Van<T>());
    }
}
