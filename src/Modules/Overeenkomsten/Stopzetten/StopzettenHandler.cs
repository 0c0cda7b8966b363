namespace AmaWvg.Overeenkomsten;

/// <summary>Records, moves or takes back the end of an agreement, which has none by itself (BR-14, Q9 and Q10).</summary>
internal sealed class StopzettenHandler(Documenten documenten, IErkenningen erkenningen, IBoekstand boekstand, TimeProvider clock)
{
    public async Task<Stopberekening> BerekenAsync(Overeenkomst overeenkomst, CancellationToken cancellationToken) =>
        await BerekenAsync(overeenkomst, await documenten.AndereAsync(overeenkomst, cancellationToken), cancellationToken);

    private async Task<Stopberekening> BerekenAsync(Overeenkomst overeenkomst, List<Overeenkomst> andere, CancellationToken cancellationToken)
    {
        var deelnemer = (await documenten.LoadAsync<Deelnemer>(overeenkomst.DeelnemerId, cancellationToken))!;
        var erkend = await erkenningen.VanEigenVoorzieningAsync(cancellationToken);
        var stand = await boekstand.VanAsync(await documenten.OnderwerpenVanAsync(deelnemer, cancellationToken), cancellationToken);
        return new(overeenkomst, deelnemer.Geboortedatum, [.. andere.Select(o => o.VoorSubsidie)], erkend, stand, clock.Vandaag());
    }

    /// <param name="overeenkomst">The agreement, as loaded.</param>
    /// <param name="einddatum">Its last day; null takes a recorded end back.</param>
    /// <param name="reden">Why it ended, if said.</param>
    /// <param name="versie">The version that the person saw.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Wijziging> HandleAsync(
        Overeenkomst overeenkomst, DateOnly? einddatum, Stopreden? reden, Guid versie, CancellationToken cancellationToken)
    {
        var deelnemer = overeenkomst.DeelnemerId;
        if (overeenkomst.Einddatum == einddatum && overeenkomst.Stopreden == reden)
            return Wijziging.Gelukt(OvereenkomstenUrls.Deelnemer(deelnemer));
        if (overeenkomst.Versie != versie)
            return await documenten.BotsingAsync(deelnemer, cancellationToken);
        var andere = await documenten.AndereAsync(overeenkomst, cancellationToken);
        if (Controleer(overeenkomst, einddatum, andere) is { Any: true } errors)
            return Wijziging.Geweigerd(errors);

        var toelichting = Toelichting(overeenkomst, einddatum, (await BerekenAsync(overeenkomst, andere, cancellationToken)).Bij(einddatum));
        var actie = Actie(overeenkomst.Einddatum, einddatum);
        if (einddatum is { } dag)
            overeenkomst.ZetStop(dag, reden, clock.Vandaag());
        else
            overeenkomst.TrekStopzettingIn(clock.Vandaag());
        documenten.Wijzig(overeenkomst);
        var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Deelnemer(deelnemer), actie, toelichting);
        return await documenten.BewaarAsync(deelnemer, OvereenkomstenUrls.DeelnemerNa(deelnemer, regel), cancellationToken);
    }

    private static string Actie(DateOnly? was, DateOnly? wordt) =>
        wordt is null ? Acties.Ingetrokken
        : was is null ? Acties.Stopgezet
        : was == wordt ? Acties.Reden
        : Acties.Einddatum;

    private static FormErrors Controleer(Overeenkomst overeenkomst, DateOnly? einddatum, List<Overeenkomst> andere)
    {
        if (overeenkomst.Vergrendeling is { } reden)
            return FormErrors.None.Add("einddatum", reden);
        if (einddatum < overeenkomst.Startdatum)
            return FormErrors.None.Add("einddatum", $"\"Einddatum\" moet op of na de startdatum {DutchDate.Format(overeenkomst.Startdatum)} liggen");
        return Dubbel.Zoek(andere, overeenkomst.Referentie, new(overeenkomst.Startdatum, einddatum)) is { } dubbel
            ? FormErrors.None.Add("einddatum", Dubbel.Tekst(dubbel))
            : FormErrors.None;
    }

    private string Toelichting(Overeenkomst overeenkomst, DateOnly? einddatum, Stopgevolg gevolg) => einddatum is null
        ? $"{overeenkomst.Referentie}, einddatum {DutchDate.Format(overeenkomst.Einddatum)} vervalt. De maanden daarna zijn opnieuw betaalbaar vanaf {gevolg.OpnieuwVanaf?.Weergave}. {gevolg.Tekst(clock.Vandaag())}".TrimEnd()
        : $"{overeenkomst.Referentie}, {Periodetekst.Van(overeenkomst.Startdatum, einddatum)}. {gevolg.Tekst(clock.Vandaag())}";
}
