namespace AmaWvg.Begeleiding;

/// <summary>Records something in a file, corrects it, or says that it was a mistake.</summary>
internal sealed class StukHandler(Documenten documenten, Bijlagenkast kast, Conceptlade concepten, IHuidigeSessie sessie, TimeProvider clock)
{
    public async Task<Wijziging> VoegToeAsync(BegeleideDeelnemer deelnemer, Dossierdeel deel, StukForm form, CancellationToken cancellationToken)
    {
        var waarden = form.Lees(deel);
        var errors = Stukregels.Fouten(deel, waarden, clock.Vandaag());
        if (errors.Any)
            return Geweigerd(errors, form);
        var nu = clock.GetUtcNow();
        var stuk = Dossierstuk.Nieuw(deelnemer, Overeenkomst(deelnemer, form), deel.Plicht, Stukregels.Versie(deel, waarden, sessie.Naam, nu), Guid.CreateVersion7(nu));
        documenten.Nieuw(stuk);
        if (form.Bestand is { } bestand && await kast.VoegToeAsync(stuk.Id, bestand, cancellationToken) is { Fout: { } fout })
        {
            await documenten.VergeetAsync();
            return Wijziging.Geweigerd(FormErrors.None.Add(Bijlagenkast.Veld, fout));
        }
        concepten.Wis(deelnemer.Id, deel);
        var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Begeleiding(stuk.Id), Acties.Vastgelegd, Toelichting(stuk));
        return await documenten.BewaarAsync(stuk.Id, BegeleidingUrls.DossierNa(deelnemer.Id, regel), cancellationToken);
    }

    public async Task<Wijziging> CorrigeerAsync(BegeleideDeelnemer deelnemer, Dossierstuk stuk, StukForm form, Guid versie, CancellationToken cancellationToken)
    {
        var deel = Dossierdeel.Van(stuk.Plicht)!;
        var (waarden, overeenkomst) = (form.Lees(deel), Overeenkomst(deelnemer, form));
        var errors = Stukregels.Fouten(deel, waarden, clock.Vandaag());
        if (errors.Any)
            return Geweigerd(errors, form);
        var nieuw = Stukregels.Versie(deel, waarden, sessie.Naam, clock.GetUtcNow());
        if (overeenkomst == stuk.OvereenkomstId && nieuw.Waarden.Count == stuk.Huidig.Waarden.Count && !nieuw.Waarden.Except(stuk.Huidig.Waarden).Any())
            return Wijziging.Gelukt(BegeleidingUrls.Dossier(deelnemer.Id));
        if (stuk.Versie != versie)
            return await documenten.BotsingAsync(stuk.Id, cancellationToken);
        stuk.Corrigeer(nieuw, overeenkomst);
        documenten.Wijzig(stuk);
        var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Begeleiding(stuk.Id), Acties.Verbeterd, Toelichting(stuk));
        return await documenten.BewaarAsync(stuk.Id, BegeleidingUrls.DossierNa(deelnemer.Id, regel), cancellationToken);
    }

    public async Task<Wijziging> LaatVervallenAsync(BegeleideDeelnemer deelnemer, Dossierstuk stuk, string reden, Guid versie, CancellationToken cancellationToken)
    {
        if (stuk.Versie != versie || stuk.IsVervallen)
            return await documenten.BotsingAsync(stuk.Id, cancellationToken);
        stuk.LaatVervallen(reden);
        documenten.Wijzig(stuk);
        var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Begeleiding(stuk.Id), Acties.Vervallen, Toelichting(stuk));
        return await documenten.BewaarAsync(stuk.Id, BegeleidingUrls.DossierNa(deelnemer.Id, regel), cancellationToken);
    }

    /// <summary>Ends a consent on the day on which the participant took it back.</summary>
    public async Task<Wijziging> TrekInAsync(BegeleideDeelnemer deelnemer, Dossierstuk stuk, string dag, Guid versie, CancellationToken cancellationToken)
    {
        var (deel, nu) = (Dossierdeel.Van(stuk.Plicht)!, clock.GetUtcNow());
        var getypt = deel.Getypt(stuk.Huidig.Waarden);
        var waarden = deel.Velden.ToDictionary(veld => veld.Naam, veld => veld.Naam == IntrekkenForm.Veld ? dag : getypt.GetValueOrDefault(veld.Naam, ""));
        var errors = Stukregels.Fouten(deel, waarden, clock.Vandaag()).Bij(veld => veld == IntrekkenForm.Veld);
        if (errors.Any)
            return Wijziging.Geweigerd(errors);
        if (stuk.Versie != versie || !stuk.IsTeIntrekken)
            return await documenten.BotsingAsync(stuk.Id, cancellationToken);
        stuk.Corrigeer(Stukregels.Versie(deel, waarden, sessie.Naam, nu), stuk.OvereenkomstId);
        documenten.Wijzig(stuk);
        var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Begeleiding(stuk.Id), Acties.Ingetrokken, $"{Toelichting(stuk).TrimEnd('.')}, ingetrokken op {DutchDate.Format(stuk.Tot)}.");
        return await documenten.BewaarAsync(stuk.Id, BegeleidingUrls.DossierNa(deelnemer.Id, regel), cancellationToken);
    }

    /// <summary>What the history says: never what was written down about somebody.</summary>
    internal static string Toelichting(Dossierstuk stuk) => $"{stuk.Soortnaam} van {DutchDate.Format(stuk.Dag)}.";

    // Only an agreement of this participant counts.
    private static Guid? Overeenkomst(BegeleideDeelnemer deelnemer, StukForm form) => deelnemer.Overeenkomsten.FirstOrDefault(o => o.Id == form.Overeenkomst)?.Id;

    // A browser does not keep a chosen file.
    private static Wijziging Geweigerd(FormErrors errors, StukForm form) =>
        Wijziging.Geweigerd(form.Bestand is null ? errors : errors.Add(Bijlagenkast.Veld, "Kies het bestand opnieuw"));
}
