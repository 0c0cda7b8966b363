namespace AmaWvg.Tests.Web.Layout.Proefpaginas;

public sealed record Attributen(bool Flag, string? Text, int? Number);
