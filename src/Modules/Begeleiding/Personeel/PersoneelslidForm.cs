namespace AmaWvg.Begeleiding;

/// <summary>Somebody who guides, as typed.</summary>
public sealed record PersoneelslidForm : IFormulier<PersoneelslidForm>
{
    internal const string Eigen = "eigen";
    internal const string Partnerdienst = "partner";

    /// <summary>First name and name.</summary>
    public string VolledigeNaam { get; init; } = "";

    /// <summary>What the person does.</summary>
    public string Functie { get; init; } = "";

    /// <summary>First day.</summary>
    public string BegeleidtVanaf { get; init; } = "";

    /// <summary>Last day.</summary>
    public string BegeleidtTot { get; init; } = "";

    /// <summary>Field of the diploma; empty for none.</summary>
    public string Richting { get; init; } = "";

    /// <summary>Level of the diploma.</summary>
    public string Niveau { get; init; } = "";

    /// <summary>The programme.</summary>
    public string Opleiding { get; init; } = "";

    /// <summary>First day of the experience.</summary>
    public string ErvaringVanaf { get; init; } = "";

    /// <summary>Last day of it.</summary>
    public string ErvaringTot { get; init; } = "";

    /// <summary>Where it was.</summary>
    public string ErvaringWaar { get; init; } = "";

    /// <summary>Who employs the person: the voorziening or a partner.</summary>
    public string Dienstverband { get; init; } = "";

    /// <summary>Name of the partner.</summary>
    public string Partner { get; init; } = "";

    /// <summary>First day of the agreement of detachment.</summary>
    public string DetacheringVanaf { get; init; } = "";

    /// <summary>Last day of it.</summary>
    public string DetacheringTot { get; init; } = "";

    /// <inheritdoc />
    public static PersoneelslidForm Van(IFormCollection velden) => new()
    {
        VolledigeNaam = FormText.Read(velden, "volledigeNaam"),
        Functie = FormText.Read(velden, "functie"),
        BegeleidtVanaf = FormText.Read(velden, "begeleidtVanaf"),
        BegeleidtTot = FormText.Read(velden, "begeleidtTot"),
        Richting = FormText.Read(velden, "richting"),
        Niveau = FormText.Read(velden, "niveau"),
        Opleiding = FormText.Read(velden, "opleiding"),
        ErvaringVanaf = FormText.Read(velden, "ervaringVanaf"),
        ErvaringTot = FormText.Read(velden, "ervaringTot"),
        ErvaringWaar = FormText.Read(velden, "ervaringWaar"),
        Dienstverband = FormText.Read(velden, "dienstverband"),
        Partner = FormText.Read(velden, "partner"),
        DetacheringVanaf = FormText.Read(velden, "detacheringVanaf"),
        DetacheringTot = FormText.Read(velden, "detacheringTot"),
    };

    internal static PersoneelslidForm Van(Personeelslid lid) => new()
    {
        VolledigeNaam = lid.Naam,
        Functie = lid.Functie,
        BegeleidtVanaf = DutchDate.Format(lid.Van),
        BegeleidtTot = DutchDate.Format(lid.TotEnMet),
        Richting = lid.Diploma?.Richting.ToString() ?? "",
        Niveau = lid.Diploma?.Niveau.ToString() ?? "",
        Opleiding = lid.Diploma?.Opleiding ?? "",
        ErvaringVanaf = DutchDate.Format(lid.Ervaring?.Van),
        ErvaringTot = DutchDate.Format(lid.Ervaring?.TotEnMet),
        ErvaringWaar = lid.Ervaring?.Waar ?? "",
        Dienstverband = lid.Detachering is null ? Eigen : Partnerdienst,
        Partner = lid.Detachering?.Partner ?? "",
        DetacheringVanaf = DutchDate.Format(lid.Detachering?.Van),
        DetacheringTot = DutchDate.Format(lid.Detachering?.TotEnMet),
    };

    internal void Op(Personeelslid lid) => lid.Wijzig(
        VolledigeNaam,
        Functie,
        new(DutchDate.Parse(BegeleidtVanaf), DutchDate.ParseOptional(BegeleidtTot)),
        Richting.Length == 0 ? null : new(Enum.Parse<Diplomarichting>(Richting), Enum.Parse<Diplomaniveau>(Niveau), Opleiding),
        ErvaringVanaf.Length == 0 ? null : new(DutchDate.Parse(ErvaringVanaf), DutchDate.ParseOptional(ErvaringTot), ErvaringWaar),
        Dienstverband == Eigen ? null : new(Partner, DutchDate.ParseOptional(DetacheringVanaf), DutchDate.ParseOptional(DetacheringTot)));
}

internal sealed class PersoneelslidValidator : AbstractValidator<PersoneelslidForm>
{
    public PersoneelslidValidator()
    {
        RuleFor(f => f.VolledigeNaam).TextWithoutInsz("een naam", Personeelslid.LangsteNaam);
        RuleFor(f => f.Functie).RequiredText("een functie", Personeelslid.LangsteTekst);
        RuleFor(f => f.BegeleidtVanaf).RequiredDate("de eerste dag", "Begeleidt vanaf");
        RuleFor(f => f.BegeleidtTot).Einde("Begeleidt tot en met", f => f.BegeleidtVanaf);
        RuleFor(f => f.Richting).Must(richting => richting.Length == 0 || Keuze.IsVan<Diplomarichting>(richting)).WithMessage("Kies de richting van het diploma");
        RuleFor(f => f.Niveau).Must((f, niveau) => f.Richting.Length == 0 || Keuze.IsVan<Diplomaniveau>(niveau)).WithMessage("Kies het niveau van het diploma");
        RuleFor(f => f.Opleiding).AtMost(Personeelslid.LangsteTekst).WithMessage($"Vul een opleiding van ten hoogste {Personeelslid.LangsteTekst} tekens in");
        RuleFor(f => f.ErvaringVanaf).ExistingDate("Ervaring vanaf")
            .Must((f, van) => van.Length > 0 || f.ErvaringTot.Length + f.ErvaringWaar.Length == 0).WithMessage("Vul in vanaf wanneer deze medewerker ervaring heeft");
        RuleFor(f => f.ErvaringTot).Einde("Ervaring tot en met", f => f.ErvaringVanaf);
        RuleFor(f => f.ErvaringWaar).AtMost(Personeelslid.LangsteTekst).WithMessage($"Vul een plaats van ten hoogste {Personeelslid.LangsteTekst} tekens in");
        RuleFor(f => f.Dienstverband).Must(dienst => dienst is PersoneelslidForm.Eigen or PersoneelslidForm.Partnerdienst).WithMessage("Kies waar deze medewerker in dienst is");
        RuleFor(f => f.Partner).RequiredText("de naam van de partner", Personeelslid.LangsteTekst).When(f => f.Dienstverband == PersoneelslidForm.Partnerdienst);
        RuleFor(f => f.DetacheringVanaf).ExistingDate("Detachering vanaf")
            .Must((f, van) => van.Length > 0 || f.DetacheringTot.Length == 0).WithMessage("Vul in vanaf wanneer de detacheringsovereenkomst geldt")
            .When(f => f.Dienstverband == PersoneelslidForm.Partnerdienst);
        RuleFor(f => f.DetacheringTot).Einde("Detachering tot en met", f => f.DetacheringVanaf).When(f => f.Dienstverband == PersoneelslidForm.Partnerdienst);
    }
}

/// <summary>A last day beside a first one.</summary>
internal static class Einderegel
{
    /// <summary>A date that exists and lies not before the first day, when something was typed.</summary>
    public static IRuleBuilderOptions<T, string> Einde<T>(this IRuleBuilder<T, string> rule, string label, Func<T, string> begin) => rule
        .ExistingDate(label)
        .Must((form, einde) => !DutchDate.TryParse(einde, out var tot) || !DutchDate.TryParse(begin(form), out var van) || tot >= van)
        .WithMessage(form => $"\"{label}\" moet op of na {begin(form)} liggen");
}
