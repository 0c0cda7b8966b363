using AmaWvg.Kernel.Documents;
using AmaWvg.Kernel.Types;
using AmaWvg.Toegang.Rechten;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Toegang;

internal sealed class ToegangDb(DbContextOptions<ToegangDb> options) : ModuleDb(options)
{
    private string _persoon = "";

    public DbSet<Toegangsrecht> Toegangsrechten => Set<Toegangsrecht>();

    protected override string Persoonsnummer => _persoon;

    protected override string Schema => "toegang";

    /// <summary>Asks about this person from now on.</summary>
    public ToegangDb Over(Insz insz)
    {
        _persoon = insz.Waarde;
        return this;
    }

    // The next lease asks about somebody else.
    public override void Dispose()
    {
        _persoon = "";
        base.Dispose();
    }

    public override ValueTask DisposeAsync()
    {
        _persoon = "";
        return base.DisposeAsync();
    }

    protected override void MapDocuments(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<Toegangsrecht>(recht =>
        {
            recht.ToTable("toegangsrecht");
            recht.HasKey(r => new { r.Insz, r.Organisatie });
        });
}
