namespace AmaWvg.Begeleiding;

/// <summary>What the history says was done.</summary>
internal static class Acties
{
    public const string BijlageToegevoegd = "Bijlage toegevoegd";
    public const string BijlageVerwijderd = "Bijlage verwijderd";
}
