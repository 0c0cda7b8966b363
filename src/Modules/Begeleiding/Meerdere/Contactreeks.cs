using Marten;

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
        return await MetDubbeleAsync([.. rijen.Select(rij => Controleer(rij.Rij, rij.Velden, rij.Getypt, gevonden, vandaag))], cancellationToken);
    }

    // A right row that says what the file of the participant, or a row above it, says already.
    private async Task<IReadOnlyList<Contactregel>> MetDubbeleAsync(List<Contactregel> regels, CancellationToken cancellationToken)
    {
        var goed = regels.Where(regel => !regel.Errors.Any).ToList();
        var ids = goed.SelectMany(regel => regel.Deelnemer!.Ids).Distinct().ToArray();
        var stukken = ids.Length == 0 ? [] : await documenten.Query<Dossierstuk>().Where(stuk => stuk.DeelnemerId.IsOneOf(ids) && stuk.Plicht == Begeleidingsplicht.Opvolging).ToListAsync(cancellationToken);
        var bekend = stukken.Where(stuk => !stuk.IsVervallen).Select(stuk => (stuk.DeelnemerId, stuk.Dag, stuk.Huidig.Waarden.GetValueOrDefault("wijze", ""), stuk.Huidig.Waarden.GetValueOrDefault("metwie", ""))).ToHashSet();
        var gezien = new Dictionary<(Guid, DateOnly, string, string), int>();
        for (var i = 0; i < regels.Count; i++)
        {
            var regel = regels[i];
            if (regel.Errors.Any)
                continue;
            var dag = DutchDate.Parse(regel.Waarden["stukdatum"]);
            var (wijze, metwie) = (regel.Waarden["wijze"], regel.Waarden["metwie"]);
            if (regel.Deelnemer!.Ids.Any(id => bekend.Contains((id, dag, wijze, metwie))))
                regels[i] = regel with { Dubbel = $"Het dossier heeft al zo’n contactmoment van {DutchDate.Format(dag)}" };
            else if (!gezien.TryAdd((regel.Deelnemer.Id, dag, wijze, metwie), regel.Rij.Nummer))
                regels[i] = regel with { Dubbel = $"Rij {gezien[(regel.Deelnemer.Id, dag, wijze, metwie)]} zegt hetzelfde" };
        }
        return regels;
    }

    /// <summary>Saves these rows, with a history row for each.</summary>
    /// <returns>Where to go.</returns>
    public async Task<string> BewaarAsync(IReadOnlyList<Contactregel> goed, CancellationToken cancellationToken)
    {
        var nu = clock.GetUtcNow();
        foreach (var regel in goed)
        {
            var stuk = Dossierstuk.Nieuw(regel.Deelnemer!, regel.Overeenkomst, Deel.Plicht, Stukregels.Versie(Deel, regel.Waarden, sessie.Naam, nu), Guid.CreateVersion7(nu));
            documenten.Nieuw(stuk);
            documenten.NoteerHistoriek(HistoriekOnderwerp.Begeleiding(stuk.Id), Acties.Vastgelegd, StukHandler.Toelichting(stuk));
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
internal sealed record Contactregel(Werkbladrij Rij, BegeleideDeelnemer? Deelnemer, Guid? Overeenkomst, IReadOnlyDictionary<string, string> Waarden, FormErrors Errors)
{
    /// <summary>Why it seems to be recorded already; null when it does not.</summary>
    public string? Dubbel { get; init; }
}
