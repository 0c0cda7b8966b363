using AmaWvg.Web.Requests;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.Toegang.Sessies;

/// <summary>A form that waits: where it was posted, and what was typed in it. Of a file that was chosen only its name waits.</summary>
internal sealed record GeparkeerdePost(string Pad, Dictionary<string, string[]> Velden)
{
    /// <summary>Names of the chosen files, by the names of their fields.</summary>
    public Dictionary<string, string[]> Bestanden { get; init; } = [];

    /// <summary>The fields without the tokens: those belong to the page that was rendered then.</summary>
    public static GeparkeerdePost Van(HttpRequest request, IFormCollection form) =>
        new(request.Path, form.Where(veld => veld.Key is not ['_', ..]).ToDictionary(veld => veld.Key, veld => veld.Value.OfType<string>().ToArray()))
        {
            Bestanden = form.Files.Where(bestand => bestand.FileName.Length > 0).GroupBy(bestand => bestand.Name)
                .ToDictionary(veld => veld.Key, veld => veld.Select(bestand => bestand.FileName).ToArray()),
        };

    public IFormCollection Formulier
    {
        get
        {
            var bestanden = new FormFileCollection();
            bestanden.AddRange(Bestanden.SelectMany(veld => veld.Value.Select(naam => WeggelatenBestand.Van(veld.Key, naam))));
            return new FormCollection(Velden.ToDictionary(veld => veld.Key, veld => new Microsoft.Extensions.Primitives.StringValues(veld.Value)), bestanden);
        }
    }
}
