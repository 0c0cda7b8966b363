using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace AmaWvg.Web;

/// <summary>The one place where the form of a request is read. What is no form is the sender's fault (400), never the portal's.</summary>
public static class Formulierlezing
{
    // A full disk has another number than a body that stops halfway.
    private const int ZomaarFout = unchecked((int)0x80131620);

    /// <summary>The form, read once for everybody who asks for it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <param name="metBestanden">Whether what is in the files is kept; their names always are.</param>
    /// <exception cref="BadHttpRequestException">400: it cannot be read as the form that it says it is. 413: it is larger than the address takes.</exception>
    /// <exception cref="InvalidDataException">More fields, or longer ones, than any form of the portal has.</exception>
    public static async Task<IFormCollection> LeesAsync(HttpRequest request, CancellationToken cancellationToken, bool metBestanden = true)
    {
        if (request.HttpContext.Features.Get<IFormFeature>() is { Form: { } gelezen })
            return gelezen;
        try
        {
            return MediaTypeHeaderValue.TryParse(request.ContentType, out var soort) && soort.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
                ? request.Form = await new Meerdelig(request, soort.Boundary.Value, metBestanden).LeesAsync(cancellationToken)
                : await request.ReadFormAsync(cancellationToken);
        }
        catch (Exception fault) when (IsGebroken(fault))
        {
            throw new BadHttpRequestException("The body is not the form that its header says.", StatusCodes.Status400BadRequest, fault);
        }
    }

    // A charset that is not allowed, a name in an encoding that does not exist, a boundary that never comes.
    private static bool IsGebroken(Exception fault) => fault switch
    {
        BadHttpRequestException => false,
        InvalidDataException => !IsTeVeel(fault.Message),
        IOException => fault.HResult == ZomaarFout,
        NotSupportedException or ArgumentException or FormatException => true,
        _ => false,
    };

    // The reader has one exception for all it refuses; only its words tell what is too much from what is broken.
    private static bool IsTeVeel(string message) => message.StartsWith("Form ", StringComparison.Ordinal) && message.EndsWith(" exceeded.", StringComparison.Ordinal);
}
