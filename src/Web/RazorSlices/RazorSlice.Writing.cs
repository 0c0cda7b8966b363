using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace RazorSlices;

/// <content>What the code that the Razor compiler generates calls to write text and values.</content>
public abstract partial class RazorSlice
{
    private const int LongestNumberOrDate = 64;

    private Utf8HtmlWriter? _output;
    private Stack<PushedWriter>? _pushed;

    private Utf8HtmlWriter Output => _output ?? throw new InvalidOperationException($"{GetType().Name} is not being rendered.");

    /// <summary>Writes markup as it is.</summary>
    protected void WriteLiteral(ReadOnlySpan<byte> utf8) => Output.WriteUtf8(utf8);

    /// <summary>Writes markup as it is.</summary>
    protected void WriteLiteral(string? text) => Output.Write(text.AsSpan());

    /// <summary>Writes text, encoded.</summary>
    protected void Write(string? text) => Output.WriteEncoded(text);

    /// <summary>Writes UTF-8 markup as it is.</summary>
    protected void Write(byte[]? utf8) => Output.WriteUtf8(utf8);

    /// <summary>Writes UTF-8 markup as it is.</summary>
    protected void Write(ReadOnlySpan<byte> utf8) => Output.WriteUtf8(utf8);

    /// <summary>Writes a value, if there is one.</summary>
    protected void Write<T>(T? value)
        where T : struct
    {
        if (value is { } present)
            Write(present);
    }

    /// <summary>Writes a value: HTML content as it is, numbers and dates in the current culture, all else as encoded text.</summary>
    protected void Write<T>(T value)
    {
        // The casts inside the branches box nothing: the compiler makes a method of its own for each value type.
        if (value is ISpanFormattable)
            WriteFormatted(value);
        else if (value is string text)
            Output.WriteEncoded(text);
        else if (value is HtmlString html)
            Output.Write(html.Value.AsSpan());
        else if (value is IHtmlContent content)
            content.WriteTo(Output, Output.Encoder);
        else if (value is byte[] utf8)
            Output.WriteUtf8(utf8);
        else
            Output.WriteEncoded(value?.ToString());
    }

    private void WriteFormatted<T>(T value)
    {
        Span<char> text = stackalloc char[LongestNumberOrDate];
        if (((ISpanFormattable)value!).TryFormat(text, out var length, default, CultureInfo.CurrentCulture))
            Output.WriteEncoded(text[..length]);
        else
            Output.WriteEncoded(((ISpanFormattable)value).ToString(null, CultureInfo.CurrentCulture));
    }

    /// <summary>Writes to <paramref name="writer"/> from here on; a templated delegate calls it.</summary>
    protected void PushWriter(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var buffer = writer is Utf8HtmlWriter ? null : new PooledBuffer();
        (_pushed ??= new()).Push(new(_output, writer, buffer));
        _output = buffer is null ? (Utf8HtmlWriter)writer : new Utf8HtmlWriter(buffer, Output.Encoder);
    }

    /// <summary>Writes again to where was written before <see cref="PushWriter"/>.</summary>
    protected TextWriter PopWriter()
    {
        if (_pushed is null || !_pushed.TryPop(out var pushed))
            throw new InvalidOperationException("No writer was pushed.");

        using (pushed.Buffer)
            pushed.Target.Write(pushed.Buffer?.ToString());
        _output = pushed.Previous;
        return pushed.Target;
    }

    private readonly record struct PushedWriter(Utf8HtmlWriter? Previous, TextWriter Target, PooledBuffer? Buffer);
}
