using AmaWvg.Begeleiding;
using AmaWvg.Overeenkomsten;

namespace AmaWvg.Tests.Testing;

/// <summary>What a test's organisation keeps for its guidance, saved as the portal itself saves it.</summary>
internal static class TestBegeleiding
{
    public static async Task<Werkpost> MaakWerkpostAsync(this TestOrganisatie organisatie, string naam = "Keuken Noord", string adressen = "Stationsstraat 1, 3000 Leuven")
    {
        var werkpost = new Werkpost { Id = Guid.CreateVersion7(), Hco = organisatie.Hco };
        werkpost.Wijzig(new(naam, IsIntern: false, Werkpostsoort.Vereniging, null, adressen, "Wendy Werkman", "016 12 34 56", "keuken@voorbeeld.be"));
        return await organisatie.Portaal.BewaarAsync(werkpost);
    }

    public static async Task<Personeelslid> MaakPersoneelslidAsync(this TestOrganisatie organisatie, string naam = "Ann Begeleider")
    {
        var lid = new Personeelslid { Id = Guid.CreateVersion7(), Hco = organisatie.Hco };
        lid.Wijzig(naam, "begeleider AMA", new(new(2025, 1, 1), null), new(Diplomarichting.Sociaal, Diplomaniveau.Bachelor, ""), null, null);
        return await organisatie.Portaal.BewaarAsync(lid);
    }

    public static async Task<Polis> MaakPolisAsync(this TestOrganisatie organisatie, DateOnly? totEnMet = null)
    {
        var polis = new Polis { Id = Guid.CreateVersion7(), Hco = organisatie.Hco };
        polis.Wijzig([Polissoort.Deelnemers, Polissoort.Ongevallen], "Zekerheid nv", "AB 12", new(new(2025, 1, 1), totEnMet), ookOnderweg: true);
        return await organisatie.Portaal.BewaarAsync(polis);
    }

    /// <summary>A version of the agreement by the model: a draft of which nothing is missing, or one that is fixed.</summary>
    public static async Task<Modelversie> MaakModelAsync(this TestOrganisatie organisatie, Overeenkomst overeenkomst, Werkpost werkpost, Personeelslid lid, bool vast, int nummer = 1)
    {
        var versie = new Modelversie
        {
            Id = Guid.CreateVersion7(),
            Hco = organisatie.Hco,
            OvereenkomstId = overeenkomst.Id,
            DeelnemerId = overeenkomst.DeelnemerId,
            Nummer = nummer,
            WerkpostId = werkpost.Id,
            PersoneelslidId = lid.Id,
        };
        versie.BeginMet(Antwoorden, Modelvragen.Groepen.Select(groep => groep.Sleutel));
        if (vast)
        {
            Modelpartij[] partijen = [new("De deelnemer", overeenkomst.VolledigeNaam, overeenkomst.VolledigeNaam), new("De werkpost", werkpost.Naam, werkpost.Naam), new("De erkende begeleider", organisatie.Naam, organisatie.Naam)];
            versie.LegVast(Modelopstelling.Tekst(Antwoorden, partijen, overeenkomst.Startdatum), "Wie het vastlegde", organisatie.Portaal.Klok.Nu);
        }
        return await organisatie.Portaal.BewaarAsync(versie);
    }

    /// <summary>A record in the file of a participant, as a form would make it.</summary>
    /// <param name="organisatie">Whose.</param>
    /// <param name="deelnemer">The participant.</param>
    /// <param name="overeenkomst">The one agreement that it is about; null for all.</param>
    /// <param name="plicht">For which duty.</param>
    /// <param name="waarden">The answers, by field; the others stay empty.</param>
    public static Task<Dossierstuk> MaakStukAsync(this TestOrganisatie organisatie, Deelnemer deelnemer, Guid? overeenkomst, Begeleidingsplicht plicht, params (string Veld, string Waarde)[] waarden)
    {
        var (deel, nu) = (Dossierdeel.Van(plicht)!, organisatie.Portaal.Klok.Nu);
        var antwoorden = deel.Velden.ToDictionary(veld => veld.Naam, _ => "");
        foreach (var (veld, waarde) in waarden)
            antwoorden[veld] = waarde;
        var begeleid = new BegeleideDeelnemer(deelnemer.Id, organisatie.Hco, deelnemer.Insz, deelnemer.VolledigeNaam, deelnemer.Geboortedatum, [deelnemer.Id], []);
        return organisatie.Portaal.BewaarAsync(Dossierstuk.Nieuw(begeleid, overeenkomst, plicht, Stukregels.Versie(deel, antwoorden, "Wie het vastlegde", nu), Guid.CreateVersion7(nu)));
    }

    /// <summary>A file with something.</summary>
    public static async Task<Dossierbijlage> MaakBijlageAsync(this TestOrganisatie organisatie, Guid onderwerp, string naam, byte[] inhoud)
    {
        var bijlage = await organisatie.Portaal.BewaarAsync(Dossierbijlage.Van(organisatie.Hco, onderwerp, new(naam, "application/pdf", "PDF, 1 kB", inhoud), "Wie het toevoegde", organisatie.Portaal.Klok.Nu));
        await organisatie.Portaal.VoerUitAsync("insert into begeleiding.bijlage_inhoud (id, hco, inhoud) values ($1, $2, $3)", bijlage.Id, organisatie.Hco.Waarde, inhoud);
        return bijlage;
    }

    /// <summary>An answer to every question.</summary>
    public static Dictionary<string, string> Antwoorden => Modelvragen.Groepen.SelectMany(groep => groep.Vragen).ToDictionary(vraag => vraag.Sleutel, vraag => $"Afspraak over {vraag.Kop.ToLowerInvariant()}.")
        .Append(new(Weekrooster.Uren("Maandag"), "9 tot 12 uur")).ToDictionary();
}
