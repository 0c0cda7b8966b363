namespace AmaWvg.Overeenkomsten;

/// <summary>What a report brings when it is sent today, in sentences.</summary>
/// <param name="Zinnen">From which month subsidy runs, what is lost and why, the pension age, another agreement.</param>
/// <param name="IsOngewoon">Whether the person has to see it before the report is final.</param>
public sealed record Aanmeldgevolg(IReadOnlyList<string> Zinnen, bool IsOngewoon)
{
    /// <summary>All of it, for who hears it.</summary>
    public string Tekst => string.Join(' ', Zinnen);
}

/// <summary>Works out what a report brings, with the other agreements of the participant and with what the runs booked. Pure.</summary>
/// <param name="Nieuw">The agreement as it would be reported.</param>
/// <param name="Geboortedatum">Null when unknown.</param>
/// <param name="Bestaande">The other agreements of the participant.</param>
/// <param name="Erkend">When the organisation was recognised.</param>
/// <param name="Vandaag">The day it is.</param>
internal sealed record Aanmeldberekening(Looptijd Nieuw, DateOnly? Geboortedatum, IReadOnlyList<Overeenkomst> Bestaande, IReadOnlyList<Periode> Erkend, DateOnly Vandaag)
{
    // Who reaches the pension age within this time is told so at once; three months before there is a message as well (Q13).
    private const int MaandenPensioen = 12;

    private Subsidiemaanden Nu => new(Geboortedatum, [Nieuw, .. Bestaande.Select(o => o.VoorSubsidie)], Erkend);

    private Subsidiemaanden OpTijd => Nu with { Overeenkomsten = [Nieuw with { AangemeldOp = Nieuw.Start }, .. Bestaande.Select(o => o.VoorSubsidie)] };

    private Subsidiemaanden Alleen => Nu with { Overeenkomsten = [Nieuw] };

    /// <summary>Whether the report comes too late: only then does what follows depend on what runs booked.</summary>
    public bool IsLaattijdig => Aanmeldtermijn.IsLaattijdig(Nieuw.Start, Vandaag);

    /// <summary>The months that come too late. One that another agreement covers is paid all the same (BR-12), and one without recognition would not be (BR-20).</summary>
    public IReadOnlyList<Maand> Verloren
    {
        get
        {
            var (nu, opTijd) = (Nu, OpTijd);
            return [.. Aanmeldtermijn.VerlorenMaanden(Nieuw.Start, Nieuw.AangemeldOp, Nieuw.Einde).Where(maand => opTijd.IsBetaalbaar(maand) && !nu.IsBetaalbaar(maand))];
        }
    }

    /// <param name="stand">What runs booked for the participant; null leaves the amounts out.</param>
    /// <param name="deelnemer">The participant, or an id of nobody.</param>
    public Aanmeldgevolg Bij(Boekstand? stand, Guid deelnemer)
    {
        string[] ongewoon = [.. Laat(stand, deelnemer), .. Pensioen(), .. Andere()];
        return new([Vanaf(), .. ongewoon], ongewoon.Length > 0);
    }

    private string Vanaf()
    {
        var laatste = Maand.Van(Nieuw.Einde ?? Later(Nieuw.Start, Vandaag).AddMonths(MaandenPensioen));
        return Maand.Reeks(Maand.Van(Nieuw.Start), laatste).Cast<Maand?>().FirstOrDefault(maand => Alleen.IsBetaalbaar(maand!.Value)) is { } eerste
            ? $"Subsidie is mogelijk vanaf {eerste.Weergave}."
            : "Voor deze overeenkomst is geen enkele maand subsidie mogelijk.";
    }

    private IEnumerable<string> Laat(Boekstand? stand, Guid deelnemer)
    {
        if (!IsLaattijdig)
            yield break;
        var termijn = $"U meldt laattijdig aan: op tijd was tot en met {DutchDate.InWords(Aanmeldtermijn.UitersteDag(Nieuw.Start))}.";
        if (Verloren is not [_, ..] verloren)
        {
            yield return $"{termijn} U verliest daardoor geen maanden.";
            yield break;
        }
        // What stood booked if it had been reported in time and is not: the amount, with the ceiling of the year reckoned in.
        var bedrag = stand is null ? Bedrag.Nul : Gevolgzinnen.Totaal(stand.Bij(Maanden(deelnemer, OpTijd), Maanden(deelnemer, Nu), Vandaag).NietMeer);
        yield return $"{termijn} {DutchNumber.Count(verloren.Count, "maand wordt", "maanden worden")} niet betaald: {Maandenreeks.Weergave(verloren)}{(bedrag > Bedrag.Nul ? $" ({bedrag.Weergave})" : "")}.";
    }

    private IEnumerable<string> Pensioen()
    {
        if (Geboortedatum is not { } geboren || Leeftijd.Pensioendag(geboren) is var dag && (dag > Later(Nieuw.Start, Vandaag).AddMonths(MaandenPensioen) || dag > (Nieuw.Einde ?? DateOnly.MaxValue)))
            yield break;
        yield return $"De deelnemer bereikt de pensioenleeftijd op {DutchDate.InWords(dag)}: {Deelnamevoorwaarden.LaatsteSubsidiemaand(geboren).Weergave} is de laatste maand met subsidie.";
    }

    private IEnumerable<string> Andere()
    {
        var periode = new Periode(Nieuw.Start, Nieuw.Einde);
        foreach (var o in Bestaande.Where(o => !o.IsGeannuleerd && (o.Einddatum ?? DateOnly.MaxValue) >= Vandaag && o.Periode.Overlapt(periode)))
            yield return $"Er loopt al een overeenkomst voor deze deelnemer bij uw voorziening: {o.Referentie}, {Periodetekst.Van(o.Startdatum, o.Einddatum)}. U ontvangt één subsidie per deelnemer.";
    }

    private static Dictionary<Guid, Subsidiemaanden> Maanden(Guid deelnemer, Subsidiemaanden maanden) => new() { [deelnemer] = maanden };

    private static DateOnly Later(DateOnly een, DateOnly ander) => een > ander ? een : ander;
}
