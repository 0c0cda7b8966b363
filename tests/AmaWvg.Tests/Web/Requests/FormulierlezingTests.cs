using System.Text;
using AmaWvg.Tests.MijnVoorziening.Bijlagen;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.Tests.Web.Requests;

/// <summary>How much of a form with files is held while it is read.</summary>
public sealed class FormulierlezingTests(Portaal portaal)
{
    private const int Megabyte = 1024 * 1024;

    [Fact]
    public async Task Read_FileOfAGigabyte_HoldsNothingOfIt()
    {
        var request = Verzoek(Deel("tekst", "Tien jaar"), Bestand("film.mp4"), new Vulling(1024L * Megabyte), Deel("aanspreekpunt", "An"));
        var before = GC.GetAllocatedBytesForCurrentThread();

        // All that is read is there at once, so that the whole of it happens on this thread.
        var reading = Formulierlezing.LeesAsync(request, CancellationToken.None, metBestanden: false);
        var held = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(reading.IsCompletedSuccessfully);
        var form = await reading;
        Assert.InRange(held, 1, Megabyte);
        Assert.Equal(("Tien jaar", "An"), (form["tekst"].ToString(), form["aanspreekpunt"].ToString()));
        Assert.Equal((1024L * Megabyte, typeof(WeggelatenBestand)), (form.Files.Single().Length, form.Files.Single().GetType()));
    }

    [Fact]
    public async Task Read_TextsOfMoreThanAMegabyteTogether_AreRefused()
    {
        var half = new string('a', Megabyte / 2);

        Assert.Equal(half, (await Formulierlezing.LeesAsync(Verzoek(Deel("een", half), Deel("twee", half)), CancellationToken.None))["een"]);
        await Assert.ThrowsAsync<InvalidDataException>(() => Formulierlezing.LeesAsync(Verzoek(Deel("een", half), Deel("twee", half), Deel("drie", "a")), CancellationToken.None));
    }

    private HttpRequest Verzoek(params Stream[] delen)
    {
        var context = new DefaultHttpContext { RequestServices = portaal.Services };
        context.Request.ContentType = "multipart/form-data; boundary=grens";
        context.Request.Body = new Reeks([.. delen, Tekst("\r\n--grens--\r\n")]);
        return context.Request;
    }

    private static MemoryStream Deel(string naam, string waarde) => Tekst($"\r\n--grens\r\nContent-Disposition: form-data; name=\"{naam}\"\r\n\r\n{waarde}");

    private static MemoryStream Bestand(string naam) => Tekst($"\r\n--grens\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"{naam}\"\r\n\r\n");

    private static MemoryStream Tekst(string text) => new(Encoding.UTF8.GetBytes(text));

    // One after the other.
    private sealed class Reeks(IEnumerable<Stream> delen) : Stream
    {
        private readonly Queue<Stream> _delen = new(delen);

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            while (_delen.TryPeek(out var deel))
            {
                if (deel.Read(buffer, offset, count) is > 0 and var gelezen)
                    return gelezen;
                _delen.Dequeue();
            }
            return 0;
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => Task.FromResult(Read(buffer, offset, count));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var blok = _blok.AsMemory(0, Math.Min(_blok.Length, buffer.Length));
            var gelezen = Read(_blok, 0, blok.Length);
            blok[..gelezen].CopyTo(buffer);
            return ValueTask.FromResult(gelezen);
        }

        private readonly byte[] _blok = new byte[64 * 1024];

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
