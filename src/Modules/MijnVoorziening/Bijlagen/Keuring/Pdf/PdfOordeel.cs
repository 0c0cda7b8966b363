namespace AmaWvg.MijnVoorziening;

/// <summary>
/// What a document may do: show itself, lead to a place in itself, to the web or to a mailbox. Every dictionary is judged where it stands, and
/// once more for every place that refers to it.
/// </summary>
internal sealed class PdfOordeel
{
    // An object whose number cannot be read may be any.
    private const int Onbekend = -1;
    private const string Vervolg = "Next";
    private const string Bestanden = "EmbeddedFiles";

    private static readonly HashSet<string> Acties = ["GoTo", "Named", "URI", "Thread"];
    private static readonly HashSet<string> ActiesBijOpenen = ["GoTo", "Named"];

    private readonly Dictionary<int, PdfRol> _verwacht = [];
    private readonly HashSet<int> _woordenboeken = [];
    private readonly Dictionary<int, PdfRol> _schendingen = [];
    private readonly Dictionary<int, List<(int Doel, PdfRol Rollen)>> _doorverwijzingen = [];

    public bool HeeftCatalogus { get; private set; }

    /// <summary>What stands in a field with this name, of a part that itself has a role: what follows an action happens when that one does.</summary>
    public static PdfRol Rol(string sleutel, PdfRol houder) => sleutel switch
    {
        Vervolg => PdfRol.Actie | (houder & PdfRol.ActieBijOpenen),
        "A" or "PA" or "NA" => PdfRol.Actie,
        "OpenAction" => PdfRol.ActieBijOpenen,
        "Names" => PdfRol.Naamlijst,
        "URI" or "Base" => PdfRol.Adres,
        Bestanden => PdfRol.Bestandslijst,
        _ => PdfRol.Geen,
    };

    /// <summary>For which roles a reader may not use it.</summary>
    public static PdfRol Schending(PdfDeel deel)
    {
        if (deel.IsLijst)
            return deel.Schendt;
        var schending = PdfRol.Geen;
        if (deel.Van("S").Any(soort => soort.Soort != PdfSoort.Naam || !Acties.Contains(soort.Tekst)))
            schending |= PdfRol.Actie;
        if (deel.Van("S").Any(soort => soort.Soort != PdfSoort.Naam || !ActiesBijOpenen.Contains(soort.Tekst)))
            schending |= PdfRol.ActieBijOpenen;
        if (deel.Velden.Any(veld => !PdfNamen.Naamlijsten.Contains(veld.Sleutel) && veld.Sleutel != Bestanden))
            schending |= PdfRol.Naamlijst;
        // Some programs always write a list of the files inside: it must name none, and lead to none.
        if (deel.IsScheef || deel.Velden.Any(veld => !veld.IsLeeg && veld.Sleutel is not ("Limits" or "Type")))
            schending |= PdfRol.Bestandslijst;
        return schending;
    }

    /// <summary>Judges a dictionary or list by itself and by the field in which it stands.</summary>
    /// <param name="deel">What was read.</param>
    /// <param name="nummer">The object in which it stands: what follows an action there may not be done when the document opens, if that object is the action of opening.</param>
    /// <exception cref="Geweigerd">It acts, or cannot be looked into.</exception>
    public void Beoordeel(PdfDeel deel, int nummer)
    {
        if (!deel.IsLijst)
            BeoordeelWoordenboek(deel);
        if (deel.IsScheef && deel.Velden.Any(veld => IsActief(veld.Sleutel) || (veld.Soort == PdfSoort.Naam && IsActief(veld.Tekst))))
            throw new Geweigerd(Bestandsfout.Actief);
        if (!deel.IsLijst && (Schending(deel) & deel.Rol) != 0)
            throw new Geweigerd(Bestandsfout.Actief);
        if (deel.Ouder == Vervolg)
            Schendt(nummer, Schending(deel) & PdfRol.ActieBijOpenen);
        foreach (var veld in deel.Velden.Where(veld => veld.Soort == PdfSoort.Verwijzing))
        {
            if ((deel.IsLijst ? deel.Rol : Rol(veld.Sleutel, deel.Rol)) is not PdfRol.Geen and var rol)
                _verwacht[veld.Getal] = _verwacht.GetValueOrDefault(veld.Getal) | rol;
            if ((deel.IsLijst ? deel.Ouder : veld.Sleutel) == Vervolg)
                VerwijstDoor(nummer, veld.Getal, PdfRol.ActieBijOpenen);
        }
    }

    /// <summary>This object is a dictionary: nothing else is known to be an empty list of files.</summary>
    public void IsWoordenboek(int nummer) => _woordenboeken.Add(nummer);

    /// <summary>This object may not be used for these roles.</summary>
    public void Schendt(int nummer, PdfRol rollen) => _schendingen[nummer] = _schendingen.GetValueOrDefault(nummer) | rollen;

    /// <summary>Whoever uses this object for one of these roles uses another one.</summary>
    public void VerwijstDoor(int nummer, int doel, PdfRol rollen)
    {
        if (!_doorverwijzingen.TryGetValue(nummer, out var doelen))
            _doorverwijzingen[nummer] = doelen = [];
        doelen.Add((doel, rollen));
    }

    /// <summary>Judges what refers to what, once everything was read.</summary>
    /// <exception cref="Geweigerd">Something is used for what it may not.</exception>
    public void Besluit()
    {
        var onbekend = _schendingen.GetValueOrDefault(Onbekend);
        var open = new Queue<(int Nummer, PdfRol Rol)>(_verwacht.Select(paar => (paar.Key, paar.Value)));
        var gezien = new HashSet<(int, PdfRol)>();
        while (open.TryDequeue(out var een))
        {
            if (!gezien.Add(een))
                continue;
            if (((_schendingen.GetValueOrDefault(een.Nummer) | onbekend) & een.Rol) != 0 || ((een.Rol & PdfRol.Bestandslijst) != 0 && !_woordenboeken.Contains(een.Nummer)))
                throw new Geweigerd(Bestandsfout.Actief);
            foreach (var (doel, rollen) in _doorverwijzingen.GetValueOrDefault(een.Nummer, []))
                open.Enqueue((doel, een.Rol & rollen));
        }
    }

    private void BeoordeelWoordenboek(PdfDeel deel)
    {
        var (isAantekening, isBladeren, isArtikel) = (deel.Heeft("Rect"), false, false);
        foreach (var veld in deel.Velden)
        {
            if (veld is { Sleutel: "Encrypt", Soort: not PdfSoort.Niets })
                throw new Geweigerd(Bestandsfout.Versleuteld);
            if ((PdfNamen.ActieveVelden.Contains(veld.Sleutel) && !veld.IsLeeg && !IsElders(veld) && !PdfNamen.EigenNamen.Contains(deel.Ouder)) || IsActief(veld, isAantekening))
                throw new Geweigerd(Bestandsfout.Actief);
            // What it is would stand elsewhere: no program writes that.
            if (veld is { Sleutel: "S", Soort: PdfSoort.Verwijzing } || (isAantekening && veld is { Sleutel: "Subtype", Soort: PdfSoort.Verwijzing }))
                throw new Geweigerd(Bestandsfout.NietNaTeKijken);
            isBladeren |= veld is { Sleutel: "S", Tekst: "Named" };
            isArtikel |= veld is { Sleutel: "S", Tekst: "Thread" };
            HeeftCatalogus |= veld is { Sleutel: "Type", Tekst: "Catalog" };
        }
        if ((isBladeren && !deel.Van("N").All(n => PdfNamen.Bladeren.Contains(n.Tekst))) || (isArtikel && deel.Heeft("F")))
            throw new Geweigerd(Bestandsfout.Actief);
    }

    // The list itself is judged.
    private static bool IsElders(PdfVeld veld) => veld is { Sleutel: Bestanden, Soort: PdfSoort.Woordenboek or PdfSoort.Verwijzing };

    private static bool IsActief(PdfVeld veld, bool isAantekening) => veld.Soort switch
    {
        PdfSoort.GeslotenAdres => true,
        PdfSoort.Naam => PdfNamen.ActieveSoorten.Contains(veld.Tekst)
            || (veld.Sleutel is "S" && PdfNamen.ActieveActies.Contains(veld.Tekst))
            || (veld.Sleutel is "Subtype" or "Type" && PdfNamen.ActieveDelen.Contains(veld.Tekst))
            || (veld.Sleutel is "Subtype" && isAantekening && !PdfNamen.Aantekeningen.Contains(veld.Tekst)),
        _ => false,
    };

    private static bool IsActief(string naam) => PdfNamen.ActieveVelden.Contains(naam) || PdfNamen.ActieveActies.Contains(naam) || PdfNamen.ActieveDelen.Contains(naam);
}
