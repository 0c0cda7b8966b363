using System.Globalization;

namespace AmaWvg.Begeleiding;

/// <summary>What is right and wrong in what somebody records: the same for a form, for many at once and for a file.</summary>
internal static class Stukregels
{
    private const int MeesteDagen = 365;

    /// <summary>What is wrong with the answers, in words at each field.</summary>
    public static FormErrors Fouten(Dossierdeel deel, IReadOnlyDictionary<string, string> waarden, DateOnly vandaag)
    {
        var errors = FormErrors.None;
        foreach (var veld in deel.Velden)
            if (!(waarden[veld.Naam].Length == 0 && deel.IsNietGevraagd(veld, waarden)) && Fout(veld, waarden[veld.Naam], vandaag) is { } fout)
                errors.Add(veld.Naam, fout);
        Samen(errors, deel, waarden);
        return errors.InVolgordeVan([.. deel.Velden.Select(veld => veld.Naam)]);
    }

    /// <summary>The answers as they are kept.</summary>
    public static Dossierversie Versie(Dossierdeel deel, IReadOnlyDictionary<string, string> waarden, string door, DateTimeOffset nu)
    {
        var dag = DutchDate.Parse(waarden[deel.Met(Veldrol.Dag)!.Naam]);
        var kern = deel.Met(Veldrol.Kern)?.Naam is { } veld ? waarden[veld] : "";
        var tot = DutchDate.ParseOptional(deel.Met(Veldrol.Tot)?.Naam is { } anders ? waarden[anders] : "");
        if (deel.Plicht is Begeleidingsplicht.Evaluatie && tot is null)
            tot = dag.AddYears(1);
        var bewaard = deel.Velden.Where(v => waarden[v.Naam].Length > 0).ToDictionary(v => v.Naam, v => v.Soort is Veldsoort.Datum ? Iso(DutchDate.Parse(waarden[v.Naam])) : waarden[v.Naam]);
        if (deel.Plicht is Begeleidingsplicht.Evaluatie)
            bewaard["volgende"] = Iso(tot!.Value);
        return new(nu, door, dag, tot, kern, bewaard);
    }

    private static string Iso(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Fout(Dossierveld veld, string waarde, DateOnly vandaag)
    {
        if (waarde.Length == 0)
            return !veld.IsVerplicht ? null : veld.Soort switch
            {
                Veldsoort.Vinkje => "Bevestig dit",
                Veldsoort.Keuze => $"Kies een antwoord bij \"{veld.Label}\"",
                Veldsoort.Vinkjes => $"Kies minstens één antwoord bij \"{veld.Label}\"",
                _ => $"Vul \"{veld.Label}\" in",
            };
        return veld.Soort switch
        {
            Veldsoort.Datum => DutchDate.Fout(waarde, veld.Label) ?? (!veld.MagLater && DutchDate.Parse(waarde) > vandaag ? $"\"{veld.Label}\" mag niet na vandaag liggen" : null),
            Veldsoort.Keuze or Veldsoort.Vinkjes => Dossierveld.Woorden(waarde).All(woord => veld.Keuzes.Any(keuze => keuze.Value == woord)) ? null : $"Kies een antwoord uit de lijst bij \"{veld.Label}\"",
            Veldsoort.Vinkje => waarde == Verklaring.Gegeven ? null : "Bevestig dit",
            Veldsoort.Tekst => Letterbeeld.Past(waarde, Dossierveld.LangsteTekst) ? null : $"Vul bij \"{veld.Label}\" ten hoogste {Dossierveld.LangsteTekst} tekens in",
            Veldsoort.Dagen => int.TryParse(waarde, NumberStyles.None, CultureInfo.InvariantCulture, out var dagen) && dagen is > 0 and <= MeesteDagen ? null : $"Vul bij \"{veld.Label}\" een aantal van 1 tot {MeesteDagen} in",
            Veldsoort.Telefoon => ContactRules.IsTelephone(waarde) ? null : "Vul een telefoonnummer in zoals 0470 12 34 56 of +32 2 123 45 67",
            Veldsoort.Email => ContactRules.IsEmail(waarde) ? null : "Vul een e-mailadres in zoals naam@voorbeeld.be",
            _ => Letterbeeld.Past(waarde, Dossierveld.LangsteRegel) ? null : $"Vul bij \"{veld.Label}\" ten hoogste {Dossierveld.LangsteRegel} tekens in",
        };
    }

    private static void Samen(FormErrors errors, Dossierdeel deel, IReadOnlyDictionary<string, string> waarden)
    {
        if (deel.Met(Veldrol.Tot) is { } tot && deel.Met(Veldrol.Dag) is { } van
            && DutchDate.TryParse(waarden[tot.Naam], out var einde) && DutchDate.TryParse(waarden[van.Naam], out var begin))
        {
            if (deel.Plicht is Begeleidingsplicht.Evaluatie && (einde <= begin || einde > begin.AddYears(1)))
                errors.Add(tot.Naam, $"\"{tot.Label}\" moet na de evaluatie liggen, en ten laatste op {DutchDate.Format(begin.AddYears(1))}");
            else if (einde < begin)
                errors.Add(tot.Naam, $"\"{tot.Label}\" mag niet voor \"{van.Label}\" liggen");
        }
        if (deel.Plicht is Begeleidingsplicht.Evaluatie && waarden["aanwezig"].Length > 0 && !Dossierveld.Woorden(waarden["aanwezig"]).Contains("deelnemer"))
            errors.Add("aanwezig", "Een evaluatie gebeurt samen met de deelnemer: duid de deelnemer aan");
        if (deel.Plicht is Begeleidingsplicht.Zoeken && waarden["uitkomst"] == Zoekuitkomst.Proefdraaien && waarden["proefdagen"].Length == 0)
            errors.Add("proefdagen", "Vul in hoeveel dagen de deelnemer proefdraait");
        if (deel.Plicht is Begeleidingsplicht.Toestemming && waarden["toestemmingsantwoord"] == Toestemmingsantwoord.Geweigerd)
            Geweigerd(errors, waarden);
        if (deel.Plicht is Begeleidingsplicht.Toestemming && Dossierveld.Woorden(waarden["instanties"]).Contains("andere") && waarden["andereinstantie"].Length == 0)
            errors.Add("andereinstantie", "Vul in met welke andere instantie u gegevens deelt");
    }

    private static void Geweigerd(FormErrors errors, IReadOnlyDictionary<string, string> waarden)
    {
        if (waarden["medewerker"].Length == 0)
            errors.Add("medewerker", "Vul in met welke medewerker de deelnemer dit besprak");
        if (waarden["verklaring"].Length > 0)
            errors.Add("verklaring", "Vink dit niet aan: de deelnemer weigert");
        if (waarden["ingetrokkenop"].Length > 0)
            errors.Add("ingetrokkenop", "Laat dit leeg: wie weigert, heeft niets om in te trekken");
    }
}
