using JasperFx;

namespace AmaWvg.Web;

/// <summary>Saves a change of documents, or says what somebody else changed first.</summary>
public static class Bewaring
{
    /// <param name="documenten">The documents with the change and its history row.</param>
    /// <param name="onderwerp">Id of what the history row is about.</param>
    /// <param name="url">Own path of the redirect that answers the post.</param>
    /// <param name="cancellationToken">Ends the wait; what was committed stays.</param>
    public static Task<Wijziging> BewaarAsync(this Werkeenheid documenten, Guid onderwerp, string url, CancellationToken cancellationToken) =>
        documenten.BewaarAsync([onderwerp], url, cancellationToken);

    /// <param name="documenten">The documents with the change and its history rows.</param>
    /// <param name="onderwerpen">Ids of what the history rows are about.</param>
    /// <param name="url">Own path of the redirect that answers the post.</param>
    /// <param name="cancellationToken">Ends the wait; what was committed stays.</param>
    public static async Task<Wijziging> BewaarAsync(this Werkeenheid documenten, IReadOnlyList<Guid> onderwerpen, string url, CancellationToken cancellationToken)
    {
        try
        {
            await documenten.SaveAsync(url, cancellationToken);
            return Wijziging.Gelukt(url);
        }
        catch (ConcurrencyException)
        {
            return await documenten.BotsingAsync(onderwerpen, cancellationToken);
        }
    }

    /// <summary>Saves what can be made once: when somebody else made the same at the same moment, that is a conflict like any other.</summary>
    /// <param name="documenten">The documents with the change and its history rows.</param>
    /// <param name="onderwerpen">Ids of what the history rows are about.</param>
    /// <param name="url">Own path of the redirect that answers the post.</param>
    /// <param name="index">Name of the unique index that lets in one; null for any.</param>
    /// <param name="cancellationToken">Ends the wait; what was committed stays.</param>
    public static async Task<Wijziging> BewaarEenmaligAsync(this Werkeenheid documenten, IReadOnlyList<Guid> onderwerpen, string url, string? index, CancellationToken cancellationToken)
    {
        try
        {
            return await documenten.BewaarAsync(onderwerpen, url, cancellationToken);
        }
        catch (Exception fault) when (index is null ? fault.IsDubbel() : fault.IsDubbel(index))
        {
            return await documenten.BotsingAsync(onderwerpen, cancellationToken);
        }
    }

    /// <summary>Saves what a form may not give twice: what is there already is refused at its field, and nothing is saved.</summary>
    /// <param name="documenten">The documents with the change and its history row.</param>
    /// <param name="onderwerp">Id of what the history row is about.</param>
    /// <param name="url">Own path of the redirect that answers the post.</param>
    /// <param name="index">Name of the unique index.</param>
    /// <param name="dubbel">What the form then says.</param>
    /// <param name="cancellationToken">Ends the wait; what was committed stays.</param>
    public static async Task<Wijziging> BewaarUniekAsync(
        this Werkeenheid documenten, Guid onderwerp, string url, string index, FieldError dubbel, CancellationToken cancellationToken)
    {
        try
        {
            return await documenten.BewaarAsync(onderwerp, url, cancellationToken);
        }
        catch (Exception fault) when (fault.IsDubbel(index))
        {
            await documenten.VergeetAsync();
            return Wijziging.Geweigerd(FormErrors.None.Add(dubbel.FieldId ?? "", dubbel.Text));
        }
    }

    /// <summary>Saves, for a page that says in its own words what a second person has to see.</summary>
    /// <param name="documenten">The documents with the change and its history rows.</param>
    /// <param name="url">Own path of the redirect that answers the post.</param>
    /// <param name="cancellationToken">Ends the wait; what was committed stays.</param>
    /// <returns>The path; null when somebody else was first, and nothing is saved.</returns>
    public static async Task<string?> ProbeerAsync(this Werkeenheid documenten, string url, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(documenten);
        try
        {
            await documenten.SaveAsync(url, cancellationToken);
            return url;
        }
        catch (ConcurrencyException)
        {
            await documenten.VergeetAsync();
            return null;
        }
    }

    /// <summary>What a second person has to see before saving: the last change.</summary>
    public static Task<Wijziging> BotsingAsync(this Werkeenheid documenten, Guid onderwerp, CancellationToken cancellationToken) =>
        documenten.BotsingAsync([onderwerp], cancellationToken);

    /// <summary>The same for something whose history stands under more than one id.</summary>
    public static async Task<Wijziging> BotsingAsync(this Werkeenheid documenten, IReadOnlyList<Guid> onderwerpen, CancellationToken cancellationToken)
    {
        await documenten.VergeetAsync();
        var regel = (await documenten.HistoriekAsync(onderwerpen, cancellationToken, hoogstens: 1)).SingleOrDefault();
        return Wijziging.Gebotst(regel is null
            ? Botsing.ZonderHistoriek
            : new(regel.Door, BrusselseTijd.Lokaal(regel.Tijdstip), regel.Toelichting is null ? $"{regel.Actie}." : regel.Regel));
    }
}
