using Microsoft.AspNetCore.Http;

namespace AmaWvg.Web;

/// <summary>How many look-ups by national number one person may do.</summary>
public interface IInszlimiet
{
    /// <summary>Counts one for whoever asks this request.</summary>
    /// <exception cref="LimietBereiktException">It is one too many.</exception>
    void Neem();
}

/// <summary>Somebody asked too much in a short time: the page that asks for patience.</summary>
/// <param name="wachttijd">How long until the next may be asked.</param>
public sealed class LimietBereiktException(TimeSpan wachttijd)
    : BadHttpRequestException("Too many look-ups in a short time.", StatusCodes.Status429TooManyRequests)
{
    /// <summary>How long until the next may be asked.</summary>
    public TimeSpan Wachttijd { get; } = wachttijd;
}
