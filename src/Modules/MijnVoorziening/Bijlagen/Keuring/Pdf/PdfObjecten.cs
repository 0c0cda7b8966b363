namespace AmaWvg.MijnVoorziening;

/// <summary>
/// The objects of a PDF. They are looked for wherever one could begin, also in older versions of the document and inside streams: readers that
/// repair a file find them there too, whatever its own lists say.
/// </summary>
internal sealed class PdfObjecten
{
    private const int LangsteLijst = 32;

    private readonly byte[] _inhoud;
    private readonly PdfOordeel _oordeel = new();
    private readonly PdfObjectlezer _lezer;
    private readonly PdfStromen _stromen;

    public PdfObjecten(byte[] inhoud, Keurbudget budget)
    {
        _inhoud = inhoud;
        _lezer = new(_oordeel, budget);
        _stromen = new(inhoud, budget);
    }

    /// <exception cref="Geweigerd">The document acts, is locked, or cannot be looked into.</exception>
    public void Keur()
    {
        for (var plaats = Volgende("obj"u8, 0); plaats >= 0; plaats = Volgende("obj"u8, plaats))
            KeurObject(plaats);
        for (var plaats = Volgende("trailer"u8, 0); plaats >= 0; plaats = Volgende("trailer"u8, plaats))
            KeurStaart(plaats);
        _oordeel.Besluit();
        if (!_oordeel.HeeftCatalogus)
            throw new Geweigerd(Bestandsfout.Beschadigd);
    }

    // Behind a letter it is part of another word, such as "endobj".
    private int Volgende(ReadOnlySpan<byte> woord, int vanaf)
    {
        while (_inhoud.AsSpan(vanaf).IndexOf(woord) is >= 0 and var verder)
        {
            vanaf += verder + woord.Length;
            if (vanaf == woord.Length || !char.IsAsciiLetter((char)_inhoud[vanaf - woord.Length - 1]))
                return vanaf;
        }
        return -1;
    }

    private void KeurStaart(int plaats)
    {
        var lezer = new PdfLezer(_inhoud, plaats);
        _lezer.Lees(ref lezer, -1);
    }

    private void KeurObject(int plaats)
    {
        var lezer = new PdfLezer(_inhoud, plaats);
        var nummer = Nummer(_inhoud.AsSpan(0, plaats - 3));
        if (_lezer.Lees(ref lezer, nummer) is not { } deel)
            return;
        Onthoud(deel, nummer);
        if (deel.IsLijst || !_lezer.IsStroom(ref lezer))
            return;
        // A stream that is kept elsewhere, and a drawing that comes from another document.
        if (deel.Heeft("F") || deel.Heeft("FFilter") || deel.Heeft("FDecodeParms") || deel.Heeft("Ref") || deel.Heeft("OPI"))
            throw new Geweigerd(Bestandsfout.Actief);
        var begin = lezer.Plaats + Regeleinde(_inhoud.AsSpan(lezer.Plaats));
        if (deel.Heeft("First") || deel.Van("Type").Any(soort => soort.Tekst == "ObjStm"))
            KeurObjectstroom(_stromen.Objecten(deel, begin));
        else if (!deel.Van("Subtype").Any(soort => soort.Tekst == "Image"))
            _stromen.Tel(deel, begin);
    }

    private void Onthoud(PdfDeel deel, int nummer)
    {
        if (PdfOordeel.Schending(deel) is not PdfRol.Geen and var schending)
            _oordeel.Schendt(nummer, schending);
        if (!deel.IsLijst)
            _oordeel.IsWoordenboek(nummer);
        else
            foreach (var element in deel.Velden.Where(element => element.Soort == PdfSoort.Verwijzing).Take(LangsteLijst))
                _oordeel.VerwijstDoor(nummer, element.Getal, PdfRol.Actie | PdfRol.ActieBijOpenen);
    }

    // Whatever the list at its head says: readers take the objects one after the other, or at the places that are named.
    private void KeurObjectstroom((byte[] Inhoud, IReadOnlyList<(int Nummer, int Plaats)> Lijst, int Eerste) stroom)
    {
        var lezer = new PdfLezer(stroom.Inhoud, stroom.Eerste);
        var gelezen = new HashSet<int>();
        foreach (var (nummer, _) in stroom.Lijst)
        {
            gelezen.Add(lezer.Plaats);
            lezer.SlaWitOver();
            gelezen.Add(lezer.Plaats);
            LeesIn(ref lezer, nummer);
        }
        foreach (var (nummer, plaats) in stroom.Lijst)
        {
            var elders = new PdfLezer(stroom.Inhoud, Math.Min(stroom.Eerste + plaats, stroom.Inhoud.Length));
            if (gelezen.Add(elders.Plaats))
                LeesIn(ref elders, nummer);
        }
    }

    private void LeesIn(ref PdfLezer lezer, int nummer)
    {
        if (_lezer.Lees(ref lezer, nummer) is { } deel)
            Onthoud(deel, nummer);
    }

    // The number stands before the generation, before the word.
    private static int Nummer(ReadOnlySpan<byte> voor)
    {
        voor = voor.TrimEnd(PdfLezer.Witruimte);
        var generatie = voor.Length - Cijfers(voor);
        if (generatie == voor.Length)
            return -1;
        voor = voor[..generatie].TrimEnd(PdfLezer.Witruimte);
        return int.TryParse(voor[^Cijfers(voor)..], out var nummer) ? nummer : -1;
    }

    private static int Cijfers(ReadOnlySpan<byte> voor) => voor.Length - 1 - voor.LastIndexOfAnyExceptInRange((byte)'0', (byte)'9');

    private static int Regeleinde(ReadOnlySpan<byte> rest) => rest switch
    {
        [(byte)'\r', (byte)'\n', ..] => 2,
        [(byte)'\r' or (byte)'\n', ..] => 1,
        _ => 0,
    };
}
