using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace AmaWvg.Kernel.Documents;

/// <summary>Registers a module's documents.</summary>
public static class ModuleDbRegistration
{
    /// <summary>Key of the data source of the role <c>beheer</c>.</summary>
    public const string Beheer = "beheer";

    /// <summary>Key of the data source of the role <c>werker</c>.</summary>
    public const string Werker = "werker";

    /// <summary>Key of the data source, without a pool, on which the background work waits for news.</summary>
    public const string Wekker = "wekker";

    /// <summary>
    /// Registers a module's context on the data source of the role <c>app</c>, behind both walls, and its schema for the migrations.
    /// </summary>
    public static IServiceCollection AddModuleDb<TDb>(this IServiceCollection services) where TDb : ModuleDb
    {
        services.AddContext<TDb>(provider => provider.GetRequiredService<NpgsqlDataSource>());
        services.AddSingleton(new ModuleSchema(typeof(TDb), $"{KernelModel.Schema}.{Historie<TDb>()}", owner => Migrations<TDb>(owner)));
        return services;
    }

    /// <summary>Registers the context of a module for staff of the department, on the data source of the role <c>beheer</c>.</summary>
    public static IServiceCollection AddBeheerDb<TDb>(this IServiceCollection services) where TDb : ModuleDb =>
        services.AddContext<TDb>(provider => provider.GetRequiredKeyedService<NpgsqlDataSource>(Beheer));

    /// <summary>Registers the context of a module for background work; it works in the <see cref="Werktransactie"/> of its scope.</summary>
    public static IServiceCollection AddWerkerDb<TDb>(this IServiceCollection services) where TDb : ModuleDb => services.AddScoped(provider =>
    {
        var transaction = provider.GetRequiredService<Werktransactie>().Transaction;
        var options = new DbContextOptionsBuilder<TDb>().UseNpgsql(transaction.Connection!).AddInterceptors(new OrganisatieInterceptor()).Options;
        var db = (TDb)Activator.CreateInstance(typeof(TDb), options)!;
        db.BeginWerk(provider.GetRequiredService<ModuleRequest>());
        db.Database.UseTransaction(transaction);
        return db;
    });

    private static IServiceCollection AddContext<TDb>(this IServiceCollection services, Func<IServiceProvider, NpgsqlDataSource> source) where TDb : ModuleDb
    {
        services.AddPooledDbContextFactory<TDb>((provider, options) => options
            .UseNpgsql(source(provider))
            .AddInterceptors([new OrganisatieInterceptor(), .. provider.GetServices<IInterceptor>()]));
        return services.AddScoped(provider =>
        {
            var db = provider.GetRequiredService<IDbContextFactory<TDb>>().CreateDbContext();
            db.Begin(provider.GetRequiredService<ModuleRequest>());
            return db;
        });
    }

    private static string Historie<TDb>() => "migratie_" + typeof(TDb).Name.ToLowerInvariant();

    private static DbContextOptions<TDb> Migrations<TDb>(NpgsqlDataSource owner) where TDb : ModuleDb =>
        new DbContextOptionsBuilder<TDb>()
            .UseNpgsql(owner, npgsql => npgsql.MigrationsHistoryTable(Historie<TDb>(), KernelModel.Schema))
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning))
            .Options;
}
