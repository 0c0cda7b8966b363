using System.Buffers;

namespace AmaWvg.MijnVoorziening;

internal enum PdfTeken
{
    Einde,
    Naam,
    Woord,
    Tekst,
    WoordenboekBegin,
    WoordenboekSlot,
    LijstBegin,
    LijstSlot,
    Overig,
}

/// <summary>Reads the syntax of a PDF token by token, without recursion. Comments are passed over.</summary>
internal ref struct PdfLezer
{
    private static readonly SearchValues<byte> Wit = SearchValues.Create(Witruimte);
    private static readonly SearchValues<byte> Grens = SearchValues.Create("\0\t\n\f\r ()<>[]{}/%"u8);

    private readonly ReadOnlySpan<byte> _bytes;

    public PdfLezer(ReadOnlySpan<byte> bytes, int plaats = 0)
    {
        _bytes = bytes;
        Plaats = plaats;
    }

    /// <summary>What separates tokens.</summary>
    public static ReadOnlySpan<byte> Witruimte => "\0\t\n\f\r "u8;

    /// <summary>Where the next token is looked for.</summary>
    public int Plaats { get; private set; }

    /// <summary>The last name, without its slash, the last word, or the last text with its brackets.</summary>
    public ReadOnlySpan<byte> Tekst { get; private set; }

    private readonly ReadOnlySpan<byte> Rest => _bytes[Plaats..];

    // How far a name or a word goes.
    private static int Lengte(ReadOnlySpan<byte> bytes) => bytes.IndexOfAny(Grens) is >= 0 and var grens ? grens : bytes.Length;

    public PdfTeken Volgende()
    {
        SlaWitOver();
        if (Rest.IsEmpty)
            return PdfTeken.Einde;
        switch (Rest[0])
        {
            case (byte)'/':
                Plaats++;
                return Neem(PdfTeken.Naam);
            case (byte)'(':
                var begin = Plaats;
                SlaTekstOver();
                Tekst = _bytes[begin..Plaats];
                return PdfTeken.Tekst;
            case (byte)'<' when Rest is [_, (byte)'<', ..]:
                Plaats += 2;
                return PdfTeken.WoordenboekBegin;
            case (byte)'<':
                Tekst = Rest[..(Rest.IndexOf((byte)'>') is >= 0 and var slot ? slot + 1 : Rest.Length)];
                Plaats += Tekst.Length;
                return PdfTeken.Tekst;
            case (byte)'>' when Rest is [_, (byte)'>', ..]:
                Plaats += 2;
                return PdfTeken.WoordenboekSlot;
            case (byte)'[':
                Plaats++;
                return PdfTeken.LijstBegin;
            case (byte)']':
                Plaats++;
                return PdfTeken.LijstSlot;
            case (byte)'>' or (byte)')' or (byte)'{' or (byte)'}':
                Plaats++;
                return PdfTeken.Overig;
            default:
                return Neem(PdfTeken.Woord);
        }
    }

    private PdfTeken Neem(PdfTeken teken)
    {
        Tekst = Rest[..Lengte(Rest)];
        Plaats += Tekst.Length;
        return teken;
    }

    /// <summary>Goes to the next token.</summary>
    public void SlaWitOver()
    {
        while (true)
        {
            Plaats += Rest.IndexOfAnyExcept(Wit) is >= 0 and var inhoud ? inhoud : Rest.Length;
            if (Rest is not [(byte)'%', ..])
                return;
            Plaats += Rest.IndexOfAny((byte)'\r', (byte)'\n') is >= 0 and var regel ? regel : Rest.Length;
        }
    }

    private void SlaTekstOver()
    {
        var diepte = 0;
        do
        {
            Plaats += Rest.IndexOfAny((byte)'(', (byte)')', (byte)'\\') is >= 0 and var verder ? verder : Rest.Length;
            if (Rest.IsEmpty)
                return;
            diepte += Rest[0] switch { (byte)'(' => 1, (byte)')' => -1, _ => 0 };
            Plaats = Math.Min(Plaats + (Rest[0] == '\\' ? 2 : 1), _bytes.Length);
        }
        while (diepte > 0);
    }
}
