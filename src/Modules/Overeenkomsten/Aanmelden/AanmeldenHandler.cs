namespace AmaWvg.Overeenkomsten;

/// <summary>Reports an agreement: finds or makes the participant, checks the rules, saves all in one transaction.</summary>
internal sealed class AanmeldenHandler(Documenten documenten, Inszloket loket, IBoekstand boekstand, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <param name="command">What was typed.</param>
    /// <param name="erkend">When the organisation was recognised.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<AanmeldenResultaat> HandleAsync(AanmeldenCommand command, IReadOnlyList<Periode> erkend, CancellationToken cancellationToken)
    {
        var deelnemer = await VindAsync(command.Insz, cancellationToken);
        var bestaande = deelnemer is null ? [] : await documenten.OvereenkomstenVanAsync(deelnemer.Hco, deelnemer.Id, cancellationToken);

        var errors = AanmeldenRegels.Controleer(command, deelnemer, bestaande, erkend, clock.Vandaag());
        if (errors.Any)
            return new(errors, deelnemer, AanmeldenRegels.Dubbel(command, bestaande)?.DeelnemerId, null);

        var berekening = new Aanmeldberekening(
            Looptijd.Aangemeld(command.Startdatum, clock.Vandaag(), command.Einddatum), command.Insz.Geboortedatum ?? deelnemer?.OpgegevenGeboortedatum ?? command.Geboortedatum,
            bestaande, erkend, clock.Vandaag());
        if (!command.IsBevestigd && await GevolgAsync(berekening, deelnemer, cancellationToken) is { IsOngewoon: true } gevolg)
            return new(errors, deelnemer, null, null) { Gevolg = gevolg };

        var nu = clock.GetUtcNow();
        deelnemer = deelnemer is null ? NieuweDeelnemer(command, nu) : WerkBij(deelnemer, bestaande, command);
        var overeenkomst = Overeenkomst.MeldAan(deelnemer, command.Referentie, command.Startdatum, command.Einddatum, nu, clock.Vandaag());
        documenten.Nieuw(overeenkomst);
        if (berekening.Verloren.Count is > 0 and var verloren)
            documenten.Publiceer(new OvereenkomstLaattijdigAangemeld(deelnemer.Id, overeenkomst.Startdatum, overeenkomst.SubsidieVanaf.EersteDag, verloren));
        var historiek = documenten.NoteerHistoriek(HistoriekOnderwerp.Deelnemer(deelnemer.Id), Acties.Aangemeld, Toelichting(overeenkomst));
        var url = OvereenkomstenUrls.DeelnemerNa(deelnemer.Id, historiek);
        await documenten.SaveAsync(url, cancellationToken);
        return new(errors, deelnemer, null, url);
    }

    /// <summary>What a report would bring that is still being typed.</summary>
    /// <param name="vraag">What can be read of it.</param>
    /// <param name="vast">The participant for whom the form was opened, if any.</param>
    /// <param name="erkend">When the organisation was recognised.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Aanmeldgevolg?> VoorspelAsync(Aanmeldvraag vraag, Deelnemer? vast, IReadOnlyList<Periode> erkend, CancellationToken cancellationToken)
    {
        var deelnemer = vast ?? (vraag.Insz is { } insz ? await VindAsync(insz, cancellationToken) : null);
        var geboortedatum = deelnemer?.Geboortedatum ?? vraag.Insz?.Geboortedatum ?? vraag.Geboortedatum;
        if (AanmeldenRegels.Startfout(vraag.Periode.Van, "Startdatum", geboortedatum, erkend, clock.Vandaag()) is not null)
            return null;
        var bestaande = deelnemer is null ? [] : await documenten.OvereenkomstenVanAsync(deelnemer.Hco, deelnemer.Id, cancellationToken);
        var looptijd = Looptijd.Aangemeld(vraag.Periode.Van, clock.Vandaag(), vraag.Periode.TotEnMet);
        return await GevolgAsync(new(looptijd, geboortedatum, bestaande, erkend, clock.Vandaag()), deelnemer, cancellationToken);
    }

    private async Task<Aanmeldgevolg> GevolgAsync(Aanmeldberekening berekening, Deelnemer? deelnemer, CancellationToken cancellationToken) => berekening.Bij(
        berekening.IsLaattijdig ? await boekstand.VanAsync(deelnemer is null ? [] : await documenten.OnderwerpenVanAsync(deelnemer, cancellationToken), cancellationToken) : null,
        deelnemer?.Id ?? Guid.Empty);

    /// <summary>The participant with this number, if the organisation knows one: its name is shown when another one was typed.</summary>
    public Task<Deelnemer?> VindAsync(Insz insz, CancellationToken cancellationToken) => loket.VraagAsync(
        insz,
        "overeenkomst aanmelden",
        () => documenten.DeelnemerAsync(insz, cancellationToken),
        deelnemer => deelnemer.Id,
        cancellationToken);

    private Deelnemer NieuweDeelnemer(AanmeldenCommand command, DateTimeOffset nu)
    {
        var deelnemer = command.NieuweDeelnemer(sessie.Hco!, nu);
        documenten.Nieuw(deelnemer);
        return deelnemer;
    }

    // Always saves the participant: two reports for one participant at the same moment then meet on its version.
    private Deelnemer WerkBij(Deelnemer deelnemer, IReadOnlyList<Overeenkomst> bestaande, AanmeldenCommand command)
    {
        deelnemer.OpgegevenGeboortedatum ??= command.Geboortedatum;
        if (command.NeemGetypteNaam)
            Naamwijziging.Pas(documenten, deelnemer, bestaande, command.Voornaam, command.Naam);
        documenten.Wijzig(deelnemer);
        return deelnemer;
    }

    /// <summary>What the history says of a report.</summary>
    public static string Toelichting(Overeenkomst overeenkomst)
    {
        var wat = $"{overeenkomst.Referentie}, {Periodetekst.Van(overeenkomst.Startdatum, overeenkomst.Einddatum)}.";
        return overeenkomst.IsLaattijdigAangemeld
            ? $"{wat} Laattijdig aangemeld: subsidie is pas mogelijk vanaf {overeenkomst.SubsidieVanaf.Weergave}."
            : wat;
    }
}

/// <summary>The form, read and checked.</summary>
internal sealed record AanmeldenCommand(
    Insz Insz,
    string Voornaam,
    string Naam,
    string Referentie,
    DateOnly Startdatum,
    DateOnly? Einddatum,
    DateOnly? Geboortedatum,
    bool GeboortedatumGevraagd,
    string JuisteNaam)
{
    /// <summary>Whether the person saw what follows from it.</summary>
    public bool IsBevestigd { get; init; }

    public bool NeemGetypteNaam => JuisteNaam == AanmeldenForm.Getypt;

    /// <summary>The participant of whom nobody has reported an agreement before.</summary>
    public Deelnemer NieuweDeelnemer(HcoNummer hco, DateTimeOffset nu) => new()
    {
        Id = Guid.CreateVersion7(nu),
        Hco = hco,
        Insz = Insz,
        Voornaam = Voornaam,
        Naam = Naam,
        OpgegevenGeboortedatum = Geboortedatum,
    };
}

/// <summary>What can be read of a form that is still being typed.</summary>
internal sealed record Aanmeldvraag(Insz? Insz, Periode Periode, DateOnly? Geboortedatum);

/// <summary>What came of it.</summary>
/// <param name="Errors">What the rules have against it.</param>
/// <param name="Deelnemer">The participant, when known.</param>
/// <param name="Dubbel">Participant of the existing agreement that this one repeats.</param>
/// <param name="Url">Where to go after success.</param>
internal sealed record AanmeldenResultaat(FormErrors Errors, Deelnemer? Deelnemer, Guid? Dubbel, string? Url)
{
    /// <summary>What the person has to see first.</summary>
    public Aanmeldgevolg? Gevolg { get; init; }

    public bool VraagGeboortedatum => Errors["geboortedatum"] is not null;
}
