using Microsoft.AspNetCore.Http;

namespace AmaWvg.Toegang.Sessies;

/// <summary>A form that waits: where it was posted, and what was typed in it.</summary>
internal sealed record GeparkeerdePost(string Pad, Dictionary<string, string[]> Velden)
{
    /// <summary>The fields without the tokens: those belong to the page that was rendered then.</summary>
    public static GeparkeerdePost Van(HttpRequest request, IFormCollection form) =>
        new(request.Path, form.Where(veld => veld.Key is not ['_', ..]).ToDictionary(veld => veld.Key, veld => veld.Value.OfType<string>().ToArray()));

    public IFormCollection Formulier => new FormCollection(Velden.ToDictionary(veld => veld.Key, veld => new Microsoft.Extensions.Primitives.StringValues(veld.Value)));
}
