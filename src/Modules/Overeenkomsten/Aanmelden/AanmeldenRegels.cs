namespace AmaWvg.Overeenkomsten;

/// <summary>What the rules of the domain have against a report, in words at the right field. Pure.</summary>
internal static class AanmeldenRegels
{
    private const int MaandenVooraf = 12;

    public static FormErrors Controleer(
        AanmeldenCommand command,
        Deelnemer? deelnemer,
        IReadOnlyList<Overeenkomst> bestaande,
        IReadOnlyList<Periode> erkend,
        DateOnly vandaag)
    {
        var errors = FormErrors.None;
        var geboortedatum = command.Insz.Geboortedatum ?? deelnemer?.OpgegevenGeboortedatum ?? command.Geboortedatum;
        if (geboortedatum is null && !command.GeboortedatumGevraagd)
            errors.Add("geboortedatum", "Vul de geboortedatum in: het INSZ-nummer bevat ze niet. Laat het veld leeg als u ze niet kent");
        if (deelnemer is not null && !deelnemer.LijktOp(command.Voornaam, command.Naam) && command.JuisteNaam is not (AanmeldenForm.Getypt or AanmeldenForm.Opgeslagen))
            errors.Add("juisteNaam", $"Kies welke naam juist is: bij uw voorziening staat dit INSZ-nummer op naam van {deelnemer.VolledigeNaam}");
        if (Dubbel(command, bestaande) is { } dubbel)
            errors.Add("referentie", Overeenkomsten.Dubbel.Tekst(dubbel));
        if (Startfout(command.Startdatum, "Startdatum", geboortedatum, erkend, vandaag) is { } startfout)
            errors.Add("startdatum", startfout);
        if (command.Einddatum < command.Startdatum)
            errors.Add("einddatum", $"\"Einddatum\" moet op of na de startdatum {DutchDate.Format(command.Startdatum)} liggen");
        return errors;
    }

    /// <summary>What is against a first day, typed in a field with this label: too far ahead (Q8), no recognition (BR-20), or the age (BR-01).</summary>
    public static string? Startfout(DateOnly start, string label, DateOnly? geboortedatum, IReadOnlyList<Periode> erkend, DateOnly vandaag) =>
        start > vandaag.AddMonths(MaandenVooraf) ? $"\"{label}\" mag ten hoogste {MaandenVooraf} maanden na vandaag liggen"
        : !erkend.Any(periode => periode.Omvat(start)) ? "Uw voorziening heeft geen actieve erkenning op de startdatum"
        : geboortedatum is { } geboren && !Deelnamevoorwaarden.MagStarten(geboren, start, out var beletsel) ? Leeftijdstekst(beletsel.Value)
        : null;

    /// <summary>The agreement that this one would repeat: same participant, same reference, days in common.</summary>
    public static Overeenkomst? Dubbel(AanmeldenCommand command, IReadOnlyList<Overeenkomst> bestaande) =>
        command.Einddatum < command.Startdatum
            ? null
            : Overeenkomsten.Dubbel.Zoek(bestaande, command.Referentie, new(command.Startdatum, command.Einddatum));

    private static string Leeftijdstekst(Startbeletsel beletsel) => beletsel switch
    {
        Startbeletsel.TeJong => "De deelnemer is jonger dan 18 jaar op de startdatum",
        _ => "De deelnemer heeft de pensioenleeftijd bereikt op de startdatum",
    };
}
