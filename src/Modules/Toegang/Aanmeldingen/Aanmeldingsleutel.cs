namespace AmaWvg.Toegang;

/// <summary>Which session a form is about.</summary>
internal static class Aanmeldingsleutel
{
    public const string Field = "aanmelding";

    /// <summary>The hash that the button of a row sends; empty, which no session has, when it is no such thing.</summary>
    public static async Task<byte[]> LeesAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var text = (await request.ReadFormAsync(cancellationToken))[Field].ToString();
        return text.Length == 64 && text.All(char.IsAsciiHexDigit) ? Convert.FromHexString(text) : [];
    }
}
