using AmaWvg.Kernel.Documents;
using AmaWvg.Toegang.Rechten;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Toegang;

internal sealed class ToegangDb(DbContextOptions<ToegangDb> options) : ModuleDb(options)
{
    public DbSet<Toegangsrecht> Toegangsrechten => Set<Toegangsrecht>();

    protected override string Schema => "toegang";

    protected override void MapDocuments(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<Toegangsrecht>(recht =>
        {
            recht.ToTable("toegangsrecht");
            recht.HasKey(r => new { r.Insz, r.Organisatie });
        });
}
