using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace AmaWvg.Web;

/// <summary>
/// Reads a form with files. The framework's reader refuses a body that is too large as a whole; this one goes on behind a file that is, so
/// that nobody loses what was typed.
/// </summary>
internal sealed class Meerdelig(HttpRequest request, string? grens, bool metBestanden)
{
    private const int LangsteGrens = 128;
    private const int Blok = 64 * 1024;
    private const int Tekens = 1024;

    private readonly FormOptions _grenzen = request.HttpContext.RequestServices.GetRequiredService<IOptions<FormOptions>>().Value;
    private readonly FormFileCollection _bestanden = [];
    private KeyValueAccumulator _velden;
    private long _bewaard;

    // Of all fields together: the files make the body too large to be a limit for them.
    private long _tekst;

    public async Task<IFormCollection> LeesAsync(CancellationToken cancellationToken)
    {
        var merk = HeaderUtilities.RemoveQuotes(grens).Value;
        if (merk is not { Length: > 0 and <= LangsteGrens })
            throw new InvalidDataException("No boundary.");
        var lezer = new MultipartReader(merk, request.Body);
        while (await lezer.ReadNextSectionAsync(cancellationToken) is { } deel)
        {
            if (!ContentDispositionHeaderValue.TryParse(deel.ContentDisposition, out var kop))
                throw new InvalidDataException("A part does not say what it is.");
            if (kop.IsFileDisposition())
                _bestanden.Add(await BestandAsync(new FileMultipartSection(deel, kop), cancellationToken));
            else if (kop.IsFormDisposition())
                _velden.Append(Naam(kop), await TekstAsync(deel, cancellationToken));
            if (_velden.ValueCount + _bestanden.Count > _grenzen.ValueCountLimit)
                throw TeVeel("value count", _grenzen.ValueCountLimit);
        }
        return new FormCollection(_velden.HasValues ? _velden.GetResults() : null, _bestanden);
    }

    private string Naam(ContentDispositionHeaderValue kop)
    {
        var naam = HeaderUtilities.RemoveQuotes(kop.Name).ToString();
        return naam.Length <= _grenzen.KeyLengthLimit ? naam : throw TeVeel("key length", _grenzen.KeyLengthLimit);
    }

    private async Task<string> TekstAsync(MultipartSection deel, CancellationToken cancellationToken)
    {
        var soort = MediaTypeHeaderValue.TryParse(deel.ContentType, out var gezegd) ? gezegd.Encoding : null;
        using var lezer = new StreamReader(deel.Body, soort ?? Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var (tekst, tekens) = (new StringBuilder(), new char[Tekens]);
        while (await lezer.ReadBlockAsync(tekens, cancellationToken) is > 0 and var gelezen)
        {
            if ((_tekst += gelezen) > _grenzen.ValueLengthLimit)
                throw TeVeel("value length", _grenzen.ValueLengthLimit);
            tekst.Append(tekens, 0, gelezen);
        }
        return tekst.ToString();
    }

    private async Task<FormFile> BestandAsync(FileMultipartSection deel, CancellationToken cancellationToken)
    {
        if (deel.FileStream is not { } stroom)
            throw new InvalidDataException("A file without contents.");
        var (doel, blok, lengte) = ((FileStream?)null, new byte[Blok], 0L);
        var ruimte = metBestanden ? Math.Min(Bestandsverkeer.GrootsteBestand, Bestandsverkeer.GrootsteInhoud - _bewaard) : 0;
        while (await stroom.ReadAsync(blok, cancellationToken) is > 0 and var gelezen)
        {
            if ((lengte += gelezen) > ruimte)
                continue;
            doel ??= Tijdelijk();
            await doel.WriteAsync(blok.AsMemory(0, gelezen), cancellationToken);
        }
        if (lengte > ruimte)
            return new WeggelatenBestand(lengte, deel.Name, deel.FileName);
        _bewaard += lengte;
        if (doel is not null)
            await doel.FlushAsync(cancellationToken);
        return new(doel ?? Stream.Null, 0, lengte, deel.Name, deel.FileName) { Headers = new HeaderDictionary(deel.Section.Headers) };
    }

    private FileStream Tijdelijk()
    {
        var bestand = TemporaryFile.Create();
        request.HttpContext.Response.RegisterForDispose(bestand);
        return bestand;
    }

    private static InvalidDataException TeVeel(string wat, int grens) => new($"Form {wat} limit {grens} exceeded.");
}

/// <summary>A file of which only the name and the length were read: it is too large, came after too many others, or waits for nobody.</summary>
public sealed class WeggelatenBestand : FormFile
{
    internal WeggelatenBestand(long lengte, string naam, string bestandsnaam)
        : base(Stream.Null, 0, lengte, naam, bestandsnaam)
    {
    }

    /// <summary>As it was named when the form was kept.</summary>
    public static WeggelatenBestand Van(string naam, string bestandsnaam) => new(0, naam, bestandsnaam);
}
