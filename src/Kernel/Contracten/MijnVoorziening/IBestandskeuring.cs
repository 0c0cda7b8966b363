using Microsoft.AspNetCore.Http;

namespace AmaWvg.Kernel;

/// <summary>Judges files by what is in them, for every module that takes attachments.</summary>
public interface IBestandskeuring
{
    /// <summary>Reads a chosen file and judges it.</summary>
    /// <param name="bestand">As it came with the form; null or empty when nothing was chosen.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<Bestandsoordeel> KeurAsync(IFormFile? bestand, CancellationToken cancellationToken);
}

/// <summary>What came of it: a file, or what to do about it in words.</summary>
public sealed record Bestandsoordeel(Bestand? Bestand, string? Fout);

/// <summary>A file that may be kept.</summary>
/// <param name="Naam">Clean name.</param>
/// <param name="Mediatype">What it is, for who downloads it.</param>
/// <param name="Omschrijving">Type and size in words.</param>
/// <param name="Inhoud">The whole file.</param>
public sealed record Bestand(string Naam, string Mediatype, string Omschrijving, byte[] Inhoud);
