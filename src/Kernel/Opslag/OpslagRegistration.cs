using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AmaWvg.Kernel;

/// <summary>Registers documents.</summary>
public static class OpslagRegistration
{
    /// <summary>The documents and the migrations of a module.</summary>
    /// <typeparam name="T">Its list of documents.</typeparam>
    public static IServiceCollection AddDocumenten<T>(this IServiceCollection services) where T : ModuleDocumenten, new() => services
        .AddMigraties(typeof(T).Assembly)
        .AddSingleton<ModuleDocumenten, T>();

    /// <summary>What opens documents: the stores, and a unit of work for each role.</summary>
    public static IServiceCollection AddOpslag(this IServiceCollection services)
    {
        services.TryAddSingleton<Documentopslag>();
        services.TryAddScoped(provider => new Documenten(provider.GetRequiredService<Documentopslag>(), provider.GetRequiredService<ModuleRequest>()));
        services.TryAddScoped(provider => new BeheerDocumenten(provider.GetRequiredService<Documentopslag>(), provider.GetRequiredService<ModuleRequest>()));
        services.TryAddScoped(provider => new InspectieDocumenten(provider.GetRequiredService<Documentopslag>(), provider.GetRequiredService<ModuleRequest>()));
        services.TryAddScoped(provider => new WerkDocumenten(
            provider.GetRequiredService<Documentopslag>(), provider.GetRequiredService<ModuleRequest>(), provider.GetRequiredService<Werktransactie>().Transaction));
        return services;
    }
}
