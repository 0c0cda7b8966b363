namespace AmaWvg.Begeleiding;

/// <summary>What the history says was done.</summary>
internal static class Acties
{
    public const string BijlageToegevoegd = "Bijlage toegevoegd";
    public const string BijlageVerwijderd = "Bijlage verwijderd";
    public const string Ingetrokken = "Toestemming ingetrokken";
    public const string Overgenomen = "Polis overgenomen";
    public const string Vastgelegd = "Vastgelegd in het begeleidingsdossier";
    public const string Verbeterd = "Verbeterd in het begeleidingsdossier";
    public const string Ingezien = "Begeleidingsdossier ingezien";
    public const string Meegegeven = "Begeleidingsdossier meegegeven";
    public const string Meegekregen = "Begeleidingsdossier overgenomen";
    public const string Vervallen = "Vervallen verklaard in het begeleidingsdossier";
}
