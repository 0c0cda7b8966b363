namespace AmaWvg.MijnVoorziening;

/// <summary>What somebody can do to an application as a whole.</summary>
public enum AanvraagActie
{
    Indienen,
    Intrekken,
    Ontvankelijk,
    Onontvankelijk,
    Goedkeuren,
    Weigeren,
}
