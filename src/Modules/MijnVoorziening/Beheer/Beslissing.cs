using AmaWvg.MijnVoorziening.Erkenningsaanvragen;

namespace AmaWvg.MijnVoorziening.Beheer;

/// <summary>A decision of the department on an application, in the words of the screen.</summary>
/// <param name="Actie">The action.</param>
/// <param name="Pad">Last part of its address.</param>
/// <param name="Knop">The button.</param>
/// <param name="Historiek">As the histories say it.</param>
/// <param name="Uitleg">What follows from it.</param>
internal sealed record Beslissing(AanvraagActie Actie, string Pad, string Knop, string Historiek, string Uitleg)
{
    /// <summary>In the order in which a dossier offers them.</summary>
    public static IReadOnlyList<Beslissing> Alle { get; } =
    [
        new(AanvraagActie.Ontvankelijk, "ontvankelijk", "Ontvankelijk", "Aanvraag ontvankelijk verklaard", "De aanvraag is volledig. Daarna beslist u over de erkenning zelf. De voorziening krijgt een bericht."),
        new(AanvraagActie.Onontvankelijk, "onontvankelijk", "Onontvankelijk", "Aanvraag onontvankelijk verklaard", "De aanvraag wordt niet verder behandeld. De voorziening krijgt een bericht met uw reden en kan een nieuwe aanvraag indienen."),
        new(AanvraagActie.Goedkeuren, "goedkeuren", "Goedkeuren", "Erkenning goedgekeurd", "De voorziening wordt erkend en krijgt een bericht met het erkenningsbesluit."),
        new(AanvraagActie.Weigeren, "weigeren", "Weigeren", "Erkenning geweigerd", "De voorziening wordt niet erkend. Ze krijgt een bericht met uw reden en kan een nieuwe aanvraag indienen."),
    ];
}
