using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace RazorSlices;

/// <summary>Writes markup and encoded text as UTF-8; a <see cref="TextWriter"/> for the sake of HTML content that writes itself.</summary>
internal sealed class Utf8HtmlWriter(IBufferWriter<byte> buffer, HtmlEncoder encoder) : TextWriter
{
    // Room for at least one character, however it is encoded.
    private const int SmallestStep = 64;
    private const int TextStep = 512;

    private char _highSurrogate;

    public HtmlEncoder Encoder => encoder;

    public override Encoding Encoding => Encoding.UTF8;

    public void WriteUtf8(ReadOnlySpan<byte> utf8) => buffer.Write(utf8);

    public override void Write(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            Utf8.FromUtf16(text, buffer.GetSpan(SmallestStep), out var read, out var written);
            buffer.Advance(written);
            text = text[read..];
        }
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(char value)
    {
        if (char.IsHighSurrogate(value))
        {
            _highSurrogate = value;
            return;
        }

        Write(_highSurrogate == '\0' ? [value] : [_highSurrogate, value]);
        _highSurrogate = '\0';
    }

    public void WriteEncoded(ReadOnlySpan<char> text)
    {
        Span<byte> utf8 = stackalloc byte[TextStep];
        while (!text.IsEmpty)
        {
            Utf8.FromUtf16(text, utf8, out var read, out var written);
            WriteEncoded(utf8[..written]);
            text = text[read..];
        }
    }

    private void WriteEncoded(ReadOnlySpan<byte> utf8)
    {
        var safe = encoder.FindFirstCharacterToEncodeUtf8(utf8);
        if (safe < 0)
        {
            buffer.Write(utf8);
            return;
        }

        buffer.Write(utf8[..safe]);
        utf8 = utf8[safe..];
        while (!utf8.IsEmpty)
        {
            encoder.EncodeUtf8(utf8, buffer.GetSpan(SmallestStep), out var read, out var written);
            buffer.Advance(written);
            utf8 = utf8[read..];
        }
    }
}
