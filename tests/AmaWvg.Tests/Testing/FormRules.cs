using AngleSharp.Dom;

namespace AmaWvg.Tests.Testing;

/// <summary>Every field has a label; every POST form has an action of the portal, a token and an idempotency key; errors stand in the order of the fields.</summary>
internal static class FormRules
{
    public static IEnumerable<string> Faults(IElement root) =>
        root.QuerySelectorAll("input, select, textarea").SelectMany(FieldFaults)
            .Concat(root.QuerySelectorAll("form").SelectMany(OfForm))
            .Concat(SummaryFaults(root));

    private static IEnumerable<string> FieldFaults(IElement field)
    {
        if (field.GetAttribute("type") is not ("hidden" or "submit") && string.IsNullOrWhiteSpace(Labels.Of(field)))
            yield return $"The field '{field.GetAttribute("name")}' has no label.";
        if (!field.HasAttribute("name"))
            yield return $"The field '{field.Id}' has no name.";
    }

    private static IEnumerable<string> SummaryFaults(IElement root)
    {
        var linked = root.QuerySelectorAll(".error-summary a[href^='#']").Select(link => link.GetAttribute("href")!.TrimStart('#')).ToList();
        var onPage = root.QuerySelectorAll("[id]").Select(e => e.Id!).Where(linked.Contains);
        if (!linked.SequenceEqual(onPage))
            yield return $"The error summary does not follow the fields: {string.Join(", ", linked)}.";
    }

    private static IEnumerable<string> OfForm(IElement form)
    {
        if (form.GetAttribute("action") is not ['/', ..])
            yield return "A form has no action of the portal.";
        if (!string.Equals(form.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase))
            yield break;
        foreach (var hidden in (string[])["__RequestVerificationToken", FormKeys.KeyField])
        {
            var fields = form.QuerySelectorAll($"input[type=hidden][name='{hidden}']");
            if (fields.Length != 1 || string.IsNullOrEmpty(fields[0].GetAttribute("value")))
                yield return $"The form to {form.GetAttribute("action")} has {fields.Length} fields {hidden}.";
        }
    }
}
