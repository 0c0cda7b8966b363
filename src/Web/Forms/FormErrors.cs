using FluentValidation.Results;

namespace AmaWvg.Web;

/// <summary>What is wrong with a form, in the order of its fields: the same words in the summary and at the field.</summary>
public sealed class FormErrors
{
    private readonly List<FieldError> _errors = [];

    /// <summary>No errors.</summary>
    public static FormErrors None => new();

    /// <summary>All errors, in order.</summary>
    public IReadOnlyList<FieldError> All => _errors;

    /// <summary>Whether there is any.</summary>
    public bool Any => _errors.Count > 0;

    /// <summary>The first error at a field, or null.</summary>
    public string? this[string field] => _errors.FirstOrDefault(e => e.FieldId == field)?.Text;

    /// <summary>Adds an error, unless the field already has one: one field, one message.</summary>
    public FormErrors Add(string field, string message)
    {
        if (this[field] is null)
            _errors.Add(new(field, message));
        return this;
    }

    /// <summary>Adds an error about the form as a whole, which belongs to no field.</summary>
    public FormErrors Add(string message)
    {
        _errors.Add(new(null, message));
        return this;
    }

    /// <summary>The same errors in the order of these fields; those at other fields come last, in the order in which they were added.</summary>
    public FormErrors InVolgordeVan(IList<string> fields)
    {
        var errors = new FormErrors();
        errors._errors.AddRange(_errors.OrderBy(error => error.FieldId is { } field && fields.Contains(field) ? fields.IndexOf(field) : fields.Count));
        return errors;
    }

    /// <summary>The same errors without those at fields that the page does not ask.</summary>
    public FormErrors Bij(Func<string, bool> isGevraagd)
    {
        var errors = new FormErrors();
        errors._errors.AddRange(_errors.Where(error => error.FieldId is not { } field || isGevraagd(field)));
        return errors;
    }

    /// <summary>The result of a validator; a property <c>Startdatum</c> is the field <c>startdatum</c>.</summary>
    public static FormErrors From(ValidationResult result)
    {
        var errors = new FormErrors();
        foreach (var failure in result.Errors)
            errors.Add(FieldOf(failure.PropertyName), failure.ErrorMessage);
        return errors;
    }

    private static string FieldOf(string property) => char.ToLowerInvariant(property[0]) + property[1..];
}
