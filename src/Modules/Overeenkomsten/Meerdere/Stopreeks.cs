using Marten;

namespace AmaWvg.Overeenkomsten;

/// <summary>Stops many agreements at once: every row by the rules of the form for one, all of them saved together or none.</summary>
internal sealed class Stopreeks(Documenten documenten, Inszloket loket, Toegangslogboek toegangslog, IValidator<StopzettenForm> validator, TimeProvider clock)
{
    private const string Doel = "meerdere overeenkomsten stopzetten";

    /// <summary>Field with the id of an agreement that was ticked in the list.</summary>
    public const string Gekozen = "overeenkomst";

    public static Reekskolommen Kolommen { get; } = new(
    [
        new("insz", "INSZ-nummer", 18), new("referentie", "Referentie overeenkomst", 40), new("startdatum", "Startdatum", 14, IsVerplicht: false),
        new("einddatum", "Einddatum", 14), new("reden", "Reden", 40, IsVerplicht: false),
    ]);

    /// <summary>The rows for agreements that were ticked, with one end and one reason.</summary>
    public static Reeks Van(IEnumerable<Guid> gekozen, StopzettenForm form) => new(
        [Gekozen, "einddatum", "reden"], [.. gekozen.Select((id, nummer) => new Werkbladrij(nummer + 1, [$"{id}", form.Einddatum, form.Reden]))]);

    /// <summary>Looks at every row as the form for one would.</summary>
    public async Task<IReadOnlyList<Stopregel>> ControleerAsync(Reeks reeks, CancellationToken cancellationToken)
    {
        var rijen = reeks.Rijen.Select(rij => Stoprij.Lees(reeks, rij)).ToList();
        var kandidaten = await VindAsync(rijen, cancellationToken);
        var gezien = new HashSet<Guid>();
        return [.. rijen.Select(rij => Controleer(rij, kandidaten, gezien))];
    }

    /// <summary>Saves them all, with a history row for each.</summary>
    /// <param name="regels">The rows, none of which has an error.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Where to go.</returns>
    public async Task<string> BewaarAsync(IReadOnlyList<Stopregel> regels, CancellationToken cancellationToken)
    {
        var vandaag = clock.Vandaag();
        foreach (var regel in regels)
        {
            var (o, einde) = (regel.Overeenkomst!, regel.Einddatum!.Value);
            o.ZetStop(einde, regel.Reden, vandaag);
            documenten.Wijzig(o);
            documenten.NoteerHistoriek(HistoriekOnderwerp.Deelnemer(o.DeelnemerId), Acties.Stopgezet, $"{o.Referentie}, {Periodetekst.Van(o.Startdatum, einde)}. {Termijnzin(einde, vandaag)}");
        }
        var reeks = Guid.CreateVersion7(clock.GetUtcNow());
        documenten.NoteerHistoriek(HistoriekOnderwerp.Reeks(reeks), $"{DutchNumber.Count(regels.Count, "overeenkomst", "overeenkomsten")} stopgezet");
        var url = OvereenkomstenUrls.MeerdereStoppenNa(reeks);
        await documenten.SaveAsync(url, cancellationToken);
        return url;
    }

    private Stopregel Controleer(Stoprij rij, ILookup<string, Overeenkomst> kandidaten, HashSet<Guid> gezien)
    {
        var errors = FormErrors.None;
        if (rij.Inszfout is { } fout)
            errors.Add("insz", fout);
        foreach (var vormfout in FormErrors.From(validator.Validate(rij.Form)).All)
            errors.Add(vormfout.FieldId!, vormfout.Text);
        if (DutchDate.Fout(rij.Startdatum, "Startdatum") is { } datumfout)
            errors.Add("startdatum", datumfout);
        var gevonden = rij.Kies(kandidaten[rij.Sleutel]);
        if (gevonden.Count != 1)
        {
            errors.Add("referentie", gevonden.Count == 0
                ? "Wij vinden geen overeenkomst met dit INSZ-nummer en deze referentie bij uw voorziening"
                : "Er is meer dan één overeenkomst met deze referentie. Vul ook de startdatum in");
            return new(rij.Rij, "", errors);
        }
        var o = gevonden[0];
        var einde = DutchDate.TryParse(rij.Form.Einddatum, out var dag) ? dag : (DateOnly?)null;
        if (o.Vergrendeling is { } vergrendeling)
            errors.Add("referentie", vergrendeling);
        else if (o.Einddatum is { } al)
            errors.Add("einddatum", $"Deze overeenkomst eindigt al op {DutchDate.Format(al)}. Wijzig de einddatum op de pagina van de deelnemer");
        else if (einde < o.Startdatum)
            errors.Add("einddatum", $"\"Einddatum\" moet op of na de startdatum {DutchDate.Format(o.Startdatum)} liggen");
        if (!gezien.Add(o.Id))
            errors.Add("referentie", "Deze overeenkomst staat al in een vorige rij");
        return new(rij.Rij, o.VolledigeNaam, errors) { Overeenkomst = o, Einddatum = einde, Reden = rij.Form.Stopreden };
    }

    private async Task<ILookup<string, Overeenkomst>> VindAsync(List<Stoprij> rijen, CancellationToken cancellationToken)
    {
        var ids = rijen.Select(rij => rij.Id).OfType<Guid>().Distinct().ToArray();
        List<Insz> nummers = [.. rijen.Select(rij => rij.Insz).OfType<Insz>().Distinct()];
        var waarden = nummers.ConvertAll(insz => insz.Waarde).ToArray();
        var gekozen = ids.Length == 0 ? [] : await documenten.Query<Overeenkomst>().Where(o => o.Id.IsOneOf(ids)).ToListAsync(cancellationToken);
        var gevraagd = nummers.Count == 0 ? [] : await loket.VraagReeksAsync(
            nummers, Doel, () => documenten.Query<Overeenkomst>().Where(o => o.Inszwaarde.IsOneOf(waarden)).ToListAsync(cancellationToken), cancellationToken);
        await toegangslog.NoteerLijstAsync(Doel, [.. gekozen.Concat(gevraagd).Select(o => o.DeelnemerId).Distinct()], cancellationToken);
        return gekozen.Select(o => (Sleutel: $"{o.Id}", o)).Concat(gevraagd.Select(o => (Sleutel: Stoprij.SleutelVan(o.Insz, o.Referentie), o))).ToLookup(paar => paar.Sleutel, paar => paar.o);
    }

    /// <summary>Whether the end is recorded in time (BR-13), in a sentence.</summary>
    internal static string Termijnzin(DateOnly einde, DateOnly vandaag)
    {
        var termijn = DutchDate.InWords(Stoptermijn.UitersteDag(einde));
        return Stoptermijn.IsLaattijdig(einde, vandaag) ? $"De termijn van {termijn} is voorbij." : $"U bent op tijd: de termijn voor deze einddatum loopt tot en met {termijn}.";
    }
}

/// <summary>A row as it was read.</summary>
internal sealed record Stoprij(Werkbladrij Rij, Guid? Id, Insz? Insz, string? Inszfout, string Referentie, string Startdatum, StopzettenForm Form)
{
    /// <summary>What its agreement is found by.</summary>
    public string Sleutel => Id is { } id ? $"{id}" : Insz is { } insz ? SleutelVan(insz, Referentie) : "";

    public static string SleutelVan(Insz insz, string referentie) => $"{insz.Waarde} {Overlap.Sleutel(referentie)}";

    public static Stoprij Lees(Reeks reeks, Werkbladrij rij)
    {
        var velden = reeks.Velden(rij);
        var form = StopzettenForm.Van(velden);
        // A spreadsheet has the words of the list, the list in the page its values.
        var reden = Enum.GetValues<Stopreden>().Cast<Stopreden?>().FirstOrDefault(r => Letterbeeld.Vouw(r!.Value.Label()) == Letterbeeld.Vouw(form.Reden));
        form = reden is null ? form : form with { Reden = $"{reden}" };
        var (referentie, start) = (FormText.Read(velden, "referentie"), FormText.Read(velden, "startdatum"));
        if (Guid.TryParse(velden[Stopreeks.Gekozen], out var id))
            return new(rij, id, null, null, referentie, start, form);
        var getypt = Reeks.Nummer(FormText.Read(velden, "insz"));
        return new(rij, null, Domein.Insz.TryParse(getypt, out var insz) ? insz : null, InszVeld.Fout(getypt), referentie, start, form);
    }

    /// <summary>The agreement it means: of several the one that still runs, or that starts on the day that was given.</summary>
    public List<Overeenkomst> Kies(IEnumerable<Overeenkomst> kandidaten)
    {
        var passend = kandidaten.Where(o => !o.IsGeannuleerd && (!DutchDate.TryParse(Startdatum, out var start) || o.Startdatum == start)).ToList();
        return passend.Count > 1 && passend.Any(o => o.Einddatum is null) ? [.. passend.Where(o => o.Einddatum is null)] : passend;
    }
}

/// <summary>A row, and what comes of it.</summary>
internal sealed record Stopregel(Werkbladrij Rij, string Naam, FormErrors Errors)
{
    public Overeenkomst? Overeenkomst { get; init; }

    public DateOnly? Einddatum { get; init; }

    public Stopreden? Reden { get; init; }
}
