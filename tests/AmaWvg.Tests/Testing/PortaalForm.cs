using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace AmaWvg.Tests.Testing;

/// <summary>A form as a person fills it in: by the labels on the screen. The hidden fields go along.</summary>
public sealed class PortaalForm
{
    private readonly string _page;
    private readonly IHtmlButtonElement _button;
    private readonly IHtmlFormElement _form;
    private string? _elders;
    private KeyValuePair<string, string>[] _extra = [];
    private readonly Dictionary<string, string> _bestanden = [];

    internal PortaalForm(PortaalClient client, string page, IHtmlButtonElement button)
    {
        (Client, _page, _button) = (client, page, button);
        _form = button.Form ?? throw new InvalidOperationException($"The button '{button.Words()}' belongs to no form.");
    }

    /// <summary>The browser that shows it.</summary>
    public PortaalClient Client { get; }

    public string Action => _elders ?? _button.GetAttribute("formaction") ?? _form.GetAttribute("action") ?? _page;

    public bool IsPost => string.Equals(_form.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase);

    /// <summary>What the form would send now; a button with a name sends that too.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Fields => [.. Controls().SelectMany(Values).Where(sent => !_bestanden.ContainsKey(sent.Key)), .. Button(), .. _extra, .. _bestanden];

    /// <summary>What a field sends, by its name.</summary>
    public string Veld(string name) => Fields.Single(field => field.Key == name).Value;

    /// <summary>What stands in the field with this label.</summary>
    public string Value(string label) => Control(label) switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio" } box => box.IsChecked ? box.Value : "",
        IHtmlInputElement input => input.Value,
        IHtmlSelectElement select => select.SelectedIndex < 0 ? "" : select.Options[select.SelectedIndex].Words(),
        IHtmlTextAreaElement area => area.Value,
        var other => throw new InvalidOperationException($"'{label}' is a {other.LocalName}."),
    };

    /// <summary>Types a text, or picks the option of a list that has these words.</summary>
    public PortaalForm Vul(string label, string text)
    {
        switch (Control(label))
        {
            case IHtmlInputElement { IsReadOnly: false } input:
                input.Value = text;
                break;
            case IHtmlSelectElement select:
                Assert.Single(select.Options, option => option.Words() == text).IsSelected = true;
                break;
            case IHtmlTextAreaElement area:
                area.Value = text;
                break;
            default:
                Assert.Fail($"Nothing can be typed in '{label}'.");
                break;
        }
        return this;
    }

    /// <summary>Chooses a file.</summary>
    public PortaalForm Voeg(string label, string naam, byte[] inhoud)
    {
        _bestanden[Assert.IsType<IHtmlInputElement>(Control(label), exactMatch: false).Name!] = Formulierbestand.Van(naam, inhoud);
        return this;
    }

    /// <summary>Ticks a box or a choice of a group.</summary>
    public PortaalForm Kies(string label, bool aan = true)
    {
        Assert.IsType<IHtmlInputElement>(Control(label), exactMatch: false).IsChecked = aan;
        return this;
    }

    /// <summary>Types something in every field and ticks the last choice of every group.</summary>
    public PortaalForm VulAllesIn()
    {
        foreach (var control in Controls())
            switch (control)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio" } box:
                    box.IsChecked = true;
                    break;
                case IHtmlInputElement { Type: not ("hidden" or "file"), IsReadOnly: false } input:
                    input.Value = $"Getypt in {input.Name} é € ’";
                    break;
                case IHtmlSelectElement select:
                    select.Options[^1].IsSelected = true;
                    break;
                case IHtmlTextAreaElement area:
                    area.Value = "Eerste regel\nTweede regel";
                    break;
            }
        return this;
    }

    /// <summary>Names of the fields that take any text.</summary>
    public IReadOnlyList<string> Tekstvelden =>
        [.. Controls().Where(control => control is IHtmlTextAreaElement or IHtmlInputElement { Type: "text" or "email" or "tel" or "search", IsReadOnly: false }).Select(control => control.GetAttribute("name")!)];

    /// <summary>What a person sees in it: all that it would send but the tokens.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Inhoud => [.. Fields.Where(veld => veld.Key is not ['_', ..])];

    /// <summary>Sets a field by its name, visible or not: what somebody with bad intent can do.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Met(string name, string? value) =>
        [.. Fields.Where(field => field.Key != name), .. value is null ? [] : new[] { KeyValuePair.Create(name, value) }];

    /// <summary>Sends its hidden fields and some more to another address, as the script of a page does.</summary>
    public PortaalForm Naar(string url, params KeyValuePair<string, string>[] fields)
    {
        (_elders, _extra) = (url, fields);
        return this;
    }

    /// <summary>Presses the button.</summary>
    public Task<PortaalResponse> VerstuurAsync() =>
        IsPost ? Client.PostAsync(Action, Fields) : Client.GetAsync(GetUrl());

    /// <summary>Presses the button, and goes where the answer leads.</summary>
    public async Task<PortaalResponse> VerstuurEnVolgAsync() => await (await VerstuurAsync()).VolgAsync();

    /// <summary>Where a GET form leads.</summary>
    public string GetUrl() =>
        $"{Action.Split('#')[0]}?{string.Join('&', Fields.Select(f => $"{Uri.EscapeDataString(f.Key)}={Uri.EscapeDataString(f.Value)}"))}";

    private KeyValuePair<string, string>[] Button() => _button.GetAttribute("name") is { } name ? [new(name, _button.Value)] : [];

    private IElement Control(string label) => Labels.Control(_form.Owner!, label, Controls());

    private IEnumerable<IElement> Controls() =>
        Labels.Root(_form).QuerySelectorAll("input, select, textarea").Where(control => ReferenceEquals(Form(control), _form));

    private static IHtmlFormElement? Form(IElement control) => control switch
    {
        IHtmlInputElement input => input.Form,
        IHtmlSelectElement select => select.Form,
        IHtmlTextAreaElement area => area.Form,
        _ => null,
    };

    private static IEnumerable<KeyValuePair<string, string>> Values(IElement control) => control switch
    {
        { } when control.HasAttribute("disabled") => [],
        IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => [],
        IHtmlInputElement { Type: "submit" or "button" or "image" or "reset" or "file" } => [],
        IHtmlInputElement { Name: { Length: > 0 } name } input => [new(name, input.Value)],
        IHtmlSelectElement { Name: { Length: > 0 } name } select => select.SelectedOptions.Select(o => KeyValuePair.Create(name, o.Value)),
        IHtmlTextAreaElement { Name: { Length: > 0 } name } area => [new(name, area.Value)],
        _ => [],
    };
}
