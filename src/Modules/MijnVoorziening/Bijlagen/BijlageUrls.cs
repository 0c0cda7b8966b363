namespace AmaWvg.MijnVoorziening.Bijlagen;

internal static class BijlageUrls
{
    public const string Route = "/mijn-voorziening/bijlagen/{id:guid}";

    public static string Bijlage(Guid id) => $"/mijn-voorziening/bijlagen/{id}";
}
