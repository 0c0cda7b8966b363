using System.Buffers.Text;

namespace AmaWvg.MijnVoorziening;

/// <summary>Reads one value of a PDF, and has every dictionary in it judged. Without recursion, so that no nesting can be too deep for the stack.</summary>
internal sealed class PdfObjectlezer(PdfOordeel oordeel, Keurbudget budget)
{
    private const int WerkPerTeken = 8;
    private const int Diepste = 256;

    private PdfTeken _teken;
    private int _nummer;

    /// <summary>Reads the value that comes now.</summary>
    /// <returns>The dictionary or list; null for anything else.</returns>
    public PdfDeel? Lees(ref PdfLezer lezer, int nummer)
    {
        _nummer = nummer;
        var open = new Stack<PdfDeel>();
        while (true)
        {
            var teken = Volgende(ref lezer);
            if (teken == PdfTeken.Einde || (teken == PdfTeken.Woord && IsSlot(lezer.Tekst)))
                return Breek(open);
            if (teken is PdfTeken.WoordenboekBegin or PdfTeken.LijstBegin)
            {
                Open(open, teken == PdfTeken.LijstBegin);
                continue;
            }
            if (open.Count == 0)
            {
                Enkel(teken, ref lezer);
                return null;
            }
            if (teken == PdfTeken.WoordenboekSlot || (teken == PdfTeken.LijstSlot && open.Peek().IsLijst))
            {
                if (Sluit(open, teken == PdfTeken.LijstSlot) is { } top)
                    return top;
            }
            else
            {
                Neem(open.Peek(), teken, lezer.Tekst);
            }
        }
    }

    /// <summary>Whether the object goes on with a stream.</summary>
    public bool IsStroom(ref PdfLezer lezer) =>
        (_teken == PdfTeken.Woord && lezer.Tekst.SequenceEqual("stream"u8)) || (Volgende(ref lezer) == PdfTeken.Woord && lezer.Tekst.SequenceEqual("stream"u8));

    private PdfTeken Volgende(ref PdfLezer lezer)
    {
        var vanaf = lezer.Plaats;
        _teken = lezer.Volgende();
        budget.Werk(WerkPerTeken + lezer.Plaats - vanaf);
        return _teken;
    }

    private static void Open(Stack<PdfDeel> open, bool isLijst)
    {
        if (open.Count == Diepste)
            throw new Geweigerd(Bestandsfout.NietNaTeKijken);
        var (sleutel, rol) = open.TryPeek(out var houder) ? (houder.Sleutel, houder.IsLijst ? houder.Rol : PdfOordeel.Rol(houder.Sleutel, houder.Rol)) : ("", PdfRol.Geen);
        // A list there is a place on a page, or a list of names with what they stand for.
        open.Push(new(isLijst, sleutel, isLijst && !rol.HasFlag(PdfRol.Actie) ? PdfRol.Geen : rol));
    }

    // A list that was left open ends with the dictionary around it.
    private PdfDeel? Sluit(Stack<PdfDeel> open, bool isLijst)
    {
        while (!isLijst && open.Peek().IsLijst)
        {
            if (open.All(deel => deel.IsLijst))
            {
                open.Peek().IsScheef = true;
                return null;
            }
            open.Peek().IsScheef = true;
            SluitEen(open);
            open.Peek().IsScheef = true;
        }
        return SluitEen(open);
    }

    private PdfDeel? SluitEen(Stack<PdfDeel> open)
    {
        var deel = open.Pop();
        deel.Sluit();
        oordeel.Beoordeel(deel, _nummer);
        if (!open.TryPeek(out var houder))
            return deel;
        houder.Neem(deel.IsLijst ? PdfSoort.Lijst : PdfSoort.Woordenboek, deel is { IsLijst: true, Aantal: 1, Velden: [{ Soort: PdfSoort.Naam } enige] } ? enige.Tekst : "", deel.Aantal);
        if (houder.IsLijst)
            houder.Schendt |= PdfOordeel.Schending(deel) & (PdfRol.Actie | PdfRol.ActieBijOpenen);
        return null;
    }

    private PdfDeel? Breek(Stack<PdfDeel> open)
    {
        PdfDeel? top = null;
        while (open.TryPeek(out var deel))
        {
            deel.IsScheef = true;
            top = SluitEen(open);
        }
        return top;
    }

    private static void Neem(PdfDeel deel, PdfTeken teken, ReadOnlySpan<byte> tekst)
    {
        if (teken == PdfTeken.Naam)
            deel.Neem(PdfSoort.Naam, PdfNamen.Herken(tekst));
        else if (teken == PdfTeken.Tekst)
            deel.Neem(PdfOordeel.Rol(deel.Sleutel, deel.Rol) == PdfRol.Adres && !PdfTekst.IsOpenAdres(tekst) ? PdfSoort.GeslotenAdres : PdfSoort.Tekst);
        else if (teken != PdfTeken.Woord)
            deel.IsScheef = true;
        else if (tekst is [(byte)'R'])
            deel.MaakVerwijzing();
        else
            deel.Neem(tekst.SequenceEqual("null"u8) ? PdfSoort.Niets : PdfSoort.Woord, getal: Getal(tekst));
    }

    private void Enkel(PdfTeken teken, ref PdfLezer lezer)
    {
        if (teken == PdfTeken.Tekst && !PdfTekst.IsOpenAdres(lezer.Tekst))
            oordeel.Schendt(_nummer, PdfRol.Adres);
        if (teken != PdfTeken.Woord || Getal(lezer.Tekst) is not (>= 0 and var doel))
            return;
        var verder = lezer;
        if (Volgende(ref verder) == PdfTeken.Woord && Getal(verder.Tekst) >= 0 && Volgende(ref verder) == PdfTeken.Woord && verder.Tekst is [(byte)'R'])
        {
            oordeel.VerwijstDoor(_nummer, doel, ~PdfRol.Geen);
            lezer = verder;
        }
    }

    private static int Getal(ReadOnlySpan<byte> woord) =>
        Utf8Parser.TryParse(woord, out int getal, out var lengte) && lengte == woord.Length ? getal : -1;

    private static bool IsSlot(ReadOnlySpan<byte> woord) =>
        woord.SequenceEqual("endobj"u8) || woord.SequenceEqual("stream"u8) || woord.SequenceEqual("obj"u8) || woord.SequenceEqual("trailer"u8) || woord.SequenceEqual("startxref"u8);
}
