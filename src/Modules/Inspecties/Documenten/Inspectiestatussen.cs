namespace AmaWvg.Inspecties;

/// <summary>How far an inspection is, in words.</summary>
internal static class Inspectiestatussen
{
    public static StatusTagModel Tag(this Inspectiestatus status) => status switch
    {
        Inspectiestatus.Voorbereiding => new("Aan te kondigen", StatusKind.Attention),
        Inspectiestatus.Aangekondigd => new("Aangekondigd", StatusKind.Information),
        Inspectiestatus.Bezocht => new("Bezocht", StatusKind.Information),
        Inspectiestatus.Ontwerp => new("Ontwerpverslag", StatusKind.Information),
        Inspectiestatus.Remediering => new("Remediëring loopt", StatusKind.Attention),
        Inspectiestatus.Afgesloten => new("Afgesloten", StatusKind.Good),
        _ => new("Vervangen"),
    };

    public static StatusTagModel Tag(this Remediering remediering, DateOnly vandaag) => remediering switch
    {
        { IsAf: true } => new("Afgesloten", StatusKind.Good),
        { Status: Remedieringstatus.Aanvaard } => new("Aanvaard, hercontrole volgt", StatusKind.Information),
        { Status: Remedieringstatus.Ingediend } => new("Te beoordelen", StatusKind.Information),
        _ when remediering.IsTeLaat(vandaag) => new("Te laat", StatusKind.Error),
        _ => new("Te remediëren", StatusKind.Attention),
    };

    public static string Label(this Oordeel oordeel) => oordeel switch
    {
        Oordeel.Aangetoond => "Aangetoond",
        Oordeel.NietAangetoond => "Niet aangetoond",
        Oordeel.GebeurtNiet => "Gesprekspartner verklaart dat het niet gebeurt",
        _ => "Niet van toepassing",
    };

    public static StatusTagModel Tag(this Uitkomst uitkomst) => uitkomst switch
    {
        Uitkomst.Conform => new("Conform", StatusKind.Good),
        Uitkomst.Inbreuk => new("Inbreuk", StatusKind.Error),
        _ => new("Open", StatusKind.Attention),
    };
}
