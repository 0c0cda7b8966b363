using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Kernel;

/// <summary>Which type of event has receivers, and how they are called.</summary>
/// <param name="Soort">Name of the type.</param>
/// <param name="Buiten">Whether it is <see cref="IBuitenwerk"/>.</param>
/// <param name="Verwerk">Gives the event to its receivers, in the transaction that marks it as done (see <see cref="Werktransactie"/>): what they save there happens exactly once.</param>
/// <param name="GeefOp">Tells its receivers that it now waits for staff.</param>
public sealed record Ontvangst(
    string Soort,
    bool Buiten,
    Func<IServiceProvider, string, Herkomst, CancellationToken, Task> Verwerk,
    Func<IServiceProvider, string, Herkomst, CancellationToken, Task> GeefOp)
{
    internal static Ontvangst Van(Type soort, IReadOnlyList<Ontvanger> ontvangers)
    {
        return new(soort.Name, soort.IsAssignableTo(typeof(IBuitenwerk)), Geef(Ontvanger.Handle), Geef(Ontvanger.GeefOp));

        Func<IServiceProvider, string, Herkomst, CancellationToken, Task> Geef(string naam) => (services, gegevens, herkomst, cancellationToken) =>
            Ontvanger.GeefAsync(ontvangers, naam, JsonSerializer.Deserialize(gegevens, soort)!, services, herkomst, cancellationToken);
    }
}

/// <summary>Registers receivers.</summary>
public static class OntvangstRegistration
{
    /// <summary>
    /// Registers every receiver of all modules: a static method <c>Handle(Event, …)</c>, found by the type of its first parameter.
    /// Its other parameters are services of the scope, the <see cref="Herkomst"/> and the cancellation token. What it returns,
    /// another <c>Handle</c> that takes that type gets, in the same transaction. An exception takes all of it back, and it is tried again
    /// later; <see cref="DienstOnbereikbaarFout"/> counts as no attempt. What it does outside the portal may happen again after a crash.
    /// A static method <c>GeefOp(Event, …)</c> is called when the event failed so often that it now waits for staff.
    /// </summary>
    public static IServiceCollection AddOntvangers(this IServiceCollection services, IEnumerable<Assembly> assemblies)
    {
        var ontvangers = assemblies.SelectMany(Ontvanger.In).ToList();
        foreach (var soort in ontvangers.Select(o => o.Onderwerp).Where(type => type.IsAssignableTo(typeof(IGebeurtenis))).Distinct())
            services.AddSingleton(Ontvangst.Van(soort, ontvangers));
        return services;
    }
}
