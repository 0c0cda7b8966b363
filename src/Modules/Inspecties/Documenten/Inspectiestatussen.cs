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
}
