namespace AmaWvg.Overeenkomsten;

/// <summary>Another number for the participant: a typing error, or a BIS number that became a national number. Two participants of the organisation may become one.</summary>
internal sealed class Inszwijziging(BeheerDocumenten documenten, Inszloket loket, IBoekstanden boekstanden) : ICorrectie
{
    private const string Ander = "ander";
    private const string Huidig = "huidig";

    public string Titel => "INSZ wijzigen";

    public string Pad => "insz";

    public string Uitleg => "Verbeter een tikfout, of vervang een BIS-nummer door een rijksregisternummer. Het nieuwe nummer geldt voor alle overeenkomsten van deze deelnemer bij deze voorziening. Staat het nummer daar al op naam van een andere deelnemer, dan worden de twee samengevoegd.";

    public string Actie => "INSZ-nummer gewijzigd";

    public bool Kan(Overeenkomst overeenkomst) => true;

    public Guid Versie(Correctiedossier dossier) => dossier.Deelnemer.Versie;

    public FieldModel Veld(BeheerCorrectieForm form, string? fout) =>
        new TextFieldModel(Pad, "Nieuw INSZ-nummer", form.Insz) { Width = 20, InputMode = "numeric", Autocomplete = "off", Hint = InszVeld.Hint, Error = fout };

    public async Task<Voorstel> StelVoorAsync(Correctiedossier dossier, BeheerCorrectieForm form, CancellationToken cancellationToken)
    {
        if (InszVeld.Fout(form.Insz) is { } fout)
            return Voorstel.Geweigerd(Pad, fout);
        var (insz, deelnemer) = (Insz.Parse(form.Insz), dossier.Deelnemer);
        if (deelnemer.Insz.IsGewist)
            return Voorstel.Geweigerd(Pad, "De bewaartermijn van deze deelnemer is voorbij. Er is geen nummer meer om te wijzigen");
        if (insz == deelnemer.Insz)
            return Voorstel.Geweigerd(Pad, "De deelnemer heeft dit nummer al");
        var ander = await loket.VraagBijAsync(
            deelnemer.Hco, insz, "INSZ wijzigen", () => documenten.DeelnemerAsync(deelnemer.Hco, insz, cancellationToken), d => d.Id, cancellationToken);
        var daar = ander is null ? [] : await documenten.OvereenkomstenVanAsync(ander.Hco, ander.Id, cancellationToken);
        var geboren = insz.Geboortedatum ?? ander?.OpgegevenGeboortedatum ?? deelnemer.OpgegevenGeboortedatum;
        if (Bezwaar(dossier, daar, geboren) is { } bezwaar)
            return Voorstel.Geweigerd(Pad, bezwaar);

        var vraagNaam = ander is not null && !ander.LijktOp(deelnemer.Voornaam, deelnemer.Naam);
        var neemHuidige = form.JuisteNaam is Huidig;
        var onbeantwoord = vraagNaam && form is { IsBevestigd: true, JuisteNaam: not (Huidig or Ander) };
        return new()
        {
            Errors = onbeantwoord ? FormErrors.None.Add("juisteNaam", "Kies welke naam juist is") : FormErrors.None,
            Feiten = [new("Nieuw INSZ-nummer", insz.Toon(Inzage.EigenInvoer))],
            Gevolgen =
            [
                $"Het nieuwe nummer geldt voor {Aantal(dossier.Alle.Count())}.",
                .. ander is null ? Array.Empty<string>() : [$"Dit nummer staat bij de voorziening al op naam van {ander.VolledigeNaam}, met {Aantal(daar.Count)}. De twee deelnemers worden één; de historiek van beide blijft."],
                .. Gevolgzinnen.Van(await GevolgAsync(dossier, ander, daar, geboren, cancellationToken)),
            ],
            Vraag = vraagNaam
                ? new("juisteNaam", "Welke naam is juist?", [new(Ander, ander!.VolledigeNaam, "Zo staat de deelnemer met het nieuwe nummer"), new(Huidig, deelnemer.VolledigeNaam, "Zo staat de deelnemer nu")], form.JuisteNaam)
                : null,
            Pas = () => [ander is null ? Hernummer(dossier, insz) : VoegSamen(dossier, ander, daar, vraagNaam && neemHuidige)],
        };
    }

    private async Task<Boekgevolg> GevolgAsync(
        Correctiedossier dossier, Deelnemer? ander, IReadOnlyList<Overeenkomst> daar, DateOnly? geboren, CancellationToken cancellationToken)
    {
        var (id, hier) = (dossier.Deelnemer.Id, dossier.Alle.Select(o => o.VoorSubsidie).ToList());
        var voor = new Dictionary<Guid, Subsidiemaanden> { [id] = dossier.Met(dossier.Deelnemer.Geboortedatum, hier) };
        if (ander is null)
            return dossier.Stand.Bij(voor, new Dictionary<Guid, Subsidiemaanden> { [id] = dossier.Met(geboren, hier) }, dossier.Vandaag);
        // The months of both are settled under the one that stays.
        var looptijden = daar.Select(o => o.VoorSubsidie).ToList();
        voor.Add(ander.Id, dossier.Met(ander.Geboortedatum, looptijden));
        List<Guid> onderwerpen = [.. await documenten.OnderwerpenVanAsync(dossier.Deelnemer, cancellationToken), .. await documenten.OnderwerpenVanAsync(ander, cancellationToken)];
        var stand = await boekstanden.VanAsync(ander.Hco, onderwerpen, cancellationToken);
        return stand.Bij(voor, new Dictionary<Guid, Subsidiemaanden> { [ander.Id] = dossier.Met(geboren, hier.Concat(looptijden)) }, dossier.Vandaag);
    }

    private static Correctieverslag Hernummer(Correctiedossier dossier, Insz insz)
    {
        var (deelnemer, was) = (dossier.Deelnemer, dossier.Deelnemer.Insz);
        deelnemer.Insz = insz;
        foreach (var overeenkomst in dossier.Alle)
            overeenkomst.VerplaatsNaar(deelnemer, dossier.Vandaag);
        return Verslag(dossier, deelnemer, [], null, $"{was.Toon(dossier.Inzage)} werd {insz.Toon(Inzage.EigenInvoer)}.");
    }

    private static Correctieverslag VoegSamen(Correctiedossier dossier, Deelnemer ander, IReadOnlyList<Overeenkomst> daar, bool neemHuidige)
    {
        var deelnemer = dossier.Deelnemer;
        if (neemHuidige)
            (ander.Voornaam, ander.Naam) = (deelnemer.Voornaam, deelnemer.Naam);
        ander.OpgegevenGeboortedatum ??= deelnemer.OpgegevenGeboortedatum;
        deelnemer.SamengevoegdMet = ander.Id;
        foreach (var overeenkomst in dossier.Alle.Concat(daar))
            overeenkomst.VerplaatsNaar(ander, dossier.Vandaag);
        return Verslag(dossier, ander, daar, ander.Id, $"{deelnemer.Insz.Toon(dossier.Inzage)} werd {ander.Insz.Toon(Inzage.EigenInvoer)}. Samengevoegd met de deelnemer die dit nummer al had; de naam is {ander.VolledigeNaam}.");
    }

    private static Correctieverslag Verslag(Correctiedossier dossier, Deelnemer nu, IReadOnlyList<Overeenkomst> ook, Guid? samengevoegdMet, string toelichting) =>
        new(nu, [.. dossier.Alle], toelichting, regel => new InszGewijzigd(dossier.Deelnemer.Id, samengevoegdMet, regel)) { OokGewijzigd = ook };

    private static string? Bezwaar(Correctiedossier dossier, IReadOnlyList<Overeenkomst> daar, DateOnly? geboren)
    {
        foreach (var o in dossier.Alle.Where(o => !o.IsGeannuleerd))
        {
            if (geboren is { } dag && !Deelnamevoorwaarden.MagStarten(dag, o.Startdatum, out _))
                return $"Met dit nummer heeft de deelnemer niet de juiste leeftijd op de startdatum {DutchDate.Format(o.Startdatum)} van {o.Referentie}. Controleer het nummer, of annuleer eerst die overeenkomst";
            if (Dubbel.Zoek(daar, o.Referentie, o.Periode) is { } dubbel)
                return $"{Dubbel.Tekst(dubbel)}, bij de deelnemer die dit nummer al heeft. Annuleer of corrigeer eerst een van beide";
        }
        return null;
    }

    private static string Aantal(int aantal) => DutchNumber.Count(aantal, "overeenkomst", "overeenkomsten");
}
