using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AmaWvg.MijnVoorziening.Erkenningsaanvragen;

/// <summary>The application as a row: its answers and its course are JSON.</summary>
internal sealed class ErkenningsaanvraagMapping : IEntityTypeConfiguration<Erkenningsaanvraag>
{
    public void Configure(EntityTypeBuilder<Erkenningsaanvraag> builder)
    {
        builder.ToTable("erkenningsaanvraag");
        builder.Property(a => a.Status).HasConversion<string>();
        builder.Property(a => a.Versie).IsRowVersion();
        builder.ComplexProperty(a => a.Voorzieningsinformatie, informatie =>
        {
            informatie.ToJson("voorzieningsinformatie");
            informatie.Property(i => i.Type).HasConversion<string>();
        });
        builder.ComplexProperty(a => a.Erkenningscriteria, criteria =>
        {
            criteria.ToJson("erkenningscriteria");
            criteria.ComplexCollection(c => c.Medewerkers, medewerker => medewerker.Property(m => m.Diploma).HasConversion<string>());
        });
        builder.ComplexCollection(a => a.Statuswijzigingen, wijziging =>
        {
            wijziging.ToJson("statuswijzigingen");
            wijziging.Property(w => w.Status).HasConversion<string>();
        });
    }
}
