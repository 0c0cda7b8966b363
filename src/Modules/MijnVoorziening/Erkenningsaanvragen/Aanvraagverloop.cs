namespace AmaWvg.MijnVoorziening;

/// <summary>The state machine of an application: which action leads where, who may do it, and when a reason must be given.</summary>
internal static class Aanvraagverloop
{
    private static readonly string[] Behandelaars = [Rollen.Dossierbehandelaar, Rollen.Beslisser];

    /// <summary>Status after the action; null when the action is not possible in this status.</summary>
    public static AanvraagStatus? Na(AanvraagStatus status, AanvraagActie actie) => (status, actie) switch
    {
        (AanvraagStatus.InOpmaak, AanvraagActie.Indienen) => AanvraagStatus.InAanvraag,
        (AanvraagStatus.InAanvraag, AanvraagActie.Ontvankelijk) => AanvraagStatus.Ontvankelijk,
        (AanvraagStatus.InAanvraag, AanvraagActie.Onontvankelijk) => AanvraagStatus.Onontvankelijk,
        (AanvraagStatus.Ontvankelijk, AanvraagActie.Goedkeuren) => AanvraagStatus.Goedgekeurd,
        (AanvraagStatus.Ontvankelijk, AanvraagActie.Weigeren) => AanvraagStatus.Geweigerd,
        // Until the decision the organisation may change its mind.
        (AanvraagStatus.InAanvraag or AanvraagStatus.Ontvankelijk, AanvraagActie.Intrekken) => AanvraagStatus.Ingetrokken,
        _ => null,
    };

    /// <summary>Roles that may do it.</summary>
    public static IReadOnlyList<string> Bevoegd(AanvraagActie actie) => actie switch
    {
        AanvraagActie.Indienen or AanvraagActie.Intrekken => [Rollen.Begeleider],
        AanvraagActie.Ontvankelijk or AanvraagActie.Onontvankelijk => Behandelaars,
        _ => [Rollen.Beslisser],
    };

    /// <summary>A refusal says why.</summary>
    public static bool VraagtReden(AanvraagActie actie) => actie is AanvraagActie.Onontvankelijk or AanvraagActie.Weigeren;
}
