using AmaWvg.MijnBerichten;

namespace AmaWvg.Tests.Testing;

/// <summary>Messages of a test's organisation.</summary>
internal static class TestBerichten
{
    /// <summary>Adds a message with one mail that was sent.</summary>
    public static async Task<Guid> MaakBerichtAsync(
        this TestOrganisatie organisatie, string onderwerp = "Nieuws", string soort = "Administratief", DateOnly? dag = null, string adres = "ama@voorbeeld.be", string status = "Verzonden")
    {
        var verzonden = new DateTimeOffset(dag ?? organisatie.Portaal.Klok.Vandaag, new(9, 0), TimeSpan.Zero);
        var bericht = await organisatie.Portaal.BewaarAsync(Bericht.Van(
            new Herkomst(Guid.CreateVersion7(), organisatie.Hco, verzonden),
            new Berichttekst(Enum.Parse<Berichtsoort>(soort), onderwerp, "Eerste alinea.", "Tweede alinea."),
            verzonden));
        var bezorging = new Bezorging { Id = Guid.CreateVersion7(), Hco = organisatie.Hco, BerichtId = bericht.Id, Adres = adres, Tijdstip = verzonden };
        bezorging.Boek(Enum.Parse<Bezorgstatus>(status), verzonden);
        await organisatie.Portaal.BewaarAsync(bezorging);
        return bericht.Id;
    }

    /// <summary>Adds an event that failed too often and waits for staff.</summary>
    public static async Task<Guid> ParkeerAsync(this TestOrganisatie organisatie)
    {
        await using var insert = organisatie.Portaal.Eigenaar.CreateCommand("""
            insert into kernel.outbox (id, hco, soort, gegevens, tijdstip, pogingen, niet_voor, laatste_fout, geparkeerd)
            values (uuidv7(), $1, 'ContactpersoonGewijzigd', '{"Adressen": []}', $2, 24, $2, 'Timeout', $2) returning id
            """);
        insert.Parameters.Add(new() { Value = organisatie.Hco.Waarde });
        insert.Parameters.Add(new() { Value = organisatie.Portaal.Klok.Nu });
        return (Guid)(await insert.ExecuteScalarAsync())!;
    }

    /// <summary>Adds a draft of staff to this organisation.</summary>
    public static async Task<Guid> MaakConceptAsync(this TestOrganisatie organisatie) => (await organisatie.Portaal.BewaarAsync(new Verzending
    {
        Id = Guid.CreateVersion7(),
        Soort = Berichtsoort.Administratief,
        Onderwerp = "Een concept",
        Tekst = "De tekst.",
        Doelgroep = new(Hco: organisatie.Hco.Waarde),
        Aan = organisatie.Naam,
        Opgesteld = organisatie.Portaal.Klok.Nu,
        Door = "Test Dossierbeheer",
    })).Id;

    /// <summary>Adds a file to a draft, or to a message of this organisation.</summary>
    /// <returns>The key by which staff, or the organisation, open it.</returns>
    public static async Task<Guid> MaakBerichtbijlageAsync(this TestOrganisatie organisatie, Guid concept, Guid? bericht = null)
    {
        var bijlage = await organisatie.Portaal.BewaarAsync(new Verzendbijlage
        {
            Id = Verzendbijlage.NieuwId(),
            VerzendingId = concept,
            Naam = "Geheim bericht.pdf",
            Mediatype = "application/pdf",
            Omschrijving = "pdf, 1 kB",
            Toegevoegd = organisatie.Portaal.Klok.Nu,
        });
        await using var insert = organisatie.Portaal.Eigenaar.CreateCommand("insert into mijn_berichten.verzendinhoud values ($1, '%PDF-1.7')");
        insert.Parameters.Add(new() { Value = bijlage.Id });
        await insert.ExecuteNonQueryAsync();
        return bericht is { } id ? (await organisatie.Portaal.BewaarAsync(Berichtbijlage.Van(bijlage, organisatie.Hco, id))).Id : bijlage.Id;
    }
}
