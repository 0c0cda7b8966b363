using AmaWvg.Kernel.Dagtaken;
using AmaWvg.Kernel.Formulieren;
using AmaWvg.Kernel.Historiek;
using AmaWvg.Kernel.Outbox;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Kernel.Documents;

/// <summary>The tables of the schema <c>kernel</c> that every module writes to in its own transactions.</summary>
internal static class KernelModel
{
    public const string Schema = "kernel";

    public static void Map(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<HistoriekRegel>().ToTable("historiek", Schema).Ignore(regel => regel.Regel);
        modelBuilder.Entity<OutboxRegel>(regel =>
        {
            regel.ToTable("outbox", Schema);
            regel.Property(r => r.Gegevens).HasColumnType("jsonb");
        });
        modelBuilder.Entity<Dagtaakstand>().ToTable("dagtaak", Schema).HasKey(taak => taak.Naam);
        modelBuilder.Entity<VerbruikteSleutel>(sleutel =>
        {
            sleutel.ToTable("idempotentie", Schema);
            sleutel.HasKey(s => new { s.Hco, s.Sleutel });
        });
    }
}
