using AmaWvg.Toegangsbeheer.Diagnoses;
using Microsoft.Extensions.Options;

namespace AmaWvg.Toegangsbeheer;

internal static class DiagnoseEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("").RequireAuthorization(Policies.Aangemeld);
        group.MapGet(ToegangsbeheerUrls.Controle, async (string? onderneming, string? hco, DiagnoseQuery query, CancellationToken cancellationToken) =>
            DiagnosePage.Create(await query.RunAsync(onderneming, hco, cancellationToken)));
        group.MapGet(ToegangsbeheerUrls.Stappenplan, IResult (IOptions<ContactOptions> contact) => StappenplanPage.Create(contact.Value.Gegevens));
    }
}

/// <summary>What the page says of why somebody has no access.</summary>
/// <param name="Onderneming">As typed.</param>
/// <param name="Hco">As typed.</param>
/// <param name="Diagnose">What was found; null before anything was asked.</param>
public sealed record DiagnoseView(string Onderneming, string Hco, Diagnose? Diagnose) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;
}

/// <summary>The chain as far as it goes.</summary>
/// <param name="Onderneming">The number, to have at hand; empty when it is not known.</param>
/// <param name="Hco">The number, to have at hand; empty when it is not known.</param>
/// <param name="Kop">The onderneming, or that nothing is known of it.</param>
public sealed record Diagnose(string Onderneming, string Hco, string Kop)
{
    /// <summary>The first missing link, for the whole onderneming; null when it is another for each voorziening.</summary>
    public string? Ontbreekt { get; init; }

    /// <summary>Who can mend it.</summary>
    public string WieHelpt { get; init; } = "";

    /// <summary>Whether the reader can mend it, as wettelijk vertegenwoordiger.</summary>
    public bool BegintZelf { get; init; }

    /// <summary>Whether the department has to be told of the voorziening first.</summary>
    public bool MailtEerst { get; init; }

    /// <summary>The links of the onderneming.</summary>
    public IReadOnlyList<DiagnoseStap> Stappen { get; init; } = [];

    /// <summary>What is missing for each voorziening; null when something is missing before that.</summary>
    public IReadOnlyList<DiagnoseVoorziening>? Voorzieningen { get; init; }

    /// <summary>Whether the reader has access to one of them.</summary>
    internal bool HeeftToegang => Voorzieningen?.Any(voorziening => voorziening.IsInOrde) == true;

    /// <summary>Whether nothing is missing.</summary>
    internal bool IsInOrde => Overige == 0 && Voorzieningen?.All(voorziening => voorziening.IsInOrde) == true;

    /// <summary>How many more voorzieningen there are.</summary>
    public int Overige { get; init; }

    /// <summary>False when CoBRHA did not say which voorzieningen there are.</summary>
    public bool IsVolledig { get; init; } = true;
}

/// <summary>A link of the chain.</summary>
public sealed record DiagnoseStap(string Naam, string Stand, bool IsInOrde);

/// <summary>What is missing for a voorziening.</summary>
public sealed record DiagnoseVoorziening(string Naam, string Hco, string Tekst, bool IsInOrde);
