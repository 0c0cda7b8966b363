using AmaWvg.Kernel.Documents;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnUitbetalingen.Documenten;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AmaWvg.MijnUitbetalingen;

internal class MijnUitbetalingenDb(DbContextOptions options) : ModuleDb(options)
{
    public DbSet<Tariefregel> Tarieven => Set<Tariefregel>();

    public DbSet<Uitbetalingsrun> Runs => Set<Uitbetalingsrun>();

    public DbSet<Voorstelvoortgang> Voortgang => Set<Voorstelvoortgang>();

    public DbSet<Bankbestand> Bankbestanden => Set<Bankbestand>();

    public DbSet<Overgeslagen> Overgeslagen => Set<Overgeslagen>();

    public DbSet<Uitbetaling> Uitbetalingen => Set<Uitbetaling>();

    public DbSet<Uitbetalingslijn> Lijnen => Set<Uitbetalingslijn>();

    public DbSet<Betalingsteller> Tellers => Set<Betalingsteller>();

    /// <summary>The payments that were approved: what an organisation may see.</summary>
    public IQueryable<Uitbetaling> Goedgekeurd => Uitbetalingen.Where(u => u.Nummer != null);

    protected override string Schema => "mijn_uitbetalingen";

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<Bedrag>().HaveConversion<BedragConverter>();
        configurationBuilder.Properties<Maand>().HaveConversion<MaandConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    protected override void MapDocuments(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Tariefregel>().ToTable("tariefregel");
        modelBuilder.Entity<Betalingsteller>().ToTable("betalingsteller").Property(teller => teller.Id).ValueGeneratedNever();
        modelBuilder.Entity<Uitbetalingsrun>(run =>
        {
            run.ToTable("uitbetalingsrun");
            run.Property(r => r.Versie).IsRowVersion();
        });
        modelBuilder.Entity<Voorstelvoortgang>().ToTable("voorstelvoortgang").HasKey(voortgang => voortgang.RunId);
        modelBuilder.Entity<Bankbestand>().ToTable("bankbestand").HasKey(bestand => bestand.RunId);
        modelBuilder.Entity<Overgeslagen>().ToTable("overgeslagen").HasKey(overgeslagen => new { overgeslagen.RunId, overgeslagen.Hco });
        modelBuilder.Entity<Uitbetaling>().ToTable("uitbetaling").Ignore(uitbetaling => uitbetaling.Doorgeschoven);
        modelBuilder.Entity<Uitbetalingslijn>(lijn =>
        {
            lijn.ToTable("uitbetalingslijn");
            lijn.HasKey(l => new { l.UitbetalingId, l.DeelnemerId, l.Maand });
        });
    }

    private sealed class BedragConverter() : ValueConverter<Bedrag, decimal>(bedrag => bedrag.Euro, euro => new(euro));

    private sealed class MaandConverter() : ValueConverter<Maand, DateOnly>(maand => maand.EersteDag, dag => Maand.Van(dag));
}

/// <summary>The same for staff of the department.</summary>
internal sealed class MijnUitbetalingenBeheerDb(DbContextOptions<MijnUitbetalingenBeheerDb> options) : MijnUitbetalingenDb(options)
{
    protected override bool ZietAlleOrganisaties => true;
}

/// <summary>The same for background work.</summary>
internal sealed class MijnUitbetalingenWerkerDb(DbContextOptions<MijnUitbetalingenWerkerDb> options) : MijnUitbetalingenDb(options)
{
    protected override bool ZietAlleOrganisaties => true;
}
