namespace AmaWvg.Tests.Web.Slices.Proefpaginas;

public sealed record Attributen(bool Flag, string? Text, int? Number);
