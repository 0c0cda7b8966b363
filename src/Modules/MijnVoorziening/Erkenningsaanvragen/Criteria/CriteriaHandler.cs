namespace AmaWvg.MijnVoorziening;

/// <summary>Saves all that was typed, and then does what the button says. What goes wrong with the button leaves the rest saved.</summary>
internal sealed class CriteriaHandler(Documenten documenten, Conceptbewaring bewaring, ILedDatabank led, Bijlagenkluis kluis, TimeProvider clock)
{
    private const int MeesteMedewerkers = 50;

    /// <summary>Saves the draft while somebody types.</summary>
    /// <returns>The application; null when nothing was saved, because of a conflict.</returns>
    public Task<Erkenningsaanvraag?> BewaarStilAsync(Guid id, CriteriaForm form, CancellationToken cancellationToken) =>
        bewaring.BewaarStilAsync(id, form.Versie, (a, moment) => a.Bewaar(form.Pas(a.Erkenningscriteria), moment), cancellationToken);

    /// <returns>Where to go, or what is wrong; null when nothing was saved, because of a conflict.</returns>
    public async Task<Wijziging?> HandleAsync(Criteriaplaats plaats, CriteriaForm form, Criteriaactie actie, IFormCollection posted, CancellationToken cancellationToken)
    {
        var (id, url) = (plaats.Aanvraag, actie.Antwoord(plaats));
        if (actie.BewaartAlleen && !form.HeeftNieuweMedewerker && posted.Files.All(Bestandskeuze.IsLeeg))
            return await BewaarAlleenAsync(id, form, url, cancellationToken);
        if (await BewaarStilAsync(id, form, cancellationToken) is not { } concept)
            return null;
        var criteria = concept.Erkenningscriteria;
        // Enter in the field of the name or the number.
        if (actie.Knop == Criteriaknop.Bewaar && form.HeeftNieuweMedewerker)
            (actie, url) = (Criteriaactie.Nieuw, Criteriaactie.Nieuw.Antwoord(plaats));
        if (form.VraagtMedewerkers && (actie.Knop == Criteriaknop.NieuweMedewerker || form.HeeftNieuweMedewerker) && Medewerkerfouten(form, criteria) is { Any: true } fouten)
            return Wijziging.Geweigerd(fouten);
        // A diploma that was chosen for a person who is taken out goes with that person.
        var keuzes = plaats.Bestanden(posted, criteria.Zonder(actie.WegTeNemenMedewerker));
        if (actie.Knop == Criteriaknop.VoegBestandToe && plaats.Vraagt(Bestandskeuze.Veld(actie.Vraag)) && Bijlagevragen.Alle(criteria).Contains(actie.Vraag) && keuzes.All(keuze => keuze.Vraag != actie.Vraag))
            return Wijziging.Geweigerd(FormErrors.None.Add(Bestandskeuze.Veld(actie.Vraag), Bestandsfout.Geen));
        var gecontroleerd = await ControleerAsync(form, actie, criteria, cancellationToken);
        var errors = FormErrors.None;

        var bewaard = await bewaring.BewaarAsync(
            id,
            concept.Versie,
            (a, moment) => a.Bewaar(form.Pas(a.Erkenningscriteria).Met(gecontroleerd).Zonder(actie.WegTeNemenMedewerker), moment),
            async token =>
            {
                foreach (var weg in await WegTeNemenAsync(id, actie, token))
                    documenten.Verwijder(weg);
                if (keuzes is [])
                    await documenten.SaveAsync(url, token);
                else
                    errors = await kluis.VoegToeAsync(id, keuzes, url, token);
            },
            cancellationToken);
        return errors.Any ? Wijziging.Geweigerd(errors) : bewaard is null ? null : Wijziging.Gelukt(url);
    }

    private async Task<Wijziging?> BewaarAlleenAsync(Guid id, CriteriaForm form, string url, CancellationToken cancellationToken) =>
        await bewaring.BewaarAsync(id, form.Versie, (a, moment) => a.Bewaar(form.Pas(a.Erkenningscriteria), moment), token => documenten.SaveAsync(url, token), cancellationToken) is null
            ? null
            : Wijziging.Gelukt(url);

    private static FormErrors Medewerkerfouten(CriteriaForm form, Erkenningscriteria criteria)
    {
        var errors = FormErrors.None;
        if (Naamfout(form.Medewerker) is { } naamfout)
            errors.Add("medewerker", naamfout);
        if (Inszfout(form.Insz, criteria) is { } inszfout)
            errors.Add("insz", inszfout);
        return errors;
    }

    private static string? Naamfout(string naam) =>
        naam is "" ? "Vul de voornaam en de naam van de medewerker in"
        : Letterbeeld.Past(naam, Medewerker.LangsteNaam) ? null
        : $"Vul een naam van ten hoogste {Medewerker.LangsteNaam} tekens in";

    private static string? Inszfout(string insz, Erkenningscriteria criteria) =>
        InszVeld.Fout(insz) is { } fout ? fout
        : criteria.Medewerkers.Exists(m => m.Insz == Insz.Parse(insz)) ? "Deze medewerker staat al in de lijst"
        : criteria.Medewerkers.Count >= MeesteMedewerkers ? $"U kunt ten hoogste {MeesteMedewerkers} medewerkers toevoegen"
        : null;

    private async Task<IReadOnlyList<Medewerker>> ControleerAsync(
        CriteriaForm form, Criteriaactie actie, Erkenningscriteria criteria, CancellationToken cancellationToken)
    {
        List<Medewerker> gevraagd = [.. criteria.Medewerkers.Where(m => actie.Knop == Criteriaknop.Valideer && m.Id == actie.Rij)];
        if (form.HeeftNieuweMedewerker)
            gevraagd.Add(new(Guid.CreateVersion7(), Insz.Parse(form.Insz), null, null) { Naam = form.Medewerker });
        List<Medewerker> gecontroleerd = [];
        foreach (var medewerker in gevraagd)
            gecontroleerd.Add(medewerker with
            {
                Diploma = (await led.ZoekKwalificatiesAsync(medewerker.Insz, medewerker.Id, cancellationToken)).Status,
                Gecontroleerd = clock.GetUtcNow(),
            });
        return gecontroleerd;
    }

    private async Task<IEnumerable<Bijlage>> WegTeNemenAsync(Guid aanvraag, Criteriaactie actie, CancellationToken cancellationToken)
    {
        var diploma = Bijlagevragen.Diploma(actie.WegTeNemenMedewerker);
        return (await kluis.VanAsync(aanvraag, cancellationToken)).Where(b => b.Id == actie.WegTeNemenBestand || b.Vraag == diploma);
    }
}
