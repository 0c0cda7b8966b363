using Microsoft.AspNetCore.Http;
using RazorSlices;

namespace AmaWvg.Web;

/// <summary>What came of a change.</summary>
/// <param name="Url">Where to go after success.</param>
/// <param name="Errors">What is wrong with what was asked.</param>
/// <param name="Botsing">What somebody else changed in the meantime; the person decides again.</param>
public sealed record Wijziging(string? Url, FormErrors Errors, Botsing? Botsing)
{
    /// <summary>It is saved.</summary>
    public static Wijziging Gelukt(string url) => new(url, FormErrors.None, null);

    /// <summary>The rules do not allow it.</summary>
    public static Wijziging Geweigerd(FormErrors errors) => new(null, errors, null);

    /// <summary>Somebody else was first.</summary>
    public static Wijziging Gebotst(Botsing botsing) => new(null, FormErrors.None, botsing);

    /// <summary>Answers the post: 303 to where it is saved, else the page again, with 409 after a conflict and 422 for what is refused.</summary>
    /// <param name="pagina">The page with what was typed; it shows <see cref="Errors"/> and <see cref="Botsing"/>, and after a conflict the version of now.</param>
    public IResult Antwoord(Func<RazorSlice> pagina)
    {
        ArgumentNullException.ThrowIfNull(pagina);
        return Url is null ? Opnieuw(pagina()) : Redirects.SeeOther(Url);
    }

    /// <summary>The same for a page that asks the database first, such as for a line in the access log.</summary>
    public async Task<IResult> AntwoordAsync(Func<Task<RazorSlice>> pagina)
    {
        ArgumentNullException.ThrowIfNull(pagina);
        return Url is null ? Opnieuw(await pagina()) : Redirects.SeeOther(Url);
    }

    /// <summary>What a page that is shown again is about: the same, or after a conflict as it is now.</summary>
    /// <param name="was">As it was read before the change.</param>
    /// <param name="lees">Reads it again.</param>
    public async Task<T> NuAsync<T>(T was, Func<Task<T>> lees)
    {
        ArgumentNullException.ThrowIfNull(lees);
        return Botsing is null ? was : await lees();
    }

    private RazorSlice Opnieuw(RazorSlice slice)
    {
        slice.StatusCode = Botsing is null ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status409Conflict;
        return slice;
    }
}
