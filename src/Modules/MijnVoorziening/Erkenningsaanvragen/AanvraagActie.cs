namespace AmaWvg.MijnVoorziening.Erkenningsaanvragen;

/// <summary>What somebody can do to an application as a whole.</summary>
internal enum AanvraagActie
{
    Indienen,
    Intrekken,
    Ontvankelijk,
    Onontvankelijk,
    Goedkeuren,
    Weigeren,
}
