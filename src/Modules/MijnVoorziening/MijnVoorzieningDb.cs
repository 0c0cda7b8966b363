using AmaWvg.Kernel.Documents;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnVoorziening.Bijlagen;
using AmaWvg.MijnVoorziening.Erkenningsaanvragen;
using AmaWvg.MijnVoorziening.Voorzieningen;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnVoorziening;

internal class MijnVoorzieningDb(DbContextOptions options) : ModuleDb(options)
{
    public DbSet<Voorziening> Voorzieningen => Set<Voorziening>();

    /// <summary>The recognitions that count. One that was withdrawn before it began is not among them, so no reader can reckon with it.</summary>
    public IQueryable<Erkenning> Erkenningen => AlleErkenningen.Where(e => !e.IsIngetrokken);

    /// <summary>Those that were withdrawn before they began too: to be shown, and to know that nobody renews them.</summary>
    public DbSet<Erkenning> AlleErkenningen => Set<Erkenning>();

    public DbSet<Rekeningnummer> Rekeningnummers => Set<Rekeningnummer>();

    public DbSet<Communicatieadres> Communicatieadressen => Set<Communicatieadres>();

    public DbSet<VorigAdres> VorigeAdressen => Set<VorigAdres>();

    public DbSet<Erkenningsaanvraag> Erkenningsaanvragen => Set<Erkenningsaanvraag>();

    public DbSet<Bijlage> Bijlagen => Set<Bijlage>();

    public DbSet<BijlageInhoud> BijlageInhouden => Set<BijlageInhoud>();

    public DbSet<Samengaan> Samengaan => Set<Samengaan>();

    protected override string Schema => "mijn_voorziening";

    /// <summary>The organisation of the session.</summary>
    public Task<Voorziening> EigenVoorzieningAsync(CancellationToken cancellationToken) => Voorzieningen.SingleAsync(cancellationToken);

    protected override void MapDocuments(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Voorziening>(voorziening =>
        {
            voorziening.ToTable("voorziening");
            voorziening.HasKey(v => v.Hco);
            voorziening.Property(v => v.Type).HasConversion<string>();
            voorziening.Property(v => v.Versie).IsRowVersion();
            voorziening.ComplexProperty(v => v.Contactpersoon, contactpersoon => contactpersoon.ToJson("contactpersoon"));
        });
        modelBuilder.Entity<Erkenning>().ToTable("erkenning");
        modelBuilder.Entity<Samengaan>(samengaan =>
        {
            samengaan.ToTable("samengaan");
            samengaan.Property(s => s.Soort).HasConversion<string>();
        });
        modelBuilder.Entity<Rekeningnummer>(rekening =>
        {
            rekening.ToTable("rekeningnummer");
            rekening.Ignore(r => r.Wacht).Ignore(r => r.IsGeweigerd);
            rekening.HasOne(r => r.Nazicht).WithOne().HasForeignKey<Rekeningnazicht>(n => n.Id);
            rekening.Navigation(r => r.Nazicht).AutoInclude();
        });
        modelBuilder.Entity<Rekeningnazicht>().ToTable("rekeningnazicht");
        modelBuilder.Entity<VorigAdres>().ToTable("vorig_adres");
        modelBuilder.Entity<Communicatieadres>(adres =>
        {
            adres.ToTable("communicatieadres");
            adres.Property(a => a.Versie).IsRowVersion();
        });
        modelBuilder.ApplyConfiguration(new ErkenningsaanvraagMapping());
        modelBuilder.Entity<Bijlage>(bijlage =>
        {
            bijlage.ToTable("bijlage");
            bijlage.Property(b => b.Soort).HasConversion<string>();
        });
        modelBuilder.Entity<BijlageInhoud>(inhoud =>
        {
            inhoud.ToTable("bijlage_inhoud");
            inhoud.HasOne<Bijlage>().WithOne().HasForeignKey<BijlageInhoud>(i => i.Id);
        });
    }
}

/// <summary>The same for staff of the department.</summary>
internal sealed class MijnVoorzieningBeheerDb(DbContextOptions<MijnVoorzieningBeheerDb> options) : MijnVoorzieningDb(options)
{
    protected override bool ZietAlleOrganisaties => true;

    /// <summary>An application that was filed, or null: a draft is nobody's but the organisation's.</summary>
    public Task<Erkenningsaanvraag?> IngediendeAanvraagAsync(Guid id, CancellationToken cancellationToken) =>
        Erkenningsaanvragen.SingleOrDefaultAsync(a => a.Id == id && a.Status != AanvraagStatus.InOpmaak, cancellationToken);

    public Task<string> NaamVanAsync(HcoNummer hco, CancellationToken cancellationToken) =>
        Voorzieningen.Where(v => v.Hco == hco).Select(v => v.Naam).SingleAsync(cancellationToken);
}

/// <summary>The same for background work.</summary>
internal sealed class MijnVoorzieningWerkerDb(DbContextOptions<MijnVoorzieningWerkerDb> options) : MijnVoorzieningDb(options)
{
    protected override bool ZietAlleOrganisaties => true;
}
