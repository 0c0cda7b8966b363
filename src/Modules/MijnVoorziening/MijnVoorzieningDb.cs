using AmaWvg.Kernel.Documents;
using AmaWvg.MijnVoorziening.Voorzieningen;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnVoorziening;

internal sealed class MijnVoorzieningDb(DbContextOptions<MijnVoorzieningDb> options) : ModuleDb(options)
{
    public DbSet<Voorziening> Voorzieningen => Set<Voorziening>();

    public DbSet<Erkenning> Erkenningen => Set<Erkenning>();

    protected override string Schema => "mijn_voorziening";

    protected override void MapDocuments(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Voorziening>(voorziening =>
        {
            voorziening.ToTable("voorziening");
            voorziening.HasKey(v => v.Hco);
            voorziening.Property(v => v.Type).HasConversion<string>();
        });
        modelBuilder.Entity<Erkenning>().ToTable("erkenning");
    }
}
