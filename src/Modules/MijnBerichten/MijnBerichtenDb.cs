using AmaWvg.Kernel.Documents;
using AmaWvg.MijnBerichten.Berichten;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnBerichten;

internal class MijnBerichtenDb(DbContextOptions options) : ModuleDb(options)
{
    public DbSet<Bericht> Berichten => Set<Bericht>();

    public DbSet<Verzending> Verzendingen => Set<Verzending>();

    public DbSet<Bezorging> Bezorgingen => Set<Bezorging>();

    public DbSet<Gelezen> Gelezen => Set<Gelezen>();

    public DbSet<Verzendbijlage> Verzendbijlagen => Set<Verzendbijlage>();

    public DbSet<Berichtbijlage> Berichtbijlagen => Set<Berichtbijlage>();

    public DbSet<Verzendinhoud> Verzendinhouden => Set<Verzendinhoud>();

    protected override string Schema => "mijn_berichten";

    protected override void MapDocuments(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Bericht>(bericht =>
        {
            bericht.ToTable("bericht");
            bericht.Property(b => b.Soort).HasConversion<string>();
            bericht.ComplexProperty(b => b.Koppeling, koppeling => koppeling.ToJson("koppeling"));
        });
        modelBuilder.Entity<Verzending>(verzending =>
        {
            verzending.ToTable("verzending");
            verzending.Property(v => v.Soort).HasConversion<string>();
            verzending.Property(v => v.Versie).IsRowVersion();
            verzending.ComplexProperty(v => v.Doelgroep, doelgroep => doelgroep.ToJson("doelgroep"));
        });
        modelBuilder.Entity<Bezorging>(bezorging =>
        {
            bezorging.ToTable("bezorging");
            bezorging.Property(b => b.Status).HasConversion<string>();
        });
        modelBuilder.Entity<Verzendbijlage>().ToTable("verzendbijlage");
        modelBuilder.Entity<Berichtbijlage>().ToTable("berichtbijlage");
        modelBuilder.Entity<Verzendinhoud>().ToTable("verzendinhoud");
        modelBuilder.Entity<Gelezen>(gelezen =>
        {
            gelezen.ToTable("gelezen");
            gelezen.HasKey(g => new { g.BerichtId, g.Persoon });
        });
    }
}

/// <summary>The same for staff of the department.</summary>
internal sealed class MijnBerichtenBeheerDb(DbContextOptions<MijnBerichtenBeheerDb> options) : MijnBerichtenDb(options)
{
    protected override bool ZietAlleOrganisaties => true;
}

/// <summary>The same for background work.</summary>
internal sealed class MijnBerichtenWerkerDb(DbContextOptions<MijnBerichtenWerkerDb> options) : MijnBerichtenDb(options)
{
    protected override bool ZietAlleOrganisaties => true;
}
