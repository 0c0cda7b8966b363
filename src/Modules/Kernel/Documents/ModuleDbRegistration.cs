using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace AmaWvg.Kernel.Documents;

/// <summary>Registers a module's documents.</summary>
public static class ModuleDbRegistration
{
    /// <summary>
    /// Registers a module's context on the data source of the role <c>app</c>, behind both walls, and its schema for the migrations.
    /// </summary>
    public static IServiceCollection AddModuleDb<TDb>(this IServiceCollection services) where TDb : ModuleDb
    {
        services.AddDbContext<TDb>((provider, options) => options
            .UseNpgsql(provider.GetRequiredService<NpgsqlDataSource>())
            .AddInterceptors([new OrganisatieInterceptor(), .. provider.GetServices<IInterceptor>()]), optionsLifetime: ServiceLifetime.Singleton);
        services.AddSingleton(new ModuleSchema(typeof(TDb), owner => Migrations<TDb>(owner)));
        return services;
    }

    private static DbContextOptions<TDb> Migrations<TDb>(NpgsqlDataSource owner) where TDb : ModuleDb =>
        new DbContextOptionsBuilder<TDb>()
            .UseNpgsql(owner, npgsql => npgsql.MigrationsHistoryTable("migratie_" + typeof(TDb).Name.ToLowerInvariant(), KernelModel.Schema))
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning))
            .Options;
}
