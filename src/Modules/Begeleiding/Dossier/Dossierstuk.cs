using System.Globalization;

namespace AmaWvg.Begeleiding;

/// <summary>
/// Something that was recorded about the guidance of a participant: one talk, one attempt, one policy. What is asked differs by duty and stands in
/// the description of that duty; here it is kept as text. A correction keeps what stood there before.
/// </summary>
internal sealed class Dossierstuk : IDocument, IVanOrganisatie
{
    public required Guid Id { get; init; }
    public required HcoNummer Hco { get; init; }
    public required Guid DeelnemerId { get; init; }

    /// <summary>The one agreement that it is about; null when it is about the participant, and so about every agreement.</summary>
    public Guid? OvereenkomstId { get; private set; }

    public required Begeleidingsplicht Plicht { get; init; }

    /// <summary>What stands there now.</summary>
    public required Dossierversie Huidig { get; set; }

    /// <summary>What stood there before, the oldest first.</summary>
    public List<Dossierversie> Vorige { get; private set; } = [];

    /// <summary>Why it does not count: it was recorded by mistake.</summary>
    public string? Vervallen { get; private set; }

    /// <summary>What it is a copy of, when the agreement passed from another voorziening.</summary>
    public Dossierherkomst? Herkomst { get; private set; }

    public Guid Versie { get; private set; }

    /// <summary>The columns by which the rules look at it.</summary>
    public DateOnly Dag => Feit.Dag;

    public DateOnly? Tot => Feit.Tot;

    public string Kern => Feit.Kern;

    public bool IsVervallen => Vervallen is not null;

    /// <summary>What it is called: a consent that was refused is none.</summary>
    public string Soortnaam => Plicht is Begeleidingsplicht.Toestemming && Kern == Toestemmingsantwoord.Geweigerd ? Toestemmingsantwoord.Weigering : Dossierdeel.Van(Plicht)!.Enkelvoud;

    /// <summary>The same with its day.</summary>
    public string Titel => $"{Soortnaam} {DutchDate.Format(Dag)}";

    /// <summary>Whether it is a consent that holds.</summary>
    public bool IsTeIntrekken => Plicht is Begeleidingsplicht.Toestemming && Kern != Toestemmingsantwoord.Geweigerd && Tot is null && !IsVervallen;

    public Dossierfeit Feit => new(Id, DeelnemerId, OvereenkomstId, Plicht, Huidig.Dag, Huidig.Tot, Huidig.Kern);

    public void Corrigeer(Dossierversie versie, Guid? overeenkomst)
    {
        Vorige.Add(Huidig);
        (Huidig, OvereenkomstId) = (versie, overeenkomst);
    }

    public void LaatVervallen(string reden) => Vervallen = reden;

    /// <summary>
    /// The same at the voorziening to which the agreement passed, as it was recorded. A contact point and a policy are of the voorziening itself:
    /// they hold until its last day.
    /// </summary>
    public Dossierstuk NeemMee(HcoNummer naar, Guid deelnemer, Guid? overeenkomst, string van, DateOnly laatsteDag, Guid id) => new()
    {
        Id = id,
        Hco = naar,
        DeelnemerId = deelnemer,
        OvereenkomstId = overeenkomst,
        Plicht = Plicht,
        Huidig = IsVanVoorziening && (Tot is null || Tot > laatsteDag) ? Huidig.TotEnMet(laatsteDag, Dossierdeel.Van(Plicht)!.Met(Veldrol.Tot)!) : Huidig,
        Vorige = [.. Vorige],
        Herkomst = new(Id, van),
    };

    /// <summary>Whether it goes along: nothing that was a mistake, or that only begins after the last day.</summary>
    public bool GaatMee(DateOnly laatsteDag) => !IsVervallen && (!IsVanVoorziening || Dag <= laatsteDag);

    private bool IsVanVoorziening => Plicht is Begeleidingsplicht.Aanspreekpunt or Begeleidingsplicht.Verzekeringen;

    public static Dossierstuk Nieuw(BegeleideDeelnemer deelnemer, Guid? overeenkomst, Begeleidingsplicht plicht, Dossierversie versie, Guid id) =>
        Nieuw(deelnemer.Hco, deelnemer.Id, overeenkomst, plicht, versie, id);

    public static Dossierstuk Nieuw(HcoNummer hco, Guid deelnemer, Guid? overeenkomst, Begeleidingsplicht plicht, Dossierversie versie, Guid id) => new()
    {
        Id = id,
        Hco = hco,
        DeelnemerId = deelnemer,
        OvereenkomstId = overeenkomst,
        Plicht = plicht,
        Huidig = versie,
    };
}

/// <summary>What somebody recorded at one moment.</summary>
/// <param name="Op">When.</param>
/// <param name="Door">Who.</param>
/// <param name="Dag">The day that it is about.</param>
/// <param name="Tot">The other day that the rules ask: until when it holds, or the next time.</param>
/// <param name="Kern">The word that the rules ask: a result, a kind, a member of staff.</param>
/// <param name="Waarden">Every answer, by name of its field.</param>
internal sealed record Dossierversie(DateTimeOffset Op, string Door, DateOnly Dag, DateOnly? Tot, string Kern, IReadOnlyDictionary<string, string> Waarden)
{
    /// <summary>The same, with another last day.</summary>
    public Dossierversie TotEnMet(DateOnly dag, Dossierveld veld) =>
        this with { Tot = dag, Waarden = new Dictionary<string, string>(Waarden) { [veld.Naam] = dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) } };
}

/// <summary>Where a record comes from.</summary>
/// <param name="Stuk">The record at the voorziening that had the agreement.</param>
/// <param name="Voorziening">Its name.</param>
internal sealed record Dossierherkomst(Guid Stuk, string Voorziening);

/// <summary>What the rules ask of a record.</summary>
internal sealed record Dossierfeit(Guid Id, Guid DeelnemerId, Guid? OvereenkomstId, Begeleidingsplicht Plicht, DateOnly Dag, DateOnly? Tot, string Kern)
{
    /// <summary>Whether it says something about this agreement.</summary>
    public bool GaatOver(Guid overeenkomst) => OvereenkomstId is null || OvereenkomstId == overeenkomst;
}
