using System.Globalization;

namespace AmaWvg.Inspecties;

/// <summary>One criterion as typed.</summary>
public sealed record CriteriumForm(string Geheel, IReadOnlyDictionary<int, string> Dossiers, string Redennvt, IReadOnlyList<string> Bronnenlijst, string Vaststelling, string Bewijs, Guid Versie) : IFormulier<CriteriumForm>
{
    private const string Dossier = "dossier";
    private const int MeesteDossiers = 20;

    internal static string DossierVeld(int nummer) => string.Create(CultureInfo.InvariantCulture, $"{Dossier}{nummer}");

    /// <inheritdoc />
    public static CriteriumForm Van(IFormCollection velden) => new(
        FormText.Read(velden, "geheel"),
        Enumerable.Range(1, MeesteDossiers).Where(nummer => velden.Keys.Contains(DossierVeld(nummer))).ToDictionary(nummer => nummer, nummer => FormText.Read(velden, DossierVeld(nummer))),
        FormText.Read(velden, "redennvt"), [.. Enum.GetNames<Bron>().Where(velden["bronnenlijst"].Contains)],
        FormText.ReadLines(velden, "vaststelling"), FormText.ReadLines(velden, "bewijs"), FormText.ReadDocumentVersion(velden));

    internal static CriteriumForm Van(Checklistregel regel) => new(
        $"{regel.Geheel}", regel.Dossiers.ToDictionary(paar => paar.Key, paar => $"{paar.Value}"), regel.Reden, [.. regel.Bronnen.Select(bron => $"{bron}")], regel.Vaststelling, regel.Bewijs, regel.Versie);

    internal bool HeeftNietVanToepassing => Dossiers.Values.Append(Geheel).Contains($"{Oordeel.NietVanToepassing}");

    internal void Pas(Checklistregel regel, IReadOnlyList<int> nummers) => regel.Vul(
        Lees(Geheel), nummers.Select(nummer => (nummer, Oordeel: Lees(Dossiers.GetValueOrDefault(nummer, "")))).Where(paar => paar.Oordeel is not null).ToDictionary(paar => paar.nummer, paar => paar.Oordeel!.Value),
        Redennvt, [.. Bronnenlijst.Select(Enum.Parse<Bron>)], Vaststelling, Bewijs);

    private static Oordeel? Lees(string tekst) => Enum.TryParse<Oordeel>(tekst, out var oordeel) && Enum.IsDefined(oordeel) ? oordeel : null;
}

internal sealed class CriteriumValidator : AbstractValidator<CriteriumForm>
{
    private const int LangsteReden = 500;

    public CriteriumValidator()
    {
        RuleFor(f => f.Redennvt).Must((form, reden) => !form.HeeftNietVanToepassing || reden.Length > 0).WithMessage("Vul in waarom het niet van toepassing is")
            .AtMost(LangsteReden).WithMessage($"Vul een reden van ten hoogste {LangsteReden} tekens in");
        RuleFor(f => f.Vaststelling).AtMost(Checklistregel.LangsteTekst).WithMessage($"Vul een vaststelling van ten hoogste {Checklistregel.LangsteTekst} tekens in");
        RuleFor(f => f.Bewijs).AtMost(Checklistregel.LangsteTekst).WithMessage($"Vul bewijs van ten hoogste {Checklistregel.LangsteTekst} tekens in");
    }
}

/// <summary>What the page of a criterion shows.</summary>
public sealed record CriteriumView(Guid Id, string Naam, Criterium Criterium, bool Mag, IReadOnlyList<int> Dossiers, CriteriumForm Form, StatusTagModel Uitkomst, Bewaardmelding Bewaard, FormErrors Errors) : IFormulierView
{
    /// <inheritdoc />
    public Botsing? Botsing { get; init; }

    /// <summary>What was filled in, for a checklist that is closed.</summary>
    public IReadOnlyList<SummaryRij> Ingevuld { get; init; } = [];

    internal int Plaats => Criteria.Alle.TakeWhile(ander => ander.Nummer != Criterium.Nummer).Count() + 1;

    internal string? Vorige => Criteria.Alle.ElementAtOrDefault(Plaats - 2)?.Nummer;

    internal string? Volgende => Criteria.Alle.ElementAtOrDefault(Plaats)?.Nummer;

    internal static IReadOnlyList<Choice> Keuzes { get; } = [.. Enum.GetValues<Oordeel>().Select(oordeel => new Choice($"{oordeel}", oordeel.Label()))];

    internal static IReadOnlyList<Choice> Bronkeuzes { get; } = [new($"{Bron.Mondeling}", "Mondelinge toelichting"), new($"{Bron.Documenten}", "Documenten"), new($"{Bron.Dossiers}", "Dossiers")];

    /// <summary>Whether it is saved, and what that comes to until now.</summary>
    internal static Bewaardmelding Melding(Inspectie inspectie, Checklistregel regel, Criterium criterium, Guid versie)
    {
        var (melding, uitkomst) = (Bewaardmelding.Van(regel, versie), Toetsing.Score(criterium, regel.Bevinding, inspectie.Dossiernummers).Tag().Word.ToLowerInvariant());
        return melding with { Tekst = $"{melding.Tekst}. Uitkomst tot nu toe: {uitkomst}" };
    }

    internal static CriteriumView Van(Inspectie inspectie, Checklistregel regel, Criterium criterium, CriteriumForm form, FormErrors errors) => new(
        inspectie.Id, inspectie.Begeleider.Naam, criterium, inspectie.IsInTeVullen, inspectie.Dossiernummers, form,
        Toetsing.Score(criterium, regel.Bevinding, inspectie.Dossiernummers).Tag(), Melding(inspectie, regel, criterium, form.Versie), errors)
    {
        Ingevuld = [.. Verslagcriterium.Van(criterium, regel, inspectie.Dossiernummers).Feiten.Select(feit => new SummaryRij(feit.Label, feit.Value))],
    };
}
