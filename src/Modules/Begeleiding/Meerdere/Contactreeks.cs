namespace AmaWvg.Begeleiding;

/// <summary>Contact moments from a file: every row by the rules of the form for one, all of the right ones saved together or none.</summary>
internal sealed class Contactreeks(Documenten documenten, IBegeleideDeelnemers deelnemers, Inszloket loket, Toegangslogboek toegangslog, IHuidigeSessie sessie, TimeProvider clock)
{
    private const string Doel = "contactmomenten uit Excel";

    public static Reekskolommen Kolommen { get; } = new(
    [
        new("insz", "INSZ-nummer", 18), new("stukdatum", "Datum", 14), new("medewerker", "Medewerker", 26), new("wijze", "Hoe", 14), new("metwie", "Met wie", 26), new("afspraken", "Wat is afgesproken", 60),
        new("referentie", "Referentie overeenkomst", 40, IsVerplicht: false),
    ])
    { Enkelvoud = "contactmoment", Meervoud = "contactmomenten" };

    public static Dossierdeel Deel => Dossierdeel.Van(Begeleidingsplicht.Opvolging)!;

    /// <summary>Looks at every row as the form for one would.</summary>
    public async Task<IReadOnlyList<Contactregel>> ControleerAsync(Reeks reeks, CancellationToken cancellationToken)
    {
        var rijen = reeks.Rijen.Select(rij => (Rij: rij, Velden: reeks.Velden(rij))).Select(rij => (rij.Rij, rij.Velden, Getypt: Reeks.Nummer(FormText.Read(rij.Velden, "insz")))).ToList();
        var nummers = rijen.Select(rij => Insz.TryParse(rij.Getypt, out var insz) ? insz : null).OfType<Insz>().Distinct().ToList();
        var gevonden = nummers.Count == 0
            ? new Dictionary<Insz, BegeleideDeelnemer>()
            : await loket.VraagReeksAsync(nummers, Doel, () => deelnemers.VindInszAsync(documenten, nummers, cancellationToken), cancellationToken);
        await toegangslog.NoteerLijstAsync(Doel, [.. gevonden.Values.Select(deelnemer => deelnemer.Id)], cancellationToken);
        var vandaag = clock.Vandaag();
        return [.. rijen.Select(rij => Controleer(rij.Rij, rij.Velden, rij.Getypt, gevonden, vandaag))];
    }

    /// <summary>Saves the rows without an error, with a history row for each.</summary>
    /// <returns>Where to go.</returns>
    public async Task<string> BewaarAsync(IReadOnlyList<Contactregel> regels, CancellationToken cancellationToken)
    {
        var (nu, goed) = (clock.GetUtcNow(), regels.Where(regel => !regel.Errors.Any).ToList());
        foreach (var regel in goed)
        {
            var stuk = Dossierstuk.Nieuw(regel.Deelnemer!, regel.Overeenkomst, Deel.Plicht, Stukregels.Versie(Deel, regel.Waarden, sessie.Naam, nu), Guid.CreateVersion7(nu));
            documenten.Nieuw(stuk);
            documenten.NoteerHistoriek(HistoriekOnderwerp.Begeleiding(stuk.Id), Acties.Vastgelegd, StukHandler.Toelichting(Deel, stuk));
        }
        var id = Guid.CreateVersion7(nu);
        documenten.NoteerHistoriek(HistoriekOnderwerp.Begeleiding(id), $"{DutchNumber.Count(goed.Count, "contactmoment", "contactmomenten")} vastgelegd");
        var url = $"{BegeleidingUrls.Contactmomenten}?gedaan={id}";
        await documenten.SaveAsync(url, cancellationToken);
        return url;
    }

    private static Contactregel Controleer(Werkbladrij rij, IFormCollection velden, string nummer, IReadOnlyDictionary<Insz, BegeleideDeelnemer> gevonden, DateOnly vandaag)
    {
        var waarden = Deel.Velden.ToDictionary(veld => veld.Naam, veld => veld.HeeftKeuzes ? Woord(veld, veld.Lees(velden)) : veld.Lees(velden));
        var errors = FormErrors.None;
        if (!Insz.TryParse(nummer, out var insz))
            errors.Add("insz", nummer.Length == 0 ? "Vul een INSZ-nummer in" : InszVeld.Controlegetal);
        var deelnemer = insz is null ? null : gevonden.GetValueOrDefault(insz);
        if (insz is not null && deelnemer is null)
            errors.Add("insz", "Wij vinden geen deelnemer met dit INSZ-nummer bij uw voorziening");
        foreach (var fout in Stukregels.Fouten(Deel, waarden, vandaag).All)
            errors.Add(fout.FieldId!, fout.Text);
        var referentie = FormText.Read(velden, "referentie");
        var overeenkomst = deelnemer?.Overeenkomsten.FirstOrDefault(o => Letterbeeld.Lijkt(o.Referentie, referentie));
        if (referentie.Length > 0 && deelnemer is not null && overeenkomst is null)
            errors.Add("referentie", "Wij vinden geen overeenkomst met deze referentie voor deze deelnemer");
        return new(rij, deelnemer, overeenkomst?.Id, waarden, errors);
    }

    // In a file people write the word of the screen.
    private static string Woord(Dossierveld veld, string getypt) => Array.Find(veld.Keuzes, keuze => Letterbeeld.Lijkt(keuze.Text, getypt) || Letterbeeld.Lijkt(keuze.Value, getypt))?.Value ?? getypt;
}

/// <summary>A row of the file, and what comes of it.</summary>
internal sealed record Contactregel(Werkbladrij Rij, BegeleideDeelnemer? Deelnemer, Guid? Overeenkomst, IReadOnlyDictionary<string, string> Waarden, FormErrors Errors);
