namespace AmaWvg.Web;

/// <summary>What the layout shows around a page.</summary>
public sealed record PaginaModel
{
    /// <summary>The <c>h1</c> of the page.</summary>
    public required string Titel { get; init; }

    /// <summary>The heading that the layout writes; null when the page writes its own.</summary>
    public string? Kop { get; init; }

    /// <summary>The way back, above the heading.</summary>
    public Terugweg? Terug { get; init; }

    /// <summary>The errors of the form on the page, above the heading.</summary>
    public IReadOnlyList<FieldError> Errors { get; init; } = [];

    /// <summary>What somebody else changed in the meantime, below the heading.</summary>
    public Botsing? Botsing { get; init; }

    /// <summary>What the title in the browser adds, such as <c>pagina 2 van 9</c>.</summary>
    public string? Suffix { get; init; }

    /// <summary>Whether the page shows an error summary.</summary>
    public bool HasErrors { get; init; }

    /// <summary>Today in Brussels; stands on the printed page.</summary>
    public required DateOnly Vandaag { get; init; }

    /// <summary>Who is signed in; <see langword="null"/> on a public page for a visitor.</summary>
    public Gebruiker? Gebruiker { get; init; }

    /// <summary>The main navigation; not shown when empty.</summary>
    public IReadOnlyList<MenuLink> Menu { get; init; } = [];

    /// <summary>The hidden fields of the forms around the page, such as the one that signs out.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Tokens { get; init; } = [];

    /// <summary>When the session ends; <see langword="null"/> for a visitor.</summary>
    public Sessiestaat? Sessie { get; init; }

    /// <summary>Whether the form on the page holds what the person typed before: it was posted, or given back.</summary>
    public bool IsIngevuld { get; init; }

    /// <summary>The address of the form when what was typed before the session ended stands in it again.</summary>
    public string? Hersteld { get; init; }

    /// <summary>The files that were chosen in that form, and are not saved.</summary>
    public IReadOnlyList<string> HersteldeBestanden { get; init; } = [];

    /// <summary>The addresses of the files that every page needs.</summary>
    public required AssetUrls Assets { get; init; }

    /// <summary>Who helps.</summary>
    public Contactgegevens Contact { get; init; } = new();

    /// <summary>The title in the browser.</summary>
    public string DocumentTitle => PageTitle.For(Titel, Suffix, HasErrors);
}

/// <summary>Who is signed in, and for whom.</summary>
/// <param name="Naam">The name of the person.</param>
/// <param name="Organisatie">The organisation of the session; <see langword="null"/> until one is chosen.</param>
/// <param name="HeeftMeerProfielen">Whether the person may choose another organisation.</param>
public sealed record Gebruiker(string Naam, string? Organisatie, bool HeeftMeerProfielen = false);

/// <summary>An item of the main navigation.</summary>
/// <param name="Label">Its words.</param>
/// <param name="Url">Where it leads.</param>
/// <param name="IsActive">Whether the page belongs to it.</param>
public sealed record MenuLink(string Label, string Url, bool IsActive = false)
{
    /// <summary>Finds the words behind the label, such as how many messages are unread; null for none.</summary>
    public Func<Task<string?>>? Aanvulling { get; init; }
}

/// <summary>The addresses of the files that every page needs.</summary>
/// <param name="Css">The stylesheet.</param>
/// <param name="Htmx">The htmx library.</param>
/// <param name="HtmxIntegrity">The hash the library must have, such as <c>sha384-…</c>.</param>
/// <param name="Portaal">The portal's own script.</param>
/// <param name="Favicon">The icon of the browser tab.</param>
public sealed record AssetUrls(string Css, string Htmx, string HtmxIntegrity, string Portaal, string Favicon);

/// <summary>How to reach the department.</summary>
/// <param name="Email">Its address.</param>
/// <param name="Telefoon">Its number, when there is one.</param>
public sealed record Contactgegevens(string Email = "zorgenwerk.zorg@vlaanderen.be", string? Telefoon = null)
{
    /// <summary>The pages of the department elsewhere.</summary>
    public Verwijzingen Elders { get; init; } = new();

    /// <summary>The number as a link.</summary>
    public string TelefoonUrl => "tel:" + string.Concat((Telefoon ?? "").Where(letter => char.IsAsciiDigit(letter) || letter == '+'));
}
