using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace AmaWvg.Web;

/// <summary>A part of a form that saves a draft of the whole form by itself, two seconds after the last key (docs/besluiten/0013).</summary>
public static class Autosave
{
    /// <summary>What people do when their draft could not be saved and their page has a button that saves it.</summary>
    public const string SaveYourself = "Bewaar het zelf.";

    /// <summary>The attributes of the element around the fields. Files are not sent.</summary>
    /// <param name="url">Own path that takes the draft.</param>
    /// <param name="part">Id of the part that says how the draft stands; the answer takes its place.</param>
    /// <param name="what">What is saved, such as <c>Uw concept</c>.</param>
    /// <param name="advice">What to do when that fails, in one sentence: it becomes a link to <paramref name="part"/>.</param>
    public static IHtmlContent Attributes(string url, string part, string what = "Uw concept", string advice = SaveYourself) => new HtmlString(
        $"data-hx-post=\"{HtmlEncoder.Default.Encode(url)}\" data-hx-trigger=\"input delay:2s\" data-hx-encoding=\"application/x-www-form-urlencoded\" data-hx-include=\"closest form\" "
        + $"data-hx-target=\"#{part}\" data-hx-swap=\"outerHTML\" data-hx-sync=\"this:replace\" "
        + $"data-failed=\"{HtmlEncoder.Default.Encode($"{what} kon niet bewaard worden. {advice}")}\" data-href=\"#{part}\"");
}
