using AmaWvg.Overeenkomsten;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Testing;

/// <summary>Participants and agreements of a test's organisation, saved as the portal itself saves them.</summary>
internal static class TestOvereenkomsten
{
    public static async Task<Deelnemer> MaakDeelnemerAsync(
        this TestOrganisatie organisatie, string voornaam = "Luc", string naam = "Peeters", Insz? insz = null) =>
        await organisatie.BewaarAsync(new Deelnemer
        {
            Id = Guid.CreateVersion7(),
            Hco = organisatie.Hco,
            Insz = insz ?? TestInsz.Nieuw(),
            Voornaam = voornaam,
            Naam = naam,
        });

    public static async Task<Overeenkomst> MaakOvereenkomstAsync(
        this TestOrganisatie organisatie,
        Deelnemer deelnemer,
        DateOnly start,
        DateOnly? einde = null,
        string referentie = "Werkpost keuken",
        DateOnly? aangemeld = null)
    {
        var dag = aangemeld ?? start;
        return await organisatie.BewaarAsync(Overeenkomst.MeldAan(deelnemer, referentie, start, einde, new(dag, new(11, 0), TimeSpan.Zero), dag));
    }

    /// <summary>Asks the department to set the first day of an agreement right.</summary>
    public static Task MaakCorrectievraagAsync(this TestOrganisatie organisatie, Overeenkomst overeenkomst, DateOnly start, string toelichting = "Verkeerde maand.") => organisatie.BewaarAsync(new Correctievraag
    {
        Id = Guid.CreateVersion7(),
        Hco = organisatie.Hco,
        OvereenkomstId = overeenkomst.Id,
        Startdatum = start,
        Toelichting = toelichting,
        GevraagdOp = organisatie.Portaal.Klok.Nu,
        Door = "Wie het vroeg",
    });

    /// <summary>The agreements as they stand in the database now.</summary>
    public static async Task<List<Overeenkomst>> OvereenkomstenAsync(this TestOrganisatie organisatie) =>
        [.. (await organisatie.Portaal.DocumentenAsync<Overeenkomst>(organisatie.Hco)).OrderBy(o => o.Startdatum).ThenBy(o => o.Id)];

    /// <summary>The participants as they stand in the database now.</summary>
    public static async Task<List<Deelnemer>> DeelnemersAsync(this TestOrganisatie organisatie) =>
        [.. (await organisatie.Portaal.DocumentenAsync<Deelnemer>(organisatie.Hco)).OrderBy(d => d.Id)];

    /// <summary>Puts an event of the organisation in the outbox, or several.</summary>
    public static Task<int> PubliceerAsync(this TestOrganisatie organisatie, params IEnumerable<IGebeurtenis> gebeurtenissen) =>
        organisatie.MetDocumentenAsync(documenten =>
        {
            foreach (var gebeurtenis in gebeurtenissen)
                documenten.Publiceer(gebeurtenis);
        });

    /// <summary>Tells the organisation's documents to change something, and saves that.</summary>
    public static Task<int> MetDocumentenAsync(this TestOrganisatie organisatie, Action<Documenten> doe) => organisatie.AlsAsync(async services =>
    {
        var documenten = services.GetRequiredService<Documenten>();
        doe(documenten);
        await documenten.SaveDraftAsync(default);
        return 0;
    });

    private static async Task<T> BewaarAsync<T>(this TestOrganisatie organisatie, T document) where T : class, AmaWvg.Kernel.IDocument
    {
        await organisatie.MetDocumentenAsync(documenten => documenten.Nieuw(document));
        return document;
    }
}
