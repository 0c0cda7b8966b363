using System.Runtime.CompilerServices;
using AmaWvg.MijnVoorziening;
using AmaWvg.Overeenkomsten;
using AmaWvg.Tests.MijnVoorziening.Erkenningsaanvragen;

namespace AmaWvg.Tests.Beveiliging;

/// <summary>An organisation with something to read and to change, and the address of every route that leads to it.</summary>
internal sealed class Proefdossier
{
    // A new route with an id fails in VreemdeIdTests until it stands here.
    private static readonly Dictionary<string, Func<Proefdossier, Guid>> Ids = new(Proefketen.Ids.Concat(Proefinspecties.Ids).Concat(Proefvoorziening.Ids))
    {
        ["/begeleiding/bijlagen/{id:guid}"] = dossier => dossier.Dossierstuk.Bijlage,
        ["/begeleiding/bijlagen/{id:guid}/verwijderen"] = dossier => dossier.Dossierstuk.Bijlage,
        ["/begeleiding/stukken/{id:guid}"] = dossier => dossier.Dossierstuk.Stuk,
        ["/begeleiding/stukken/{id:guid}/bijlagen"] = dossier => dossier.Dossierstuk.Stuk,
        ["/begeleiding/stukken/{id:guid}/intrekken"] = dossier => dossier.Toestemming,
        ["/begeleiding/stukken/{id:guid}/vervallen"] = dossier => dossier.Dossierstuk.Stuk,
        ["/beheer/begeleiding/{id:guid}"] = dossier => dossier.Deelnemer.Id,
        ["/beheer/bijlagen/{id:guid}"] = dossier => dossier.Bijlage,
        ["/beheer/berichten/{id:guid}"] = dossier => dossier.Concept,
        ["/beheer/berichten/ontvangen/{id:guid}"] = dossier => dossier.Bericht,
        ["/beheer/berichten/bijlagen/{id:guid}"] = dossier => dossier.Conceptbijlage,
        ["/beheer/berichten/bijlagen/{id:guid}/verwijderen"] = dossier => dossier.Conceptbijlage,
        ["/beheer/berichten/{id:guid}/bijlagen"] = dossier => dossier.Concept,
        ["/beheer/berichten/{id:guid}/versturen"] = dossier => dossier.Concept,
        ["/beheer/berichten/{id:guid}/verwijderen"] = dossier => dossier.Concept,
        ["/beheer/berichten/{id:guid}/wijzigen"] = dossier => dossier.Concept,
        ["/beheer/berichten/vragen/{id:guid}"] = dossier => dossier.Gesprek,
        ["/beheer/berichten/vragen/{id:guid}/sluiten"] = dossier => dossier.Gesprek,
        ["/mijn-berichten/vragen/{id:guid}"] = dossier => dossier.Gesprek,
        ["/beheer/dossiers/{id:guid}"] = dossier => dossier.Aanvraag,
        ["/beheer/dossiers/{id:guid}/goedkeuren"] = dossier => dossier.Aanvraag,
        ["/beheer/dossiers/{id:guid}/ontvankelijk"] = dossier => dossier.Aanvraag,
        ["/beheer/dossiers/{id:guid}/onontvankelijk"] = dossier => dossier.Aanvraag,
        ["/beheer/dossiers/{id:guid}/weigeren"] = dossier => dossier.Aanvraag,
        ["/beheer/overeenkomsten/{id:guid}"] = dossier => dossier.Lopend.Id,
        ["/beheer/overeenkomsten/{id:guid}/correctievraag"] = dossier => dossier.Lopend.Id,
        ["/beheer/overeenkomsten/{id:guid}/annuleren"] = dossier => dossier.Lopend.Id,
        ["/beheer/overeenkomsten/{id:guid}/einddatum"] = dossier => dossier.Lopend.Id,
        ["/beheer/overeenkomsten/{id:guid}/insz"] = dossier => dossier.Lopend.Id,
        ["/beheer/overeenkomsten/{id:guid}/startdatum"] = dossier => dossier.Lopend.Id,
        ["/beheer/rekeningnummers/{id:guid}"] = dossier => dossier.Rekening,
        ["/beheer/voorzieningen/{id:guid}"] = dossier => dossier.Voorziening,
        ["/beheer/voorzieningen/{id:guid}/fusie-of-overname"] = dossier => dossier.Voorziening,
        ["/bewaarde-filters/{id:guid}/verwijderen"] = dossier => dossier.Filter,
        ["/beheer/uitbetalingen/{id:guid}/export.csv"] = dossier => dossier.Betalingen.Voorstel,
        ["/beheer/uitbetalingen/{id:guid}/export.xlsx"] = dossier => dossier.Betalingen.Voorstel,
        ["/deelnemers/{id:guid}"] = dossier => dossier.Deelnemer.Id,
        ["/deelnemers/{id:guid}/begeleiding"] = dossier => dossier.Deelnemer.Id,
        ["/deelnemers/{id:guid}/begeleiding/bewijs"] = dossier => dossier.Deelnemer.Id,
        ["/deelnemers/{id:guid}/begeleiding/bewijs.pdf"] = dossier => dossier.Deelnemer.Id,
        ["/deelnemers/{id:guid}/begeleiding/bewijs.zip"] = dossier => dossier.Deelnemer.Id,
        ["/deelnemers/{id:guid}/begeleiding/polissen-overnemen"] = dossier => dossier.Deelnemer.Id,
        ["/deelnemers/{id:guid}/begeleiding/{deel}"] = dossier => dossier.Deelnemer.Id,
        ["/deelnemers/{id:guid}/begeleiding/{deel}/concept"] = dossier => dossier.Deelnemer.Id,
        ["/deelnemers/{id:guid}/gegevens.json"] = dossier => dossier.Deelnemer.Id,
        ["/deelnemers/{id:guid}/gegevens.pdf"] = dossier => dossier.Deelnemer.Id,
        ["/deelnemers/{id:guid}/inzage"] = dossier => dossier.Deelnemer.Id,
        ["/deelnemers/{id:guid}/naam"] = dossier => dossier.Deelnemer.Id,
        ["/mijn-berichten/bijlagen/{id:guid}"] = dossier => dossier.Berichtbijlage,
        ["/mijn-berichten/{id:guid}"] = dossier => dossier.Bericht,
        ["/mijn-voorziening/bijlagen/{id:guid}"] = dossier => dossier.Bijlage,
        ["/mijn-uitbetalingen/{id:guid}"] = dossier => dossier.Betalingen.Betaling,
        ["/mijn-uitbetalingen/{id:guid}/export.csv"] = dossier => dossier.Betalingen.Betaling,
        ["/mijn-uitbetalingen/{id:guid}/export.xlsx"] = dossier => dossier.Betalingen.Betaling,
        ["/beheer/uitbetalingen/{id:guid}"] = dossier => dossier.Betalingen.Voorstel,
        ["/beheer/uitbetalingen/{id:guid}/goedkeuren"] = dossier => dossier.Betalingen.Voorstel,
        ["/beheer/uitbetalingen/{id:guid}/terugsturen"] = dossier => dossier.Betalingen.Voorstel,
        ["/beheer/uitbetalingen/{id:guid}/boeken"] = dossier => dossier.Betalingen.Run,
        ["/beheer/uitbetalingen/{id:guid}/betaalbestand.xml"] = dossier => dossier.Betalingen.Run,
        ["/beheer/uitbetalingen/betalingen/{id:guid}"] = dossier => dossier.Betalingen.Voorgesteld,
        ["/mijn-voorziening/communicatie/{id:guid}"] = dossier => dossier.Adres,
        ["/mijn-voorziening/communicatie/{id:guid}/verwijderen"] = dossier => dossier.Adres,
        ["/mijn-voorziening/erkenningsaanvragen/{id:guid}"] = dossier => dossier.Aanvraag,
        ["/mijn-voorziening/erkenningsaanvragen/{id:guid}/controleren"] = dossier => dossier.Aanvraag,
        ["/mijn-voorziening/erkenningsaanvragen/{id:guid}/erkenningscriteria"] = dossier => dossier.Aanvraag,
        ["/mijn-voorziening/erkenningsaanvragen/{id:guid}/erkenningscriteria/concept"] = dossier => dossier.Aanvraag,
        ["/mijn-voorziening/erkenningsaanvragen/{id:guid}/erkenningscriteria/{deel}"] = dossier => dossier.Aanvraag,
        ["/mijn-voorziening/erkenningsaanvragen/{id:guid}/erkenningscriteria/{deel}/concept"] = dossier => dossier.Aanvraag,
        ["/mijn-voorziening/erkenningsaanvragen/{id:guid}/indienen"] = dossier => dossier.Aanvraag,
        ["/mijn-voorziening/erkenningsaanvragen/{id:guid}/intrekken"] = dossier => dossier.Aanvraag,
        ["/mijn-voorziening/erkenningsaanvragen/{id:guid}/weggooien"] = dossier => dossier.Aanvraag,
        ["/mijn-voorziening/erkenningsaanvragen/{id:guid}/voorzieningsinformatie"] = dossier => dossier.Aanvraag,
        ["/mijn-voorziening/erkenningsaanvragen/{id:guid}/voorzieningsinformatie/concept"] = dossier => dossier.Aanvraag,
        ["/overeenkomsten/{id:guid}/correctievraag"] = dossier => dossier.Gestopt.Id,
        ["/overeenkomsten/{id:guid}/ongedaan-maken"] = dossier => dossier.Vandaag.Id,
        ["/overeenkomsten/{id:guid}/referentie"] = dossier => dossier.Lopend.Id,
        ["/overeenkomsten/{id:guid}/stopzetten"] = dossier => dossier.Lopend.Id,
        ["/overeenkomsten/{id:guid}/stopzetten/gevolg"] = dossier => dossier.Lopend.Id,
        ["/overeenkomsten/{id:guid}/stopzetting-intrekken"] = dossier => dossier.Gestopt.Id,
    };

    public const string Email = "geheim@voorbeeld.be";

    private const string Onderwerp = "Geheim bericht";

    private Proefketen? _keten;
    private Proefinspecties? _inspecties;
    private Proefvoorziening? _eigen;
    private Proefbetalingen? _betalingen;
    private (Guid Id, Guid Bijlage)? _aanvraag;
    private (Guid Bericht, Guid Berichtbijlage, Guid Geparkeerd, Guid Concept, Guid Conceptbijlage)? _berichten;
    private ((Guid Stuk, Guid Bijlage) Stuk, Guid Toestemming, string Contactreeks)? _begeleiding;
    private (string Reeks, string Stopreeks)? _reeksen;

    private Proefdossier(TestOrganisatie organisatie, Deelnemer deelnemer, Overeenkomst lopend, Overeenkomst gestopt) =>
        (Organisatie, Deelnemer, Lopend, Gestopt) = (organisatie, deelnemer, lopend, gestopt);

    public static IEnumerable<string> RoutesMetId => Ids.Keys;

    public TestOrganisatie Organisatie { get; }

    public Deelnemer Deelnemer { get; }

    /// <summary>An agreement that runs on.</summary>
    public Overeenkomst Lopend { get; }

    /// <summary>An agreement with an end date.</summary>
    public Overeenkomst Gestopt { get; }

    /// <summary>An agreement that was reported today, and starts later.</summary>
    public required Overeenkomst Vandaag { get; init; }

    /// <summary>Another agreement that runs on, to be stopped with others.</summary>
    public required Overeenkomst Samen { get; init; }

    /// <summary>A good row of a file, as the page that checks it carries it.</summary>
    public string Reeks => Deel(_reeksen).Reeks;

    /// <summary><see cref="Samen"/>, as the page that checks it carries it.</summary>
    public string Stopreeks => Deel(_reeksen).Stopreeks;

    /// <summary>A record in the file of the participant, with a file.</summary>
    public (Guid Stuk, Guid Bijlage) Dossierstuk => Deel(_begeleiding).Stuk;

    /// <summary>A consent in the file of the participant.</summary>
    public Guid Toestemming => Deel(_begeleiding).Toestemming;

    /// <summary>A contact moment of a file, as the page that checks it carries it.</summary>
    public string Contactreeks => Deel(_begeleiding).Contactreeks;

    /// <summary>A question that waits for an answer.</summary>
    public Guid Gesprek { get => Deel(field); private init; }

    /// <summary>An extra e-mail address.</summary>
    public Guid Adres { get => Deel(field); private init; }

    /// <summary>An application for a recognition: a draft that can be filed.</summary>
    public Guid Aanvraag => Deel(_aanvraag).Id;

    /// <summary>The attachment of that application.</summary>
    public Guid Bijlage => Deel(_aanvraag).Bijlage;

    /// <summary>A message that nobody has read.</summary>
    public Guid Bericht => Deel(_berichten).Bericht;

    /// <summary>A file with that message.</summary>
    public Guid Berichtbijlage => Deel(_berichten).Berichtbijlage;

    /// <summary>Work of the outbox that waits for staff.</summary>
    public Guid Geparkeerd => Deel(_berichten).Geparkeerd;

    /// <summary>A message that staff have not sent yet.</summary>
    public Guid Concept => Deel(_berichten).Concept;

    /// <summary>A file with that draft.</summary>
    public Guid Conceptbijlage => Deel(_berichten).Conceptbijlage;

    /// <summary>A filter that the person of the organisation kept.</summary>
    public Guid Filter { get => Deel(field); private init; }

    /// <summary>The organisation, as the addresses of the department name it.</summary>
    public required Guid Voorziening { get; init; }

    /// <summary>An account number that waits for the department.</summary>
    public Guid Rekening { get => Deel(field); private init; }

    /// <summary>Another organisation, in which this one could go up.</summary>
    public TestOrganisatie Ander { get => field ?? throw Zonder(nameof(Ander)); private init; }

    /// <summary>A session of the person of the organisation, as the lists of sessions name it.</summary>
    public string Sessie { get => field ?? throw Zonder(nameof(Sessie)); private init; }

    /// <summary>An access chain: of another onderneming, so that it leaves the organisation alone.</summary>
    public Proefketen Keten => _keten ?? throw Zonder(nameof(Keten));

    /// <summary>An inspection of the organisation, and a round in which it was drawn.</summary>
    public Proefinspecties Inspecties => _inspecties ?? throw Zonder(nameof(Inspecties));

    /// <summary>Agreements of which one was drawn for the inspection, and one was not.</summary>
    public required Guid[] Andere { get; init; }

    /// <summary>What the organisation keeps once, and the agreement by the model.</summary>
    public Proefvoorziening Eigen => _eigen ?? throw Zonder(nameof(Eigen));

    /// <summary>What was paid, and what is proposed.</summary>
    public Proefbetalingen Betalingen => _betalingen ?? throw Zonder(nameof(Betalingen));

    /// <summary>Makes one.</summary>
    /// <param name="portaal">The portal.</param>
    /// <param name="route">The address that it is for: what only others show is left out, as hundreds of these are made. Null for every address.</param>
    public static async Task<Proefdossier> MaakAsync(Portaal portaal, string? route = null)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync("Geheim", "Elders");
        await organisatie.MetDocumentenAsync(documenten =>
            documenten.NoteerHistoriek(HistoriekOnderwerp.Deelnemer(deelnemer.Id), "Overeenkomst aangemeld", "Werkpost geheim, vanaf 01/01/2026."));
        var lopend = await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 1, 1), referentie: "Werkpost geheim");
        await organisatie.MaakCorrectievraagAsync(lopend, new(2026, 2, 1));
        var samen = await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 3, 1), referentie: "Werkpost samen");
        var andere = new[]
        {
            (await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 4, 1), referentie: "Werkpost bezocht")).Id,
            (await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 5, 1), referentie: "Werkpost niet bezocht")).Id,
        };
        return new(organisatie, deelnemer, lopend, await organisatie.MaakOvereenkomstAsync(deelnemer, new(2025, 1, 1), new(2025, 12, 31), "Werkpost voorbij"))
        {
            _keten = Vraagt("toegangsbeheer") ? await Proefketen.MaakAsync(portaal) : null,
            _inspecties = Vraagt("inspectie", "remediering") ? await Proefinspecties.MaakAsync(portaal, organisatie, [lopend.Id, samen.Id, andere[0]]) : null,
            _eigen = Vraagt("begeleiding", "mijn-voorziening", "model", "documenten/bewaard") ? await Proefvoorziening.MaakAsync(organisatie, lopend) : null,
            _betalingen = Vraagt("uitbetalingen") ? await Proefbetalingen.MaakAsync(portaal, organisatie, deelnemer) : null,
            _aanvraag = Vraagt("dossiers", "erkenningsaanvragen", "bijlagen", "mijn-voorziening", "rekening") ? await AanvraagAsync(organisatie) : null,
            _berichten = Vraagt("berichten", "outbox") ? await BerichtenAsync(organisatie) : null,
            _begeleiding = Vraagt("begeleiding", "{bestand") ? await BegeleidingAsync(organisatie, deelnemer) : null,
            _reeksen = Vraagt("meerdere", "stopzetten") ? (await organisatie.ReeksAsync(), await organisatie.StopreeksAsync(samen)) : null,
            Vandaag = await organisatie.MaakOvereenkomstAsync(deelnemer, new(2027, 2, 1), referentie: "Werkpost vandaag", aangemeld: new(2026, 11, 22)),
            Samen = samen,
            Andere = andere,
            Voorziening = await organisatie.VoorzieningAsync(),
            Adres = Vraagt("mijn-voorziening") ? await organisatie.MaakAdresAsync(Email) : default,
            Gesprek = Vraagt("vragen") ? await organisatie.MaakGesprekAsync() : default,
            Filter = Vraagt("filters") ? await FilterAsync(organisatie) : default,
            Ander = Vraagt("fusie") ? await portaal.MaakOrganisatieAsync() : null!,
            Rekening = Vraagt("rekening") ? await organisatie.MaakRekeningnummerAsync(wacht: true) : default,
            Sessie = Vraagt("aanmeldingen") ? await SessieAsync(portaal, organisatie) : null!,
        };

        bool Vraagt(params string[] delen) => route is null || delen.Any(deel => route.Contains(deel, StringComparison.Ordinal));
    }

    private static async Task<(Guid Id, Guid Bijlage)> AanvraagAsync(TestOrganisatie organisatie)
    {
        var aanvraag = (await organisatie.MaakVolledigeAanvraagAsync()).Id;
        return (aanvraag, (await organisatie.BijlagenAsync(aanvraag)).Single().Id);
    }

    private static async Task<(Guid Bericht, Guid Berichtbijlage, Guid Geparkeerd, Guid Concept, Guid Conceptbijlage)> BerichtenAsync(TestOrganisatie organisatie)
    {
        var (bericht, concept) = (await organisatie.MaakBerichtAsync(Onderwerp), await organisatie.MaakConceptAsync());
        return (
            bericht, await organisatie.MaakBerichtbijlageAsync(await organisatie.MaakConceptAsync(), bericht), await organisatie.ParkeerAsync(), concept, await organisatie.MaakBerichtbijlageAsync(concept));
    }

    private static async Task<((Guid Stuk, Guid Bijlage) Stuk, Guid Toestemming, string Contactreeks)> BegeleidingAsync(TestOrganisatie organisatie, Deelnemer deelnemer) =>
        (await organisatie.MaakDossierstukAsync(deelnemer), await organisatie.MaakToestemmingAsync(deelnemer), await organisatie.ContactreeksAsync(deelnemer));

    private static T Deel<T>(T? deel, [CallerMemberName] string naam = "") where T : struct => deel ?? throw Zonder(naam);

    private static Guid Deel(Guid deel, [CallerMemberName] string naam = "") => deel == default ? throw Zonder(naam) : deel;

    /// <summary>The access chain, made when somebody of it comes to an address of others.</summary>
    public async Task<Proefketen> MetKetenAsync() => _keten ??= await Proefketen.MaakAsync(Organisatie.Portaal);

    /// <summary>The application, for whoever looks at it beside the address.</summary>
    public async Task MetAanvraagAsync() => _aanvraag ??= await AanvraagAsync(Organisatie);

    private static InvalidOperationException Zonder(string deel) => new($"This dossier was made for an address without {deel}.");

    /// <summary>Brings the application as far as this, as people do; nothing for an address without one.</summary>
    public Task BrengNaarAsync(AanvraagStatus status) => status == AanvraagStatus.InOpmaak || _aanvraag is null ? Task.CompletedTask : Organisatie.WijzigAanvraagAsync(Aanvraag, (aanvraag, wie) =>
    {
        if (aanvraag.Kan(AanvraagActie.Indienen))
            aanvraag.DienIn(TestAanvraag.Informatie, TestAanvraag.Bijlagen, wie, aanvraag.Aangemaakt);
        if (status == AanvraagStatus.Ontvankelijk && aanvraag.Kan(AanvraagActie.Ontvankelijk))
            aanvraag.Behandel(AanvraagActie.Ontvankelijk, wie, aanvraag.Aangemaakt);
        if (status == AanvraagStatus.Ingetrokken && aanvraag.Kan(AanvraagActie.Intrekken))
            aanvraag.Behandel(AanvraagActie.Intrekken, wie, aanvraag.Aangemaakt);
    });

    private static async Task<Guid> FilterAsync(TestOrganisatie organisatie)
    {
        var filter = Guid.CreateVersion7();
        await organisatie.MetDocumentenAsync(documenten => documenten.VoerUit(
            "insert into toegang.lijstfilter (id, hco, persoon, lijst, naam, adres, bewaard) values (?, ?, ?, '/mijn-berichten', 'Bewaard', '/mijn-berichten', ?)",
            filter, organisatie.Hco, organisatie.Persoon.Sleutel, organisatie.Portaal.Klok.GetUtcNow()));
        return filter;
    }

    /// <summary>Whether a route opens something of this organisation by this id.</summary>
    public bool Heeft(string route, Guid id) => Ids[route](this) == id || Array.Exists(Soortgelijk(route), ids => ids.Contains(id) && ids.Contains(Ids[route](this)));

    private Guid[][] Soortgelijk(string route) => [[Lopend.Id, Gestopt.Id, Vandaag.Id, Samen.Id, .. Andere], Eigen.Soortgelijk(route), [Inspecties.Inbreuk, Inspecties.Ingediend], Stukken(route)];

    // A contact moment cannot be withdrawn.
    private Guid[] Stukken(string route) => route.EndsWith("/intrekken", StringComparison.Ordinal) ? [] : [Dossierstuk.Stuk, Toestemming];

    /// <summary>The address of a route, with an id of this organisation where it takes one; a subject and a day of figures are everybody's.</summary>
    public string Url(string route) => route.Contains("{id", StringComparison.Ordinal)
        ? Url(route.Contains("{bestand", StringComparison.Ordinal) ? route.Replace("{bestand:guid}", $"{Dossierstuk.Bijlage}", StringComparison.Ordinal) : route, Ids[route](this))
        : route.Replace("{onderwerp}", "opgestart", StringComparison.Ordinal).Replace("{dag}", "2026-10-30", StringComparison.Ordinal);

    /// <summary>The address of a route with another id.</summary>
    public static string Url(string route, Guid id) => route.Replace("{id:guid}", $"{id}", StringComparison.Ordinal).Replace("erkenningscriteria/{deel}", "erkenningscriteria/medewerkers", StringComparison.Ordinal).Replace("{deel}", "evaluatie", StringComparison.Ordinal)
        .Replace("{bestand:guid}", $"{id}", StringComparison.Ordinal).Replace("{nummer:int}", "1", StringComparison.Ordinal).Replace("{criterium}", "3.1", StringComparison.Ordinal);

    /// <summary>Brings the application where staff of the department can see it at this route.</summary>
    public Task LegVoorAsync(string route) => Actor.IsBeheer(route) && Ids.ContainsKey(route)
        ? BrengNaarAsync(Formulier.Alle.SingleOrDefault(formulier => formulier.Route == route)?.Vooraf ?? AanvraagStatus.InAanvraag)
        : Task.CompletedTask;

    /// <summary>Whether an answer tells something that only this organisation may know.</summary>
    public bool StaatIn(PortaalResponse answer)
    {
        var text = answer.Tekst();
        return new[] { Deelnemer.Naam, Deelnemer.Voornaam, Deelnemer.Insz.Weergave, Deelnemer.Insz.Waarde, Lopend.Referentie, Gestopt.Referentie, Email, Onderwerp }
            .Any(geheim => text.Contains(geheim, StringComparison.Ordinal));
    }

    private static async Task<string> SessieAsync(Portaal portaal, TestOrganisatie organisatie)
    {
        await organisatie.ClientAsync();
        await using var select = portaal.Eigenaar.CreateCommand("select encode(sleutel, 'hex') from kernel.sessie where persoon = $1");
        select.Parameters.Add(new() { Value = organisatie.Persoon.Sleutel });
        return (string)(await select.ExecuteScalarAsync())!;
    }
}
