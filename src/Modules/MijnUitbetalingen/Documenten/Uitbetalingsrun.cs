namespace AmaWvg.MijnUitbetalingen;

/// <summary>
/// The payment run of a month. Runs form a chain: each knows the approved run that it reckons with, and the database lets one run
/// follow another, so that two proposals made side by side are never both approved.
/// </summary>
internal sealed class Uitbetalingsrun : IDocument
{
    public required Guid Id { get; init; }
    public required Maand Maand { get; init; }

    /// <summary>First month that the portal settles, the same for all runs.</summary>
    public required Maand EersteMaand { get; init; }

    /// <summary>The run approved before this one.</summary>
    public required Guid? Vorige { get; init; }

    public RunStatus Status { get; private set; }

    /// <summary>How many times the proposal was asked for: what was made for an earlier time counts no more.</summary>
    public int Poging { get; private set; }

    public string GemaaktDoor { get; private set; } = "";
    public string GemaaktDoorSleutel { get; private set; } = "";
    public string? GemaaktDoorMens { get; private set; }
    public DateTimeOffset Gevraagd { get; private set; }
    public DateTimeOffset? Voorgesteld { get; private set; }

    /// <summary>Why the proposal could not be worked out, in words; null unless that is so.</summary>
    public string? Fout { get; private set; }

    /// <summary>How many payments of the proposal go to the bank.</summary>
    public int Aantal { get; private set; }

    /// <summary>What they come to.</summary>
    public Bedrag Totaal { get; private set; }

    /// <summary>Who did not approve the proposal; null unless that is so.</summary>
    public string? TeruggestuurdDoor { get; private set; }

    /// <summary>Why not, in that person's words.</summary>
    public string? Terugstuurreden { get; private set; }

    public string? GoedgekeurdDoor { get; private set; }
    public string? GoedgekeurdDoorSleutel { get; private set; }
    public string? GoedgekeurdDoorMens { get; private set; }
    public DateTimeOffset? Goedgekeurd { get; private set; }
    public DateOnly? UitbetaaldOp { get; private set; }
    public Guid Versie { get; private set; }

    /// <summary>What was reported before this day counts.</summary>
    public DateOnly Peildag => Betaalkalender.DagVan(Maand);

    public bool IsOpen => Status.IsOpen();

    /// <summary>Its month as the column has it.</summary>
    public DateOnly Dag => Maand.EersteDag;

    /// <summary>The first month as the column has it.</summary>
    public DateOnly EersteDag => EersteMaand.EersteDag;

    /// <summary>Asks for the proposal, again when there was one.</summary>
    public void VraagVoorstel(Ondertekenaar wie, DateTimeOffset nu)
    {
        (Status, Poging, Gevraagd, Voorgesteld, Fout) = (RunStatus.InOpmaak, Poging + 1, nu, null, null);
        (TeruggestuurdDoor, Terugstuurreden) = (null, null);
        (GemaaktDoor, GemaaktDoorSleutel, GemaaktDoorMens) = (wie.Naam, wie.Sleutel, wie.Mens);
    }

    /// <summary>The proposal is ready: it may be approved.</summary>
    /// <param name="aantal">How many of its payments go to the bank.</param>
    /// <param name="totaal">What they come to.</param>
    /// <param name="nu">Since when.</param>
    public void LegVoor(int aantal, Bedrag totaal, DateTimeOffset nu) => (Status, Aantal, Totaal, Voorgesteld) = (RunStatus.Voorgesteld, aantal, totaal, nu);

    /// <summary>The proposal could not be worked out.</summary>
    public void Mislukte(string fout) => (Status, Fout) = (RunStatus.Mislukt, fout);

    /// <summary>Whether this person may approve it: never who made it, with the same account or another one.</summary>
    public bool MagGoedkeuren(Ondertekenaar wie) => Status is RunStatus.Voorgesteld && GemaaktDoorSleutel != wie.Sleutel && GemaaktDoorMens != wie.Mens;

    public void KeurGoed(Ondertekenaar wie, DateTimeOffset nu)
    {
        if (!MagGoedkeuren(wie))
            throw new InvalidOperationException("A second person approves a proposal.");
        (Status, Goedgekeurd, GoedgekeurdDoor, GoedgekeurdDoorSleutel, GoedgekeurdDoorMens) = (RunStatus.Goedgekeurd, nu, wie.Naam, wie.Sleutel, wie.Mens);
    }

    /// <summary>Sends the proposal back to who made it.</summary>
    public void StuurTerug(Ondertekenaar wie, string reden)
    {
        if (!MagGoedkeuren(wie))
            throw new InvalidOperationException("A second person sends a proposal back.");
        (Status, TeruggestuurdDoor, Terugstuurreden) = (RunStatus.Teruggestuurd, wie.Naam, reden);
    }

    public void Boek(DateOnly uitbetaaldOp) => (Status, UitbetaaldOp) = (RunStatus.Uitbetaald, uitbetaaldOp);
}

/// <summary>Who makes or approves a run.</summary>
/// <param name="Naam">As the screens show it.</param>
/// <param name="Sleutel">Stable key of the person's account.</param>
/// <param name="Mens">Mark of the person for this run, the same with every account.</param>
internal sealed record Ondertekenaar(string Naam, string Sleutel, string Mens);
