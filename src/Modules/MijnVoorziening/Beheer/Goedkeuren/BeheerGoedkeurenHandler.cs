namespace AmaWvg.MijnVoorziening;

/// <summary>Grants the recognition: the recognition itself, its signed decision and the decision on the application in one transaction.</summary>
internal sealed class BeheerGoedkeurenHandler(BeheerDocumenten documenten, BeheerBeslissenHandler beslissen, Keurplaatsen plaatsen, IHuidigeSessie sessie, TimeProvider clock)
{
    private const string GeenPdf = "Kies het ondertekende besluit als pdf-bestand";

    /// <summary>The first day to propose: that of the decision, or the day after a recognition that still runs (Q15).</summary>
    public async Task<DateOnly> EersteDagAsync(HcoNummer hco, CancellationToken cancellationToken)
    {
        var lopend = (await documenten.ErkenningenAsync(cancellationToken, hco)).DieTellen().Select(e => e.TotEnMet).Append(DateOnly.MinValue).Max();
        return lopend >= clock.Vandaag() ? lopend.AddDays(1) : clock.Vandaag();
    }

    /// <param name="aanvraag">The application, as loaded.</param>
    /// <param name="form">The form as typed.</param>
    /// <param name="bestand">The file that was chosen, if any.</param>
    /// <param name="errors">What is wrong with the form; what is wrong beside it is added.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Where to go; null with errors, or when somebody else was first.</returns>
    public async Task<string?> HandleAsync(Erkenningsaanvraag aanvraag, BeheerGoedkeurenForm form, IFormFile? bestand, FormErrors errors, CancellationToken cancellationToken)
    {
        if (!errors.Any)
            await ControleerAsync(aanvraag, form, errors, cancellationToken);
        var besluit = await LeesAsync(bestand, errors, cancellationToken);
        if (errors.Any || besluit is null)
            return null;

        var (nu, periode) = (clock.GetUtcNow(), form.Periode);
        var bijlage = Bijlage.Van(aanvraag.Hco, aanvraag.Id, Bijlagevragen.Besluit, besluit, Departement.Naam, nu);
        var erkenning = new Erkenning
        {
            Id = Guid.CreateVersion7(nu),
            Hco = aanvraag.Hco,
            Nummer = form.Nummer,
            Van = periode.Van,
            TotEnMet = periode.TotEnMet!.Value,
            ToegekendOp = BrusselseTijd.DagVan(nu),
            ToegekendTotEnMet = periode.TotEnMet,
            Besluit = bijlage.Id,
        };
        documenten.VoegToe(bijlage, besluit.Inhoud);
        documenten.Nieuw(erkenning);
        var voorziening = await documenten.VoorzieningVanAsync(aanvraag.Hco, cancellationToken);
        documenten.NoteerHistoriekBij(aanvraag.Hco, HistoriekOnderwerp.Voorziening(voorziening.Id), ErkenningActies.PeriodeToegevoegd, ErkenningActies.Periode(erkenning.Van, erkenning.TotEnMet), Departement.Naam);
        var toelichting = $"Nummer {form.Nummer}, van {DutchDate.Format(periode.Van)} tot en met {DutchDate.Format(periode.TotEnMet)}.{VulAan(voorziening, aanvraag.Voorzieningsinformatie)}";
        return await beslissen.HandleAsync(aanvraag, Beslissing.Van(AanvraagActie.Goedkeuren), new(toelichting, form.Versie, bijlage.Id), cancellationToken);
    }

    private async Task ControleerAsync(Erkenningsaanvraag aanvraag, BeheerGoedkeurenForm form, FormErrors errors, CancellationToken cancellationToken)
    {
        var periode = form.Periode;
        // A year of room after the day that the form proposes: a typing error in the year goes further.
        var (vroegst, laatst) = (BrusselseTijd.DagVan(aanvraag.Ingediend!.Value), (await EersteDagAsync(aanvraag.Hco, cancellationToken)).AddYears(1));
        if (periode.Van < vroegst || periode.Van > laatst)
            errors.Add("van", $"Vul een eerste dag in van {DutchDate.Format(vroegst)} (de dag van de aanvraag) tot en met {DutchDate.Format(laatst)}");
        // An organisation may keep its number from one recognition to the next.
        var erkenningen = (await documenten.ErkenningenAsync(cancellationToken)).ToLookup(e => e.Hco == aanvraag.Hco);
        if (erkenningen[false].Any(e => Letterbeeld.Lijkt(e.Nummer, form.Nummer)))
            errors.Add("nummer", "Een andere voorziening heeft dit erkenningsnummer al. Kies een ander nummer");
        if (erkenningen[true].DieTellen().Any(e => e.Van <= periode.TotEnMet && e.TotEnMet >= periode.Van))
            errors.Add("van", "Deze periode valt samen met een andere erkenning van de voorziening. Kies een andere eerste dag");
    }

    // What the history says of it.
    private string VulAan(Voorziening voorziening, Voorzieningsinformatie informatie)
    {
        var overgenomen = string.Join(" en ", voorziening.VulAan(informatie.Adres, informatie.Ondernemingsnummer));
        if (overgenomen is "")
            return "";
        documenten.Wijzig(voorziening);
        return $" Overgenomen uit de aanvraag: {overgenomen}.";
    }

    /// <summary>A browser does not keep a chosen file: which one to choose again.</summary>
    internal static string Opnieuw(IFormFile bestand) => Bestandsfout.Opnieuw(Bestandsnaam.Schoon(bestand.FileName));

    private async Task<GekeurdBestand?> LeesAsync(IFormFile? bestand, FormErrors errors, CancellationToken cancellationToken)
    {
        if (bestand is null)
        {
            errors.Add("besluit", Bestandsfout.Geen);
            return null;
        }
        using var plaats = await plaatsen.NeemAsync(sessie.Persoon ?? "", cancellationToken);
        var (besluit, fout) = await plaats.LeesAsync(bestand, cancellationToken);
        if (fout is not null)
            errors.Add("besluit", fout == Bestandsfout.AndereSoort ? GeenPdf : fout);
        else if (besluit is not { Soort: Bestandssoort.Pdf })
            errors.Add("besluit", GeenPdf);
        else if (errors.Any)
            errors.Add("besluit", Opnieuw(bestand));
        return besluit;
    }
}
