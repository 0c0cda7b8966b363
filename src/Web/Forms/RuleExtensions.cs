using FluentValidation;

namespace AmaWvg.Web.Forms;

/// <summary>Rules that forms share, with the words that users see.</summary>
public static class RuleExtensions
{
    /// <summary>A text that must be there.</summary>
    /// <param name="rule">The rule to extend.</param>
    /// <param name="what">With its article: "een voornaam".</param>
    /// <param name="longest">Most characters allowed.</param>
    public static IRuleBuilderOptions<T, string> RequiredText<T>(this IRuleBuilder<T, string> rule, string what, int longest) => rule
        .NotEmpty().WithMessage($"Vul {what} in")
        .MaximumLength(longest).WithMessage($"Vul {what} van ten hoogste {longest} tekens in");

    /// <summary>A date that must be there and exist.</summary>
    /// <param name="rule">The rule to extend.</param>
    /// <param name="what">With its article: "een startdatum".</param>
    /// <param name="label">Label of the field: "Startdatum".</param>
    public static IRuleBuilderOptions<T, string> RequiredDate<T>(this IRuleBuilder<T, string> rule, string what, string label) => rule
        .NotEmpty().WithMessage($"Vul {what} in")
        .ExistingDate(label);

    /// <summary>A date that exists, when something was typed.</summary>
    public static IRuleBuilderOptions<T, string> ExistingDate<T>(this IRuleBuilder<T, string> rule, string label) => rule
        .Must(text => text.Length == 0 || DutchDate.TryParse(text, out _))
        .WithMessage($"{label} moet een bestaande datum zijn, zoals 27/3/2026");
}
