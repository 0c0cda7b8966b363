namespace AmaWvg.Host;

// Carries the reason only: an inner exception could quote a token.
internal sealed class AanmeldException(AanmeldFout fout) : Exception(fout.ToString())
{
    public AanmeldFout Fout { get; } = fout;
}
