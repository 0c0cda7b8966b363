using AmaWvg.Kernel.Documents;
using AmaWvg.Overeenkomsten.Documenten;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Overeenkomsten;

internal class OvereenkomstenDb(DbContextOptions options) : ModuleDb(options)
{
    public DbSet<Deelnemer> Deelnemers => Set<Deelnemer>();

    public DbSet<Overeenkomst> Overeenkomsten => Set<Overeenkomst>();

    protected override string Schema => "overeenkomsten";

    /// <summary>The other agreements of the same participant, to compare with.</summary>
    public Task<List<Overeenkomst>> AndereAsync(Overeenkomst overeenkomst, CancellationToken cancellationToken) => Overeenkomsten.AsNoTracking()
        .Where(o => o.DeelnemerId == overeenkomst.DeelnemerId && o.Id != overeenkomst.Id).ToListAsync(cancellationToken);

    /// <summary>Ids under which the history of a participant stands: its own, and those of the participants that were joined with it.</summary>
    public async Task<List<Guid>> OnderwerpenVanAsync(Guid deelnemer, CancellationToken cancellationToken)
    {
        List<Guid> onderwerpen = [deelnemer], nieuw = onderwerpen;
        while (nieuw.Count > 0)
        {
            var vorige = nieuw;
            nieuw = await Deelnemers.Where(d => d.SamengevoegdMet != null && vorige.Contains(d.SamengevoegdMet.Value)).Select(d => d.Id).ToListAsync(cancellationToken);
            onderwerpen = [.. onderwerpen, .. nieuw];
        }
        return onderwerpen;
    }

    /// <summary>One part of a stored search text: 1 naam, 2 voornaam, 3 referentie.</summary>
    [DbFunction("split_part", IsBuiltIn = true)]
    public static string Deel(string zoektekst, string scheiding, int deel) => throw new NotSupportedException("Runs in PostgreSQL only.");

    protected override void MapDocuments(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDbFunction(typeof(OvereenkomstenDb).GetMethod(nameof(Deel))!);
        modelBuilder.Entity<Deelnemer>(deelnemer =>
        {
            deelnemer.ToTable("deelnemer");
            deelnemer.Property(d => d.Versie).IsRowVersion();
            deelnemer.Ignore(d => d.Geboortedatum);
        });
        modelBuilder.Entity<Overeenkomst>(overeenkomst =>
        {
            overeenkomst.ToTable("overeenkomst");
            overeenkomst.Property(o => o.Versie).IsRowVersion();
            overeenkomst.Property(o => o.Stopreden).HasConversion<string>();
            overeenkomst.ComplexCollection(o => o.Eindwijzigingen, wijziging => wijziging.ToJson("eindwijzigingen"));
        });
    }
}

/// <summary>The same for background work.</summary>
internal sealed class OvereenkomstenWerkerDb(DbContextOptions<OvereenkomstenWerkerDb> options) : OvereenkomstenDb(options)
{
    protected override bool ZietAlleOrganisaties => true;
}

/// <summary>The same for staff of the department.</summary>
internal sealed class OvereenkomstenBeheerDb(DbContextOptions<OvereenkomstenBeheerDb> options) : OvereenkomstenDb(options)
{
    protected override bool ZietAlleOrganisaties => true;
}
