using Marten;

namespace AmaWvg.Overeenkomsten;

/// <summary>Reports many agreements at once: every row by the rules of the form for one, all of them saved together or none.</summary>
internal sealed class Aanmeldreeks(
    Documenten documenten, Inszloket loket, Toegangslogboek toegangslog, IValidator<AanmeldenForm> validator, IHuidigeSessie sessie, TimeProvider clock)
{
    public static Reekskolommen Kolommen { get; } = new(
    [
        new("insz", "INSZ-nummer", 18), new("voornaam", "Voornaam", 20), new("naam", "Naam", 26), new("referentie", "Referentie overeenkomst", 40),
        new("startdatum", "Startdatum", 14), new("einddatum", "Einddatum", 14, IsVerplicht: false), new("geboortedatum", "Geboortedatum", 14, IsVerplicht: false),
    ]);

    /// <summary>Looks at every row as the form for one would.</summary>
    public async Task<IReadOnlyList<Reeksregel>> ControleerAsync(Reeks reeks, IReadOnlyList<Periode> erkend, CancellationToken cancellationToken)
    {
        var (nu, vandaag) = (clock.GetUtcNow(), clock.Vandaag());
        var rijen = reeks.Rijen.Select(rij => (Rij: rij, Form: Lees(reeks, rij))).Select(rij => (rij.Rij, rij.Form, Errors: FormErrors.From(validator.Validate(rij.Form)))).ToList();
        var (deelnemers, overeenkomsten) = await VindAsync([.. rijen.Where(rij => !rij.Errors.Any).Select(rij => rij.Form.NaarCommand().Insz).Distinct()], cancellationToken);
        var regels = new List<Reeksregel>();
        foreach (var (rij, form, vormfouten) in rijen)
        {
            if (vormfouten.Any)
            {
                regels.Add(new(rij, Volledig(form), vormfouten));
                continue;
            }
            var command = form.NaarCommand();
            var bekend = deelnemers.GetValueOrDefault(command.Insz);
            var bestaande = bekend is null ? [] : overeenkomsten.GetValueOrDefault(bekend.Id, []);
            var errors = AanmeldenRegels.Controleer(command, bekend, bestaande, erkend, vandaag);
            if (errors.Any)
            {
                regels.Add(new(rij, Volledig(form), Vertaal(errors, bekend)));
                continue;
            }
            var deelnemer = bekend ?? command.NieuweDeelnemer(sessie.Hco!, nu);
            var berekening = new Aanmeldberekening(
                Looptijd.Aangemeld(command.Startdatum, vandaag, command.Einddatum), deelnemer.Geboortedatum ?? command.Geboortedatum, [.. bestaande], erkend, vandaag);
            var overeenkomst = Overeenkomst.MeldAan(deelnemer, command.Referentie, command.Startdatum, command.Einddatum, nu, vandaag);
            // What comes later in the file sees this one.
            deelnemers[command.Insz] = deelnemer;
            overeenkomsten[deelnemer.Id] = [.. bestaande, overeenkomst];
            regels.Add(new(rij, deelnemer.VolledigeNaam, errors)
            {
                Gevolg = berekening.Bij(null, deelnemer.Id),
                Wijziging = new(deelnemer, bekend is null, command.Geboortedatum, overeenkomst, berekening.Verloren.Count),
            });
        }
        return regels;
    }

    /// <summary>Saves them all, with a history row for each.</summary>
    /// <param name="regels">The rows, none of which has an error.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Where to go.</returns>
    public async Task<string> BewaarAsync(IReadOnlyList<Reeksregel> regels, CancellationToken cancellationToken)
    {
        var wijzigingen = regels.Select(regel => regel.Wijziging!).ToList();
        foreach (var deelnemer in wijzigingen.GroupBy(wijziging => wijziging.Deelnemer))
        {
            deelnemer.Key.OpgegevenGeboortedatum ??= deelnemer.Select(wijziging => wijziging.Geboortedatum).FirstOrDefault(dag => dag is not null);
            if (deelnemer.Any(wijziging => wijziging.IsNieuw))
                documenten.Nieuw(deelnemer.Key);
            else
                documenten.Wijzig(deelnemer.Key);
        }
        foreach (var wijziging in wijzigingen)
        {
            var overeenkomst = wijziging.Overeenkomst;
            documenten.Nieuw(overeenkomst);
            documenten.NoteerHistoriek(HistoriekOnderwerp.Deelnemer(overeenkomst.DeelnemerId), Acties.Aangemeld, AanmeldenHandler.Toelichting(overeenkomst));
            if (wijziging.Verloren > 0)
                documenten.Publiceer(new OvereenkomstLaattijdigAangemeld(overeenkomst.DeelnemerId, overeenkomst.Startdatum, overeenkomst.SubsidieVanaf.EersteDag, wijziging.Verloren));
        }
        var reeks = Guid.CreateVersion7(clock.GetUtcNow());
        documenten.NoteerHistoriek(HistoriekOnderwerp.Reeks(reeks), $"{DutchNumber.Count(wijzigingen.Count, "overeenkomst", "overeenkomsten")} aangemeld");
        var url = OvereenkomstenUrls.MeerdereNa(reeks);
        await documenten.SaveAsync(url, cancellationToken);
        return url;
    }

    // One question for the whole file: it asks about the organisation's own participants alone, and the log names every number.
    private async Task<(Dictionary<Insz, Deelnemer>, Dictionary<Guid, List<Overeenkomst>>)> VindAsync(List<Insz> nummers, CancellationToken cancellationToken)
    {
        if (nummers.Count == 0)
            return ([], []);
        var waarden = nummers.ConvertAll(insz => insz.Waarde).ToArray();
        var deelnemers = await loket.VraagReeksAsync(
            nummers,
            "meerdere overeenkomsten aanmelden",
            () => documenten.Query<Deelnemer>().Where(deelnemer => deelnemer.SamengevoegdMet == null && deelnemer.Inszwaarde.IsOneOf(waarden)).ToListAsync(cancellationToken),
            cancellationToken);
        await toegangslog.NoteerLijstAsync("meerdere overeenkomsten aanmelden", [.. deelnemers.Select(deelnemer => deelnemer.Id)], cancellationToken);
        var ids = deelnemers.Select(deelnemer => deelnemer.Id).ToArray();
        var overeenkomsten = await documenten.Query<Overeenkomst>().Where(o => o.DeelnemerId.IsOneOf(ids)).ToListAsync(cancellationToken);
        return (deelnemers.ToDictionary(deelnemer => deelnemer.Insz), overeenkomsten.GroupBy(o => o.DeelnemerId).ToDictionary(groep => groep.Key, groep => groep.ToList()));
    }

    // What is confirmed, is confirmed for all rows at once.
    private static AanmeldenForm Lees(Reeks reeks, Werkbladrij rij)
    {
        var form = AanmeldenForm.Van(reeks.Velden(rij));
        return form with
        {
            Deelnemer = "",
            Insz = Reeks.Nummer(form.Insz),
            Geboortedatum = form.Geboortedatum ?? "",
            Bevestiging = true,
            JuisteNaam = "",
        };
    }

    private static FormErrors Vertaal(FormErrors errors, Deelnemer? bekend)
    {
        var vertaald = FormErrors.None;
        foreach (var fout in errors.All)
            vertaald.Add(
                fout.FieldId is "juisteNaam" ? "naam" : fout.FieldId!,
                fout.FieldId is "juisteNaam" ? $"Bij uw voorziening staat dit INSZ-nummer op naam van {bekend!.VolledigeNaam}. Neem die naam over, of wijzig eerst de naam van de deelnemer" : fout.Text);
        return vertaald;
    }

    private static string Volledig(AanmeldenForm form) => Persoonsnaam.Volledig(form.Voornaam, form.Naam);
}

/// <summary>A row of the file, and what comes of it.</summary>
/// <param name="Rij">The row.</param>
/// <param name="Naam">Of whom it is.</param>
/// <param name="Errors">What is wrong with it, by field.</param>
internal sealed record Reeksregel(Werkbladrij Rij, string Naam, FormErrors Errors)
{
    /// <summary>What follows from it.</summary>
    public Aanmeldgevolg? Gevolg { get; init; }

    /// <summary>What is saved for it.</summary>
    public Reekswijziging? Wijziging { get; init; }
}

/// <summary>What a good row adds.</summary>
internal sealed record Reekswijziging(Deelnemer Deelnemer, bool IsNieuw, DateOnly? Geboortedatum, Overeenkomst Overeenkomst, int Verloren);
