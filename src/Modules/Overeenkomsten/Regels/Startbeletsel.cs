namespace AmaWvg.Overeenkomsten.Regels;

/// <summary>Why someone may not start by age (domein.md §4.2, BR-01).</summary>
internal enum Startbeletsel
{
    TeJong,
    Pensioenleeftijd,
}
