namespace AmaWvg.Overeenkomsten;

/// <summary>
/// Another last day, or none. What staff set right costs no months (BR-13b). An agreement that ended before it passed to another voorziening
/// ends where it stood on that day, and was never there afterwards.
/// </summary>
internal sealed class Einddatumcorrectie(BeheerDocumenten documenten, BeheerCorrectieHandler handler, IVoorzieningen voorzieningen) : ICorrectie
{
    public string Titel => "Einddatum corrigeren";

    public string Pad => "einddatum";

    public string Uitleg => "Elke maand tot en met de nieuwe einddatum telt weer mee, ook een maand die verloren ging doordat de voorziening de einddatum later verschoof of introk. Betaalde maanden na de einddatum worden teruggevorderd. Eindigde de overeenkomst voor ze naar een andere voorziening overging, dan wordt ze bij de andere voorziening geannuleerd.";

    public string Actie => "Einddatum gecorrigeerd";

    public bool Kan(Overeenkomst overeenkomst) => !overeenkomst.IsGeannuleerd;

    public Guid Versie(Correctiedossier dossier) => dossier.Overeenkomst.Versie;

    public FieldModel Veld(BeheerCorrectieForm form, string? fout) =>
        new DateFieldModel(Pad, "Nieuwe einddatum", form.Einddatum) { Hint = "Bijvoorbeeld 27/3/2026 of 27032026. Maak leeg om de einddatum weg te halen", Error = fout };

    public async Task<Voorstel> StelVoorAsync(Correctiedossier dossier, BeheerCorrectieForm form, CancellationToken cancellationToken)
    {
        if (DutchDate.Fout(form.Einddatum, "Nieuwe einddatum") is { } datumfout)
            return Voorstel.Geweigerd(Pad, datumfout);
        var einde = DutchDate.ParseOptional(form.Einddatum);
        var keten = await Overgangsketen.LaadAsync(handler, dossier, einde, cancellationToken);
        if (await FoutAsync(keten, dossier, einde, cancellationToken) is { } fout)
            return Voorstel.Geweigerd(Pad, fout);

        var namen = (await voorzieningen.AlleAsync(cancellationToken)).ToDictionary(v => v.Hco, v => v.Naam);
        var bij = namen[keten.Eindigt.Overeenkomst.Hco];
        return new()
        {
            Feiten = [new("Nieuwe einddatum", einde is null ? "geen" : DutchDate.Format(einde)), .. keten.Vervalt is [] ? Array.Empty<SummaryRij>() : [new("Eindigt bij", bij)]],
            Gevolgen =
            [
                .. keten.Vervalt.Select(o => $"De overeenkomst bij {namen[o.Overeenkomst.Hco]} wordt geannuleerd. Dat kunt u niet terugdraaien."),
                .. Gevolgen(keten, einde, namen),
            ],
            Pas = () => Pas(keten, einde, bij),
        };
    }

    private static IEnumerable<string> Gevolgen(Overgangsketen keten, DateOnly? einde, Dictionary<HcoNummer, string> namen)
    {
        var eindigt = keten.Eindigt;
        var hier = eindigt.GevolgenVan(eindigt.Overeenkomst.VoorSubsidie.Met(new(eindigt.Vandaag, einde, IsCorrectie: true)));
        return keten.Vervalt is []
            ? hier
            : keten.Vervalt.Select(vervalt => (Dossier: vervalt, Zinnen: vervalt.GevolgenVan(vervalt.Overeenkomst.VoorSubsidie with { IsGeannuleerd = true })))
                .Prepend((Dossier: eindigt, Zinnen: hier))
                .SelectMany(deel => deel.Zinnen.Select(zin => $"{namen[deel.Dossier.Overeenkomst.Hco]}: {zin}"));
    }

    private static IReadOnlyList<Correctieverslag> Pas(Overgangsketen keten, DateOnly? einde, string bij)
    {
        var (o, was) = (keten.Eindigt.Overeenkomst, keten.Eindigt.Overeenkomst.Einddatum);
        o.CorrigeerEinde(einde, keten.Eindigt.Vandaag);
        List<Correctieverslag> verslagen =
        [
            new(keten.Eindigt.Deelnemer, [o], $"{o.Referentie}, {Tekst(was)} werd {Tekst(einde)}.", regel => new EinddatumGecorrigeerd(o.Id, o.DeelnemerId, was, einde, regel)),
        ];
        foreach (var (vervalt, deelnemer) in keten.Vervalt.Select(dossier => (dossier.Overeenkomst, dossier.Deelnemer)))
        {
            vervalt.Annuleer(keten.Eindigt.Vandaag);
            verslagen.Add(new(
                deelnemer, [vervalt],
                $"{vervalt.Referentie}, {Periodetekst.Van(vervalt.Startdatum, vervalt.Einddatum)}, is geannuleerd: de overeenkomst eindigde op {DutchDate.Format(einde)} bij {bij}.",
                regel => new OvergenomenOvereenkomstVervallen(vervalt.Id, vervalt.DeelnemerId, einde!.Value, regel)));
        }
        return verslagen;
    }

    private static string Tekst(DateOnly? einde) => einde is null ? "geen einddatum" : DutchDate.Format(einde);

    private async Task<string?> FoutAsync(Overgangsketen keten, Correctiedossier dossier, DateOnly? einde, CancellationToken cancellationToken)
    {
        var o = keten.Eindigt.Overeenkomst;
        var eerste = o.IsGeannuleerd ? dossier.Overeenkomst.Startdatum : o.Startdatum;
        if (einde < eerste)
            return $"\"Nieuwe einddatum\" moet op of na de startdatum {DutchDate.Format(eerste)} liggen";
        if (o.Opvolger is { } opvolger && (await documenten.LoadAsync<Overeenkomst>(opvolger, cancellationToken))!.Startdatum is var overgang
            && (einde ?? DateOnly.MaxValue) >= overgang)
            return $"Deze overeenkomst ging op {DutchDate.Format(overgang)} over naar een andere voorziening. Corrigeer een einddatum vanaf die dag bij de overeenkomst daar";
        if (einde == o.Einddatum && keten.Vervalt is [] && !o.VerloorMaanden(dossier.Vandaag))
            return einde is null ? "Vul een einddatum in: de overeenkomst heeft er nu geen" : "Dit is al de einddatum";
        return Dubbel.Zoek(keten.Eindigt.Andere, o.Referentie, new(o.Startdatum, einde)) is { } dubbel ? Dubbel.Tekst(dubbel) : null;
    }
}
