namespace AmaWvg.Voorbeeldgegevens;

internal static class Dagen
{
    public static DateOnly Eerste(DateOnly een, DateOnly ander) => een < ander ? een : ander;

    public static DateOnly Laatste(DateOnly een, DateOnly ander) => een > ander ? een : ander;
}
