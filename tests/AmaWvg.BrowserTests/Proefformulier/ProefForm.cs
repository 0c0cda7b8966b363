using Microsoft.AspNetCore.Http;

namespace AmaWvg.BrowserTests.Proefformulier;

/// <summary>A form with a field of every kind, as typed.</summary>
public sealed record ProefForm
{
    public string Naam { get; init; } = "";
    public string Email { get; init; } = "";
    public string Telefoon { get; init; } = "";
    public string Toelichting { get; init; } = "";
    public string Startdatum { get; init; } = "";
    public string Einddatum { get; init; } = "";
    public string Provincie { get; init; } = "";
    public string Vervoer { get; init; } = "";
    public IReadOnlyList<string> Dagen { get; init; } = [];
    public bool Akkoord { get; init; }
    public Guid Versie { get; init; } = new("00000000-0000-0000-0000-000000000007");

    public static ProefForm Van(IFormCollection form) => new()
    {
        Naam = FormText.Read(form, "naam"),
        Email = FormText.Read(form, "email"),
        Telefoon = FormText.Read(form, "telefoon"),
        Toelichting = form["toelichting"].ToString(),
        Startdatum = FormText.Read(form, "startdatum"),
        Einddatum = FormText.Read(form, "einddatum"),
        Provincie = FormText.Read(form, "provincie"),
        Vervoer = FormText.Read(form, "vervoer"),
        Dagen = [.. form["dagen"].OfType<string>()],
        Akkoord = form["akkoord"] == "ja",
        Versie = FormText.ReadDocumentVersion(form),
    };
}
