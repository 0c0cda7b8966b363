using FluentValidation;

namespace AmaWvg.Web;

/// <summary>Rules that forms share, with the words that users see.</summary>
public static class RuleExtensions
{
    /// <summary>A text that must be there.</summary>
    /// <param name="rule">The rule to extend.</param>
    /// <param name="what">With its article: "een voornaam".</param>
    /// <param name="longest">Most characters allowed, as people see them.</param>
    public static IRuleBuilderOptions<T, string> RequiredText<T>(this IRuleBuilder<T, string> rule, string what, int longest) => rule
        .NotEmpty().WithMessage($"Vul {what} in")
        .AtMost(longest).WithMessage($"Vul {what} van ten hoogste {longest} tekens in");

    /// <summary>A text that must be there and stands where a national number may not: in titles, mail, messages and histories.</summary>
    /// <inheritdoc cref="RequiredText" path="/param"/>
    public static IRuleBuilderOptions<T, string> TextWithoutInsz<T>(this IRuleBuilder<T, string> rule, string what, int longest) => rule
        .RequiredText(what, longest)
        .WithoutInsz($"Vul {what} in zonder INSZ-nummer");

    /// <summary>A text in which no national number stands.</summary>
    /// <param name="rule">The rule to extend.</param>
    /// <param name="message">What to do when one does.</param>
    public static IRuleBuilderOptions<T, string> WithoutInsz<T>(this IRuleBuilder<T, string> rule, string message) => rule
        .Must(text => !Insztekst.Bevat(text)).WithMessage(message);

    /// <summary>A text of at most so many signs, as people see them.</summary>
    public static IRuleBuilderOptions<T, string> AtMost<T>(this IRuleBuilder<T, string> rule, int longest) => rule.Must(text => Letterbeeld.Past(text, longest));

    /// <summary>A date that must be there and exist.</summary>
    /// <param name="rule">The rule to extend.</param>
    /// <param name="what">With its article: "een startdatum".</param>
    /// <param name="label">Label of the field: "Startdatum".</param>
    public static IRuleBuilderOptions<T, string> RequiredDate<T>(this IRuleBuilder<T, string> rule, string what, string label) => rule
        .NotEmpty().WithMessage($"Vul {what} in")
        .ExistingDate(label);

    /// <summary>A date that exists, when something was typed.</summary>
    public static IRuleBuilderOptions<T, string> ExistingDate<T>(this IRuleBuilder<T, string> rule, string label) => rule
        .Correct(text => DutchDate.Fout(text, label));

    /// <summary>A text in which a check finds nothing wrong.</summary>
    /// <param name="rule">The rule to extend.</param>
    /// <param name="fout">What is wrong with it, in words; null when it is right.</param>
    public static IRuleBuilderOptions<T, TText> Correct<T, TText>(this IRuleBuilder<T, TText> rule, Func<TText, string?> fout) => rule
        .Must(text => fout(text) is null).WithMessage((_, text) => fout(text));
}
