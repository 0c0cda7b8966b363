namespace AmaWvg.Begeleiding;

/// <summary>Records a round of evaluations, all of them or none.</summary>
internal sealed class EvaluatiesHandler(
    Documenten documenten, IBegeleideDeelnemers deelnemers, StukQuery stukken, Toegangslogboek toegangslog, IHuidigeSessie sessie, TimeProvider clock)
{
    public const string Doel = "evaluatie vastleggen voor meerdere deelnemers";

    public async Task<EvaluatiesView> ViewAsync(IReadOnlyList<Guid> gekozen, EvaluatiesForm? form, CancellationToken cancellationToken)
    {
        var rijen = new List<EvaluatieRij>();
        foreach (var (id, plaats) in gekozen.Select((id, plaats) => (id, plaats)))
            if (await deelnemers.VanOvereenkomstAsync(documenten, id, cancellationToken) is { } deelnemer)
                rijen.Add(new(id, deelnemer.Id, deelnemer.VolledigeNaam, deelnemer.Overeenkomsten.First(o => o.Id == id).Referentie, form?.Rij(plaats) ?? new Dictionary<string, string>()));
        await toegangslog.NoteerLijstAsync(Doel, [.. rijen.Select(rij => rij.Deelnemer).Distinct()], cancellationToken);
        var hco = sessie.Hco!;
        return new(rijen)
        {
            Samen = form?.Samen() ?? new Dictionary<string, string> { ["stukdatum"] = DutchDate.Format(clock.Vandaag()), ["medewerker"] = await stukken.LaatsteMedewerkerAsync(hco, cancellationToken) },
            Medewerkers = await stukken.MedewerkersAsync(hco, cancellationToken),
        };
    }

    public async Task<Wijziging> BewaarAsync(EvaluatiesView view, EvaluatiesForm form, CancellationToken cancellationToken)
    {
        var (samen, nu, vandaag, errors) = (form.Samen(), clock.GetUtcNow(), clock.Vandaag(), FormErrors.None);
        var versies = new List<(EvaluatieRij Rij, Dossierversie Versie)>();
        foreach (var (rij, plaats) in view.Rijen.Select((rij, plaats) => (rij, plaats)))
        {
            var waarden = samen.Concat(rij.Waarden).ToDictionary();
            var fouten = Stukregels.Fouten(EvaluatiesForm.Deel, waarden, vandaag);
            foreach (var fout in fouten.All)
                errors.Add(EvaluatiesForm.Eigen.Contains(fout.FieldId) ? Veld(fout.FieldId!, plaats) : fout.FieldId!, EvaluatiesForm.Eigen.Contains(fout.FieldId) ? $"{rij.Naam}: {fout.Text}" : fout.Text);
            if (!fouten.Any)
                versies.Add((rij, Stukregels.Versie(EvaluatiesForm.Deel, waarden, sessie.Naam, nu)));
        }
        if (errors.Any)
            return Wijziging.Geweigerd(errors);
        foreach (var (rij, versie) in versies)
        {
            var stuk = Dossierstuk.Nieuw((await deelnemers.VindAsync(documenten, rij.Deelnemer, cancellationToken))!, rij.Overeenkomst, Begeleidingsplicht.Evaluatie, versie, Guid.CreateVersion7(nu));
            documenten.Nieuw(stuk);
            documenten.NoteerHistoriek(HistoriekOnderwerp.Begeleiding(stuk.Id), Acties.Vastgelegd, StukHandler.Toelichting(EvaluatiesForm.Deel, stuk));
        }
        var ronde = Guid.CreateVersion7(nu);
        documenten.NoteerHistoriek(HistoriekOnderwerp.Begeleiding(ronde), $"{DutchNumber.Count(versies.Count, "evaluatie", "evaluaties")} vastgelegd");
        return await documenten.BewaarAsync(ronde, $"{BegeleidingUrls.Evaluaties}?gedaan={ronde}", cancellationToken);
    }

    /// <summary>Id of a field that stands once for each participant.</summary>
    public static string Veld(string naam, int plaats) => $"{naam}-{plaats + 1}";
}
