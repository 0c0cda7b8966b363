namespace AmaWvg.MijnVoorziening;

/// <summary>A decision of the department on an application, in the words of the screen.</summary>
public sealed record Beslissing
{
    /// <summary>Last part of its address.</summary>
    public required string Pad { get; init; }

    /// <summary>The button.</summary>
    public required string Knop { get; init; }

    /// <summary>What follows from it.</summary>
    public required string Uitleg { get; init; }

    /// <summary>A refusal says why.</summary>
    public bool VraagtReden => Aanvraagverloop.VraagtReden(Actie);

    /// <summary>As the histories say it.</summary>
    public required string Historiek { get; init; }

    /// <summary>What it does.</summary>
    public required AanvraagActie Actie { get; init; }

    /// <summary>In the order in which a dossier offers them.</summary>
    internal static IReadOnlyList<Beslissing> Alle { get; } =
    [
        new()
        {
            Actie = AanvraagActie.Ontvankelijk,
            Pad = "ontvankelijk",
            Knop = "Ontvankelijk",
            Historiek = "Erkenningsaanvraag ontvankelijk verklaard",
            Uitleg = "De aanvraag is volledig. Daarna beslist u over de erkenning zelf. De voorziening krijgt een bericht.",
        },
        new()
        {
            Actie = AanvraagActie.Onontvankelijk,
            Pad = "onontvankelijk",
            Knop = "Onontvankelijk",
            Historiek = "Erkenningsaanvraag onontvankelijk verklaard",
            Uitleg = "De aanvraag wordt niet verder behandeld. De voorziening krijgt een bericht met uw reden en kan een nieuwe aanvraag indienen.",
        },
        new()
        {
            Actie = AanvraagActie.Goedkeuren,
            Pad = "goedkeuren",
            Knop = "Goedkeuren",
            Historiek = "Erkenning goedgekeurd",
            Uitleg = "De voorziening wordt erkend en krijgt een bericht met het erkenningsbesluit.",
        },
        new()
        {
            Actie = AanvraagActie.Weigeren,
            Pad = "weigeren",
            Knop = "Weigeren",
            Historiek = "Erkenning geweigerd",
            Uitleg = "De voorziening wordt niet erkend. Ze krijgt een bericht met uw reden en kan een nieuwe aanvraag indienen.",
        },
    ];

    internal static Beslissing Van(AanvraagActie actie) => Alle.Single(beslissing => beslissing.Actie == actie);
}
