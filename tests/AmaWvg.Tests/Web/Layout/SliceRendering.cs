using System.IO.Pipelines;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using RazorSlices;

namespace AmaWvg.Tests.Web.Layout;

internal static class SliceRendering
{
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static async Task<string> HtmlAsync(this RazorSlice slice, int segmentSize = 4096)
    {
        using var body = new MemoryStream();
        var pipe = PipeWriter.Create(body, new(minimumBufferSize: segmentSize, leaveOpen: true));
        await slice.RenderAsync(pipe, HelePagina.Encoder);
        await pipe.FlushAsync();
        await pipe.CompleteAsync();
        return StrictUtf8.GetString(body.ToArray());
    }

    public static async Task<IHtmlDocument> DocumentAsync(this RazorSlice slice) => new HtmlParser().ParseDocument(await slice.HtmlAsync());
}
