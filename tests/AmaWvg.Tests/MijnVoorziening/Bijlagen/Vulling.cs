namespace AmaWvg.Tests.MijnVoorziening.Bijlagen;

/// <summary>A file of so many bytes that is nowhere: it is made while it is read.</summary>
internal sealed class Vulling(long lengte) : Stream
{
    private long _gelezen;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _gelezen;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var nu = (int)Math.Min(count, lengte - _gelezen);
        buffer.AsSpan(offset, nu).Fill((byte)'f');
        _gelezen += nu;
        return nu;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
