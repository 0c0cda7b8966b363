using System.Security.Claims;

namespace AmaWvg.MijnUitbetalingen;

/// <summary>Runs in the words of the screens.</summary>
internal static class RunTekst
{
    public static StatusTagModel Tag(this RunStatus status) => status switch
    {
        RunStatus.InOpmaak => new("In opmaak", StatusKind.Information),
        RunStatus.Mislukt => new("Mislukt", StatusKind.Error),
        RunStatus.Voorgesteld => new("Voorgesteld", StatusKind.Attention),
        RunStatus.Teruggestuurd => new("Teruggestuurd", StatusKind.Attention),
        RunStatus.Goedgekeurd => new("Goedgekeurd", StatusKind.Attention),
        RunStatus.Uitbetaald => new("Uitbetaald", StatusKind.Good),
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>The same for a reader: amber only where it is their turn.</summary>
    public static StatusTagModel Tag(this RunStatus status, ClaimsPrincipal lezer)
    {
        var (tag, rol) = (status.Tag(), status is RunStatus.Voorgesteld ? Rollen.Goedkeurder : Rollen.FinancieelBeheerder);
        return tag.Kind is StatusKind.Attention && !lezer.IsInRole(rol) ? tag with { Kind = StatusKind.Information } : tag;
    }

    /// <summary>Who acts now, as this run remembers it.</summary>
    public static Ondertekenaar Ondertekenaar(this IHuidigeSessie sessie, Uitbetalingsrun run) =>
        new(sessie.Naam, sessie.Persoon ?? throw new InvalidOperationException("A run needs a person."), sessie.Mens(run.Id));
}
