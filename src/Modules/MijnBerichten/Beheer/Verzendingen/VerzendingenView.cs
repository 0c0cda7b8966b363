using AmaWvg.Kernel.Contracts.MijnBerichten;
using AmaWvg.Web.Components;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Wijzigen;

namespace AmaWvg.MijnBerichten.Beheer.Verzendingen;

/// <summary>The messages that staff wrote.</summary>
/// <param name="Totaal">How many.</param>
/// <param name="Pagina">Page shown, from 1.</param>
/// <param name="Paginas">How many there are.</param>
/// <param name="Geparkeerd">How much work waits for staff.</param>
/// <param name="Rijen">Those of the page, newest first.</param>
public sealed record VerzendingenView(int Totaal, int Pagina, int Paginas, int Geparkeerd, IReadOnlyList<VerzendingRij> Rijen)
{
    /// <summary>The confirmation of a change that was just made.</summary>
    public Melding? Melding { get; init; }

    /// <summary>Whether the reader may write.</summary>
    public bool MagSchrijven { get; init; }

    internal string Aantal => Totaal == 0 ? "Nog geen berichten" : DutchNumber.Count(Totaal, "bericht", "berichten");
}

/// <summary>A message that staff wrote.</summary>
public sealed record VerzendingRij(Guid Id, DateOnly Dag, string Onderwerp, Berichtsoort Soort, string Aan, bool IsVerstuurd, int Aantal, int Mislukt)
{
    internal StatusTagModel Status => this switch
    {
        { IsVerstuurd: false } => new("Concept", StatusKind.Information),
        { Mislukt: > 0 } => new($"{DutchNumber.Count(Mislukt, "e-mail", "e-mails")} niet gelukt", StatusKind.Attention),
        _ => new("Verstuurd", StatusKind.Good),
    };
}
