using AmaWvg.Kernel.Types;
using AmaWvg.Overeenkomsten;
using AmaWvg.Overeenkomsten.Documenten;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Testing;

/// <summary>Participants and agreements of a test's organisation, saved as the portal itself saves them.</summary>
internal static class TestOvereenkomsten
{
    public static Task<Deelnemer> MaakDeelnemerAsync(
        this TestOrganisatie organisatie, string voornaam = "Luc", string naam = "Peeters", Insz? insz = null) =>
        organisatie.AlsAsync(async services =>
        {
            var db = services.GetRequiredService<OvereenkomstenDb>();
            var deelnemer = new Deelnemer
            {
                Id = Guid.CreateVersion7(),
                Hco = organisatie.Hco,
                Insz = insz ?? TestInsz.Nieuw(),
                Voornaam = voornaam,
                Naam = naam,
            };
            db.Add(deelnemer);
            await db.SaveChangesAsync();
            return deelnemer;
        });

    public static Task<Overeenkomst> MaakOvereenkomstAsync(
        this TestOrganisatie organisatie,
        Deelnemer deelnemer,
        DateOnly start,
        DateOnly? einde = null,
        string referentie = "Werkpost keuken",
        DateOnly? aangemeld = null) =>
        organisatie.AlsAsync(async services =>
        {
            var db = services.GetRequiredService<OvereenkomstenDb>();
            var dag = aangemeld ?? start;
            var overeenkomst = Overeenkomst.MeldAan(deelnemer, referentie, start, einde, new(dag, new(11, 0), TimeSpan.Zero), dag);
            db.Add(overeenkomst);
            await db.SaveChangesAsync();
            return overeenkomst;
        });

    /// <summary>The agreements as they stand in the database now.</summary>
    public static Task<List<Overeenkomst>> OvereenkomstenAsync(this TestOrganisatie organisatie) =>
        organisatie.AlsAsync(services => services.GetRequiredService<OvereenkomstenDb>().Overeenkomsten
            .AsNoTracking().OrderBy(o => o.Startdatum).ThenBy(o => o.Id).ToListAsync());

    /// <summary>The participants as they stand in the database now.</summary>
    public static Task<List<Deelnemer>> DeelnemersAsync(this TestOrganisatie organisatie) =>
        organisatie.AlsAsync(services => services.GetRequiredService<OvereenkomstenDb>().Deelnemers.AsNoTracking().OrderBy(d => d.Id).ToListAsync());
}
