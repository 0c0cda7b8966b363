namespace AmaWvg.Begeleiding;

/// <summary>A werkpost as typed.</summary>
public sealed record WerkpostForm(string Naam, string Ligging, string Soort, string Kbo, string Adressen, string Werkpostbegeleider, string Telefoon, string Email) : IFormulier<WerkpostForm>
{
    internal const string Intern = "intern";
    internal const string Extern = "extern";

    internal static WerkpostForm Leeg { get; } = new("", "", "", "", "", "", "", "");

    /// <inheritdoc />
    public static WerkpostForm Van(IFormCollection velden) => new(
        FormText.Read(velden, "naam"),
        FormText.Read(velden, "ligging"),
        FormText.Read(velden, "soort"),
        FormText.ReadNumber(velden, "kbo"),
        FormText.ReadLines(velden, "adressen"),
        FormText.Read(velden, "werkpostbegeleider"),
        ContactRules.CleanTelephone(FormText.Read(velden, "telefoon")),
        FormText.Read(velden, "email"));

    internal static WerkpostForm Van(Werkpostgegevens werkpost) => new(
        werkpost.Naam, werkpost.IsIntern ? Intern : Extern, werkpost.Soort.ToString(), werkpost.Kbo?.Weergave ?? "", werkpost.Adressen, werkpost.Werkpostbegeleider, werkpost.Telefoon, werkpost.Email);

    internal Werkpostgegevens Gegevens => new(
        Naam, Ligging == Intern, Enum.Parse<Werkpostsoort>(Soort), Kbo.Length == 0 ? null : Ondernemingsnummer.Parse(Kbo), Adressen, Werkpostbegeleider, Telefoon, Email);
}

internal sealed class WerkpostValidator : AbstractValidator<WerkpostForm>
{
    public WerkpostValidator()
    {
        RuleFor(f => f.Naam).RequiredText("de naam van de werkpost", Werkpost.LangsteNaam);
        RuleFor(f => f.Ligging).Must(ligging => ligging is WerkpostForm.Intern or WerkpostForm.Extern).WithMessage("Kies of de werkpost intern of extern is");
        RuleFor(f => f.Soort).Must(soort => Keuze.IsVan<Werkpostsoort>(soort)).WithMessage("Kies wat voor werkpost dit is");
        RuleFor(f => f.Kbo).Correct(text => text.Length == 0 ? null : Nummerveld.OndernemingsnummerFout(text));
        RuleFor(f => f.Adressen).RequiredText("minstens één adres", Werkpost.LangsteAdressen);
        RuleFor(f => f.Werkpostbegeleider).AtMost(Personeelslid.LangsteNaam).WithMessage($"Vul een werkpostbegeleider van ten hoogste {Personeelslid.LangsteNaam} tekens in")
            .WithoutInsz("Vul een werkpostbegeleider in zonder INSZ-nummer");
        RuleFor(f => f.Telefoon).Telephone().When(f => f.Telefoon.Length > 0);
        RuleFor(f => f.Email).Email().When(f => f.Email.Length > 0);
    }
}

/// <summary>What a form can choose from an enumeration.</summary>
internal static class Keuze
{
    /// <summary>Whether it is a name of it, and no number.</summary>
    public static bool IsVan<T>(string tekst) where T : struct, Enum => Enum.GetNames<T>().Contains(tekst);

    /// <summary>The answers, in order.</summary>
    /// <param name="label">The words of each.</param>
    public static IReadOnlyList<Choice> Uit<T>(Func<T, string> label) where T : struct, Enum => [.. Enum.GetValues<T>().Select(waarde => new Choice(waarde.ToString(), label(waarde)))];
}
