namespace AmaWvg.Begeleiding;

/// <summary>An insurance as typed.</summary>
public sealed record PolisForm(IReadOnlyList<string> Dekt, bool OokOnderweg, string Verzekeraar, string Polisnummer, string PolisVan, string PolisTot) : IFormulier<PolisForm>
{
    internal const string Onderweg = "onderweg";

    internal static PolisForm Leeg { get; } = new([], false, "", "", "", "");

    /// <inheritdoc />
    public static PolisForm Van(IFormCollection velden) => new(
        [.. velden["dekt"].OfType<string>()],
        velden["dekt"].Contains(Onderweg),
        FormText.Read(velden, "verzekeraar"),
        FormText.Read(velden, "polisnummer"),
        FormText.Read(velden, "polisVan"),
        FormText.Read(velden, "polisTot"));

    internal static PolisForm Van(Polis polis) => new(
        [.. polis.Soorten.Select(soort => soort.ToString()), .. polis.OokOnderweg ? new[] { Onderweg } : []], polis.OokOnderweg, polis.Verzekeraar, polis.Nummer, DutchDate.Format(polis.Van), DutchDate.Format(polis.TotEnMet));

    /// <summary>What can be ticked.</summary>
    internal static IReadOnlyList<Choice> Keuzes { get; } =
    [
        new(nameof(Polissoort.Deelnemers), Polissoort.Deelnemers.Label, "Als een deelnemer iets stukmaakt of iemand verwondt."),
        new(nameof(Polissoort.Ongevallen), Polissoort.Ongevallen.Label, "Als een deelnemer zelf een ongeval heeft."),
        new(Onderweg, "Ook op de weg naar de werkpost en terug", "Voor de lichamelijke ongevallen."),
        new(nameof(Polissoort.Begeleiding), Polissoort.Begeleiding.Label, "Als uw eigen medewerkers een fout maken."),
    ];

    internal IReadOnlyList<Polissoort> Soorten => [.. Enum.GetValues<Polissoort>().Where(soort => Dekt.Contains(soort.ToString()))];

    internal void Op(Polis polis) => polis.Wijzig(Soorten, Verzekeraar, Polisnummer, new(DutchDate.Parse(PolisVan), DutchDate.ParseOptional(PolisTot)), OokOnderweg);
}

internal sealed class PolisValidator : AbstractValidator<PolisForm>
{
    public PolisValidator()
    {
        RuleFor(f => f.Dekt).Must((f, _) => f.Soorten.Count > 0).WithMessage("Kies wat de verzekering dekt");
        // Both stand in mail.
        RuleFor(f => f.Verzekeraar).TextWithoutInsz("een verzekeraar", Polis.LangsteVerzekeraar);
        RuleFor(f => f.Polisnummer).TextWithoutInsz("een polisnummer", Polis.LangsteNummer);
        RuleFor(f => f.PolisVan).RequiredDate("de eerste dag van de verzekering", "Geldt vanaf");
        RuleFor(f => f.PolisTot).Einde("Geldt tot en met", f => f.PolisVan);
    }
}

internal sealed class PolisHandler(Documenten documenten, IHuidigeSessie sessie, TimeProvider clock)
{
    public Task<Wijziging> VoegToeAsync(PolisForm form, CancellationToken cancellationToken)
    {
        var polis = new Polis { Id = Guid.CreateVersion7(clock.GetUtcNow()), Hco = sessie.Hco! };
        form.Op(polis);
        documenten.Nieuw(polis);
        return BewaarAsync(polis, Organisatieacties.PolisToegevoegd, $"{polis.Woorden}: {Dekking(polis)}.", cancellationToken);
    }

    public async Task<Wijziging> WijzigAsync(Polis polis, PolisForm form, Guid versie, CancellationToken cancellationToken)
    {
        if (polis.Versie != versie)
            return await documenten.BotsingAsync(polis.Id, cancellationToken);
        var was = Feiten(polis);
        form.Op(polis);
        var wordt = Feiten(polis);
        if (was.SequenceEqual(wordt))
            return Wijziging.Gelukt(PersoneelUrls.Polis(polis.Id));
        documenten.Wijzig(polis);
        return await BewaarAsync(polis, Organisatieacties.PolisGewijzigd, Verschillen.Zin(was, wordt), cancellationToken);
    }

    /// <summary>What it covers, in words.</summary>
    internal static string Dekking(Polis polis) => string.Join("; ",
        polis.Soorten.Order().Select(soort => soort is Polissoort.Ongevallen && polis.OokOnderweg ? $"{soort.Label}, ook op de weg naar de werkpost en terug" : soort.Label));

    internal static IReadOnlyList<KeyValuePair<string, string>> Feiten(Polis polis) =>
    [
        new("Dekt", Dekking(polis)),
        new("Verzekeraar", polis.Verzekeraar),
        new("Polisnummer", polis.Nummer),
        new("Geldt", PersoneelHandler.Dagen(polis.Van, polis.TotEnMet)),
    ];

    private Task<Wijziging> BewaarAsync(Polis polis, string actie, string toelichting, CancellationToken cancellationToken)
    {
        var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Begeleiding(polis.Id), actie, toelichting);
        return documenten.BewaarAsync(polis.Id, PersoneelUrls.Na(PersoneelUrls.Polis(polis.Id), regel), cancellationToken);
    }
}
