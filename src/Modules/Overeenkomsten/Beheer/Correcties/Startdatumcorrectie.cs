namespace AmaWvg.Overeenkomsten;

/// <summary>Another first day, which only staff can give (Q9). The day of the report stays, so a month before it is not paid after all (BR-10).</summary>
internal sealed class Startdatumcorrectie : ICorrectie
{
    private const string Label = "Nieuwe startdatum";

    public string Titel => "Startdatum corrigeren";

    public string Pad => "startdatum";

    public string Uitleg => "De dag van aanmelding blijft dezelfde. Een maand die al voorbij was toen de voorziening de overeenkomst aanmeldde, wordt ook na de correctie niet betaald.";

    public string Actie => "Startdatum gecorrigeerd";

    public Correctieantwoord? Antwoord => Correctieantwoord.Uitgevoerd;

    public BeheerCorrectieForm Begin(Correctiedossier dossier) => dossier.Vraag is { } vraag
        ? BeheerCorrectieForm.Leeg with { Startdatum = DutchDate.Format(vraag.Startdatum), Reden = "Op vraag van uw voorziening." }
        : BeheerCorrectieForm.Leeg;

    public bool Kan(Overeenkomst overeenkomst) => !overeenkomst.IsGeannuleerd;

    public Guid Versie(Correctiedossier dossier) => dossier.Overeenkomst.Versie;

    public FieldModel Veld(BeheerCorrectieForm form, string? fout) => new DateFieldModel(Pad, Label, form.Startdatum) { Error = fout };

    public Task<Voorstel> StelVoorAsync(Correctiedossier dossier, BeheerCorrectieForm form, CancellationToken cancellationToken) => Task.FromResult(StelVoor(dossier, form));

    private Voorstel StelVoor(Correctiedossier dossier, BeheerCorrectieForm form)
    {
        if (!DutchDate.TryParse(form.Startdatum, out var start))
            return Voorstel.Geweigerd(Pad, form.Startdatum is "" ? "Vul een startdatum in" : DutchDate.Fout(form.Startdatum, Label)!);
        if (Fout(dossier, start) is { } fout)
            return Voorstel.Geweigerd(Pad, fout);
        var o = dossier.Overeenkomst;
        return new()
        {
            Feiten = [new(Label, DutchDate.Format(start))],
            Gevolgen = dossier.GevolgenVan(o.VoorSubsidie with { Start = start }),
            Pas = () =>
            {
                var was = o.Startdatum;
                o.CorrigeerStart(start, dossier.Vandaag);
                return
                [
                    new(
                        dossier.Deelnemer,
                        [o],
                        $"{o.Referentie}, {DutchDate.Format(was)} werd {DutchDate.Format(start)}.",
                        regel => new StartdatumGecorrigeerd(o.Id, o.DeelnemerId, was, start, regel)),
                ];
            },
        };
    }

    private static string? Fout(Correctiedossier dossier, DateOnly start)
    {
        var o = dossier.Overeenkomst;
        if (start == o.Startdatum)
            return "Dit is al de startdatum";
        if (start > o.Einddatum)
            return $"De startdatum moet op of voor de einddatum {DutchDate.Format(o.Einddatum)} liggen";
        if (o.Voorganger is not null && start < o.Startdatum)
            return $"Deze overeenkomst ging over van een andere voorziening en kan niet voor {DutchDate.Format(o.Startdatum)} starten";
        if (!dossier.Erkenningen.Any(periode => periode.Omvat(start)))
            return "De voorziening heeft geen actieve erkenning op de startdatum";
        if (AanmeldenRegels.Startfout(start, Label, dossier.Deelnemer.Geboortedatum, dossier.Erkenningen, dossier.Vandaag) is { } fout)
            return fout;
        return Dubbel.Zoek(dossier.Andere, o.Referentie, new(start, o.Einddatum)) is { } dubbel ? Dubbel.Tekst(dubbel) : null;
    }
}
