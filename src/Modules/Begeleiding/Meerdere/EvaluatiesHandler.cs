using Marten;

namespace AmaWvg.Begeleiding;

/// <summary>Records a round of evaluations, all of them or none.</summary>
internal sealed class EvaluatiesHandler(
    Documenten documenten, IBegeleideDeelnemers deelnemers, StukQuery stukken, Rondelade lade, Toegangslogboek toegangslog, IHuidigeSessie sessie, TimeProvider clock)
{
    public const string Doel = "evaluatie vastleggen voor meerdere deelnemers";

    /// <param name="gekozen">The agreements.</param>
    /// <param name="form">What was typed; null for a round that is opened.</param>
    /// <param name="ronde">What was typed before and not recorded; null for nothing.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<EvaluatiesView> ViewAsync(IReadOnlyList<Guid> gekozen, EvaluatiesForm? form, Ronde? ronde, CancellationToken cancellationToken)
    {
        var gevonden = new List<(Guid Id, BegeleideDeelnemer Deelnemer, IReadOnlyDictionary<string, string> Waarden)>();
        foreach (var (id, plaats) in gekozen.Select((id, plaats) => (id, plaats)))
            if (await deelnemers.VanOvereenkomstAsync(documenten, id, cancellationToken) is { } deelnemer)
                gevonden.Add((id, deelnemer, form?.Rij(plaats) ?? ronde?.Rijen.GetValueOrDefault(id) ?? new Dictionary<string, string>()));
        await toegangslog.NoteerLijstAsync(Doel, [.. gevonden.Select(rij => rij.Deelnemer.Id).Distinct()], cancellationToken);
        var hco = sessie.Hco!;
        var ids = gevonden.SelectMany(rij => rij.Deelnemer.Ids).Distinct().ToArray();
        var eerdere = (await documenten.Query<Dossierstuk>().Where(stuk => stuk.DeelnemerId.IsOneOf(ids) && stuk.Plicht == Begeleidingsplicht.Evaluatie).ToListAsync(cancellationToken)).Where(stuk => !stuk.IsVervallen).ToList();
        return new([.. gevonden.Select(rij => Rij(rij.Id, rij.Deelnemer, rij.Waarden, eerdere))])
        {
            Samen = form?.Samen() ?? (ronde is { Samen.Count: > 0 } && gevonden.Any(rij => ronde.Rijen.ContainsKey(rij.Id)) ? ronde.Samen : new Dictionary<string, string>
            {
                ["stukdatum"] = DutchDate.Format(clock.Vandaag()),
                ["medewerker"] = await stukken.LaatsteMedewerkerAsync(hco, cancellationToken),
            }),
            Medewerkers = await stukken.MedewerkersAsync(hco, cancellationToken),
            Concept = new(form is null && gevonden.Any(rij => ronde?.Rijen.ContainsKey(rij.Id) is true) ? ronde!.Bewaard : null),
        };
    }

    public async Task<Wijziging> BewaarAsync(EvaluatiesView view, EvaluatiesForm form, CancellationToken cancellationToken)
    {
        var (samen, nu, errors) = (form.Samen(), clock.GetUtcNow(), FormErrors.None);
        // Also when each of them has another day.
        if (Stukregels.Fouten(EvaluatiesForm.Deel, EvaluatiesForm.Deel.Velden.ToDictionary(veld => veld.Naam, veld => samen.GetValueOrDefault(veld.Naam, "")), clock.Vandaag())["stukdatum"] is { } datumfout)
            errors.Add("stukdatum", datumfout);
        var versies = new List<(EvaluatieRij Rij, Dossierversie Versie)>();
        foreach (var (rij, plaats) in view.Rijen.Select((rij, plaats) => (rij, plaats)))
        {
            var dubbel = rij.Dubbel(samen["stukdatum"]);
            if (dubbel is not null && rij.Waarde(EvaluatiesForm.Dubbel) == EvaluatiesForm.Niet)
                continue;
            if (dubbel is { } eerder && rij.Waarde(EvaluatiesForm.Dubbel) != EvaluatiesForm.Toch)
                errors.Add(Veld(EvaluatiesForm.Dubbel, plaats), $"{rij.Naam}: er staat al een evaluatie van {DutchDate.Format(eerder)}. Kies wat u met deze doet");
            if (Controleer(errors, rij, plaats, samen) is { } waarden)
                versies.Add((rij, Stukregels.Versie(EvaluatiesForm.Deel, waarden, sessie.Naam, nu)));
        }
        if (!errors.Any && versies.Count == 0)
            errors.Add(Veld(EvaluatiesForm.Dubbel, 0), "Er blijft geen evaluatie over om vast te leggen");
        if (errors.Any)
            return Wijziging.Geweigerd(errors.InVolgordeVan([.. samen.Keys, .. view.Rijen.SelectMany((_, plaats) => EvaluatiesForm.PerRij.Select(veld => Veld(veld, plaats)))]));
        foreach (var (rij, versie) in versies)
        {
            var stuk = Dossierstuk.Nieuw((await deelnemers.VindAsync(documenten, rij.Deelnemer, cancellationToken))!, rij.Overeenkomst, Begeleidingsplicht.Evaluatie, versie, Guid.CreateVersion7(nu));
            documenten.Nieuw(stuk);
            documenten.NoteerHistoriek(HistoriekOnderwerp.Begeleiding(stuk.Id), Acties.Vastgelegd, StukHandler.Toelichting(stuk));
        }
        lade.Vergeet(await lade.VindAsync(cancellationToken), [.. view.Rijen.Select(rij => rij.Overeenkomst)]);
        var ronde = Guid.CreateVersion7(nu);
        documenten.NoteerHistoriek(HistoriekOnderwerp.Begeleiding(ronde), $"{DutchNumber.Count(versies.Count, "evaluatie", "evaluaties")} vastgelegd");
        return await documenten.BewaarAsync(ronde, $"{BegeleidingUrls.Evaluaties}?gedaan={ronde}", cancellationToken);
    }

    /// <summary>Id of a field that stands once for each participant.</summary>
    public static string Veld(string naam, int plaats) => $"{naam}-{plaats + 1}";

    // The answers of one participant, or the errors at their fields.
    private Dictionary<string, string>? Controleer(FormErrors errors, EvaluatieRij rij, int plaats, IReadOnlyDictionary<string, string> samen)
    {
        var waarden = EvaluatiesForm.Deel.Velden.ToDictionary(veld => veld.Naam, veld => samen.TryGetValue(veld.Naam, out var waarde) ? waarde : rij.Waarde(veld.Naam));
        var anders = rij.Waarde(EvaluatiesForm.AndereDatum);
        if (anders.Length > 0)
            waarden["stukdatum"] = anders;
        var fouten = Stukregels.Fouten(EvaluatiesForm.Deel, waarden, clock.Vandaag());
        foreach (var fout in fouten.All)
        {
            var veld = fout.FieldId == "stukdatum" && anders.Length > 0 ? EvaluatiesForm.AndereDatum : fout.FieldId!;
            if (EvaluatiesForm.PerRij.Contains(veld))
                errors.Add(Veld(veld, plaats), $"{rij.Naam}: {fout.Text}");
            else
                errors.Add(veld, fout.Text);
        }
        return fouten.Any ? null : waarden;
    }

    private static EvaluatieRij Rij(Guid overeenkomst, BegeleideDeelnemer deelnemer, IReadOnlyDictionary<string, string> waarden, IReadOnlyList<Dossierstuk> eerdere) =>
        new(overeenkomst, deelnemer.Id, deelnemer.VolledigeNaam, deelnemer.Overeenkomsten.First(o => o.Id == overeenkomst).Referentie, waarden)
        {
            Eerdere = [.. eerdere.Where(stuk => deelnemer.Ids.Contains(stuk.DeelnemerId) && stuk.Feit.GaatOver(overeenkomst)).Select(stuk => stuk.Dag).OrderDescending()],
        };
}
